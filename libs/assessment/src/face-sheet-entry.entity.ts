import type { FaceSheetKind } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** An entry of the face sheet. Never edited: a new one replaces it and says why; one without details takes back what was entered in error. */
@Entity({ name: 'face_sheet_entry' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_face_sheet_entry_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_face_sheet_entry_patient' })
@ForeignKey('face_sheet_entry', ['replacesId'], ['id'], { name: 'fk_face_sheet_entry_replaces' })
@Unique('uq_face_sheet_entry_replaces_id', ['replacesId'])
@Index('ix_face_sheet_entry_programme_id_patient_id', ['programmeId', 'patientId', 'kind'])
@Check('ck_face_sheet_entry_replaces', `(replaces_id is null) = (replace_reason is null)`)
@Check('ck_face_sheet_entry_details', `details is not null or replaces_id is not null`)
export class FaceSheetEntry {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_face_sheet_entry' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid', nullable: true })
  episodeId!: string | null;

  @Column({ name: 'kind', type: 'text' })
  kind!: FaceSheetKind;

  /** The service day of `at`. */
  @Column({ name: 'on_day', type: 'date' })
  onDay!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'details', type: 'jsonb', nullable: true })
  details!: object | null;

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
