import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A professional licence; acts that need one check it on the day of the act. */
@Entity({ name: 'licence' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_licence_programme' })
@Index('ix_licence_programme_id_staff_id', ['programmeId', 'staffId'])
@ForeignKey('staff', ['staffId'], ['id'], { name: 'fk_licence_staff' })
export class Licence {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_licence' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId!: string;

  @Column({ name: 'type', type: 'text' })
  type!: string;

  @Column({ name: 'number', type: 'text' })
  number!: string;

  @Column({ name: 'state', type: 'text' })
  state!: string;

  @Column({ name: 'expires_on', type: 'date' })
  expiresOn!: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'ended_reason', type: 'text', nullable: true })
  endedReason!: string | null;
}
