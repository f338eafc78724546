import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What is known of a file. Its bytes lie encrypted in the storage, under `storageKey`. Removed ones stay listed. */
@Entity({ name: 'stored_file' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stored_file_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_stored_file_patient' })
@Unique('uq_stored_file_storage_key', ['storageKey'])
@Index('ix_stored_file_programme_id_patient_id_uploaded_at', ['programmeId', 'patientId', 'uploadedAt'])
@Check('ck_stored_file_kind', `kind in ('photo', 'attachment', 'scan', 'logo')`)
@Check('ck_stored_file_owner', `(kind = 'logo') = (patient_id is null)`)
@Check('ck_stored_file_removed', `(removed_at is null) = (removed_reason is null)`)
export class StoredFile {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stored_file' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  /** Null for what belongs to the programme. */
  @Column({ name: 'patient_id', type: 'uuid', nullable: true })
  patientId!: string | null;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'photo' | 'attachment' | 'scan' | 'logo';

  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;

  @Column({ name: 'bytes', type: 'bigint' })
  bytes!: string;

  @Column({ name: 'sha256', type: 'bytea' })
  sha256!: Buffer;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'storage_key', type: 'text' })
  storageKey!: string;

  @Column({ name: 'uploaded_at', type: 'timestamptz', default: () => 'now()' })
  uploadedAt!: Date;

  @Column({ name: 'uploaded_by', type: 'uuid', nullable: true })
  uploadedBy!: string | null;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt!: Date | null;

  @Column({ name: 'removed_by', type: 'uuid', nullable: true })
  removedBy!: string | null;

  @Column({ name: 'removed_reason', type: 'text', nullable: true })
  removedReason!: string | null;
}
