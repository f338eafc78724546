import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That a protocol is no longer used, from a day on. */
@Entity({ name: 'protocol_end' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_protocol_end_programme' })
@ForeignKey('protocol', ['programmeId', 'protocolId'], ['programmeId', 'id'], { name: 'fk_protocol_end_protocol' })
export class ProtocolEnd {
  @PrimaryColumn({ name: 'protocol_id', type: 'uuid', primaryKeyConstraintName: 'pk_protocol_end' })
  protocolId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'ended_on', type: 'date' })
  endedOn!: string;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  endedAt!: Date;
}
