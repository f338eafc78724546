import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A time without the program, in which people wrote on paper. */
@Entity({ name: 'outage' })
@Unique('uq_outage_programme_id_id', ['programmeId', 'id'])
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_outage_programme' })
@Index('ix_outage_programme_id_began_at', ['programmeId', 'beganAt'])
export class Outage {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_outage' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'began_at', type: 'timestamptz' })
  beganAt!: Date;

  @Column({ name: 'says', type: 'text', nullable: true })
  says!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
