import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { NoteContent } from '@cairn/rules';

/** A signed note on a service. Nobody changes it: a returned one is replaced, everything later hangs on it. */
@Entity({ name: 'progress_note' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_progress_note_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_progress_note_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_progress_note_episode' })
@ForeignKey('progress_note', ['replacesId'], ['id'], { name: 'fk_progress_note_replaces' })
@Unique('uq_progress_note_programme_id_id', ['programmeId', 'id'])
@Unique('uq_progress_note_replaces_id', ['replacesId'])
@Index('ix_progress_note_programme_id_patient_id_starts_at', ['programmeId', 'patientId', 'startsAt'])
@Index('ix_progress_note_programme_id_author_id_signed_at', ['programmeId', 'authorId', 'signedAt'])
@Index('ix_progress_note_supervised', ['programmeId', 'signedAt'], { where: 'supervised' })
@Check('ck_progress_note_contact_type', `contact_type in ('in_person', 'video', 'phone')`)
@Check('ck_progress_note_times', `ends_at > starts_at`)
@Check('ck_progress_note_clone_percent', `clone_percent >= 0 and clone_percent <= 100`)
export class ProgressNote {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_progress_note' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid', nullable: true })
  episodeId!: string | null;

  /** The session that it is about, where one was booked. */
  @Column({ name: 'appointment_id', type: 'uuid', nullable: true })
  appointmentId!: string | null;

  @Column({ name: 'modality', type: 'text' })
  modality!: string;

  @Column({ name: 'contact_type', type: 'text' })
  contactType!: 'in_person' | 'video' | 'phone';

  @Column({ name: 'service_on', type: 'date' })
  serviceOn!: string;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt!: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt!: Date;

  @Column({ name: 'content', type: 'jsonb' })
  content!: NoteContent;

  /** Its author was in training: a supervisor signs as well. */
  @Column({ name: 'supervised', type: 'boolean' })
  supervised!: boolean;

  /** How much of it stood in recent notes when it was signed. */
  @Column({ name: 'clone_percent', type: 'int' })
  clonePercent!: number;

  @Column({ name: 'author_id', type: 'uuid', nullable: true })
  authorId!: string | null;

  @Column({ name: 'credential', type: 'text', nullable: true })
  credential!: string | null;

  @Column({ name: 'signed_at', type: 'timestamptz' })
  signedAt!: Date;

  /** The note that a supervisor sent back. */
  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
