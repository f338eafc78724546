import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Which counselor is responsible for a person, or stands in for one, from day to day. */
@Entity({ name: 'assignment' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_assignment_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_assignment_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_assignment_episode' })
@Index('ix_assignment_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_assignment_programme_id_staff_id', ['programmeId', 'staffId'])
@Check('ck_assignment_days', `to_day is null or to_day >= from_day`)
@Exclusion(
  'ex_assignment_primary',
  `USING gist (patient_id WITH =, daterange(from_day, to_day, '[]') WITH &&) WHERE (kind = 'primary'::text)`,
)
export class Assignment {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_assignment' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'primary' | 'cover';

  @Column({ name: 'counts', type: 'boolean', default: true })
  counts!: boolean;

  @Column({ name: 'from_day', type: 'date' })
  fromDay!: string;

  @Column({ name: 'to_day', type: 'date', nullable: true })
  toDay!: string | null;

  @Column({ name: 'assigned_by', type: 'uuid', nullable: true })
  assignedBy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
