import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A note of the shift: fluids, sleep, meals, behavior, how closely somebody is watched. Corrected by a linked new one. */
@Entity({ name: 'care_note' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_care_note_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_care_note_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_care_note_episode' })
@ForeignKey('care_note', ['replacesId'], ['id'], { name: 'fk_care_note_replaces' })
@Unique('uq_care_note_replaces_id', ['replacesId'])
@Index('ix_care_note_programme_id_patient_id_at', ['programmeId', 'patientId', 'at'])
@Check('ck_care_note_kind', `kind in ('fluid', 'sleep', 'meal', 'behavior', 'observation', 'nursing')`)
@Check('ck_care_note_replaces', `(replaces_id is null) = (replace_reason is null)`)
export class CareNote {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_care_note' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid', nullable: true })
  episodeId!: string | null;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'data', type: 'jsonb' })
  data!: object;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Column({ name: 'replace_reason', type: 'text', nullable: true })
  replaceReason!: string | null;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
