import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Somebody asked for care: by telephone, at the door, through a referrer, on the web form. It ends in one of a few ways, never by being forgotten. */
@Entity({ name: 'enquiry' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_enquiry_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_enquiry_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_enquiry_episode' })
@ForeignKey('enquiry', ['programmeId', 'joinedInto'], ['programmeId', 'id'], { name: 'fk_enquiry_joined_into' })
@Unique('uq_enquiry_programme_id_id', ['programmeId', 'id'])
@Check('ck_enquiry_channel', `channel in ('phone', 'web', 'walk-in', 'referrer')`)
@Check('ck_enquiry_recent_overdose', `recent_overdose in ('day', 'month', 'no', 'unknown')`)
@Check('ck_enquiry_answers', `pregnant in ('yes', 'no', 'unknown') and injects in ('yes', 'no', 'unknown')`)
@Check('ck_enquiry_outcome', `outcome is null or outcome in ('registered', 'readmitted', 'in-care', 'joined')`)
@Check('ck_enquiry_ended', `(outcome is null) = (ended_at is null)`)
@Check('ck_enquiry_patient', `(patient_id is not null) = (outcome in ('registered', 'readmitted', 'in-care'))`)
@Check('ck_enquiry_joined', `(joined_into is not null) = (outcome = 'joined')`)
@Index('ix_enquiry_programme_id_open', ['programmeId', 'receivedAt'], { where: 'outcome is null' })
@Index('ix_enquiry_programme_id_ended_at', ['programmeId', 'endedAt'], { where: 'outcome is not null' })
@Index('ix_enquiry_programme_id_patient_id', ['programmeId', 'patientId'], { where: 'patient_id is not null' })
@Index('ix_enquiry_programme_id_joined_into', ['programmeId', 'joinedInto'], { where: 'joined_into is not null' })
export class Enquiry {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_enquiry' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt!: Date;

  @Column({ name: 'channel', type: 'text' })
  channel!: 'phone' | 'web' | 'walk-in' | 'referrer';

  /** Who it is about, who called and how to call back, as far as it is known. */
  @Column({ name: 'about', type: 'jsonb' })
  about!: object;

  /** What they said, in their words. */
  @Column({ name: 'said', type: 'text', default: '' })
  said!: string;

  @Column({ name: 'recent_overdose', type: 'text' })
  recentOverdose!: 'day' | 'month' | 'no' | 'unknown';

  @Column({ name: 'pregnant', type: 'text' })
  pregnant!: 'yes' | 'no' | 'unknown';

  @Column({ name: 'injects', type: 'text', default: 'unknown' })
  injects!: 'yes' | 'no' | 'unknown';

  @Column({ name: 'safe_to_call', type: 'text' })
  safeToCall!: 'yes' | 'no' | 'unknown';

  @Column({ name: 'safe_to_leave_message', type: 'text' })
  safeToLeaveMessage!: 'yes' | 'no' | 'unknown';

  /** The member of staff who has it in hand. */
  @Column({ name: 'holder_id', type: 'uuid', nullable: true })
  holderId!: string | null;

  @Column({ name: 'version', type: 'int', default: 1 })
  version!: number;

  /** Null while it is open. */
  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome!: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'ended_reason', type: 'text', nullable: true })
  endedReason!: string | null;

  @Column({ name: 'ended_note', type: 'text', nullable: true })
  endedNote!: string | null;

  @Column({ name: 'patient_id', type: 'uuid', nullable: true })
  patientId!: string | null;

  @Column({ name: 'episode_id', type: 'uuid', nullable: true })
  episodeId!: string | null;

  /** The enquiry of the same person that goes on. */
  @Column({ name: 'joined_into', type: 'uuid', nullable: true })
  joinedInto!: string | null;

  /** Null where nobody wrote it down: the web form. */
  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}

/** What was done with an enquiry, in order; an amendment keeps what stood before. */
@Entity({ name: 'enquiry_step' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_enquiry_step_programme' })
@ForeignKey('enquiry', ['programmeId', 'enquiryId'], ['programmeId', 'id'], { name: 'fk_enquiry_step_enquiry' })
@Check('ck_enquiry_step_kind', `kind in ('handed-over', 'amended', 'ended', 'reopened', 'took-in')`)
@Index('ix_enquiry_step_programme_id_enquiry_id', ['programmeId', 'enquiryId', 'recordedAt'])
export class EnquiryStep {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_enquiry_step' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'enquiry_id', type: 'uuid' })
  enquiryId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'handed-over' | 'amended' | 'ended' | 'reopened' | 'took-in';

  @Column({ name: 'reason', type: 'text', default: '' })
  reason!: string;

  @Column({ name: 'before', type: 'jsonb', nullable: true })
  before!: object | null;

  @Column({ name: 'to_staff_id', type: 'uuid', nullable: true })
  toStaffId!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}

/** One try to reach someone: of an enquiry, of a person in care, or of both once the one became the other. */
@Entity({ name: 'contact_attempt' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_contact_attempt_programme' })
@ForeignKey('enquiry', ['programmeId', 'enquiryId'], ['programmeId', 'id'], { name: 'fk_contact_attempt_enquiry' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_contact_attempt_patient' })
@Check('ck_contact_attempt_about', `num_nonnulls(enquiry_id, patient_id) >= 1`)
@Check('ck_contact_attempt_channel', `channel in ('phone', 'text', 'email', 'in-person', 'letter', 'through-referrer')`)
@Check('ck_contact_attempt_outcome', `outcome in ('reached', 'message-left', 'no-answer', 'wrong-number', 'declined')`)
@Index('ix_contact_attempt_programme_id_enquiry_id', ['programmeId', 'enquiryId', 'at'], {
  where: 'enquiry_id is not null',
})
@Index('ix_contact_attempt_programme_id_patient_id', ['programmeId', 'patientId', 'at'], {
  where: 'patient_id is not null',
})
export class ContactAttempt {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_contact_attempt' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'enquiry_id', type: 'uuid', nullable: true })
  enquiryId!: string | null;

  @Column({ name: 'patient_id', type: 'uuid', nullable: true })
  patientId!: string | null;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'channel', type: 'text' })
  channel!: 'phone' | 'text' | 'email' | 'in-person' | 'letter' | 'through-referrer';

  @Column({ name: 'outcome', type: 'text' })
  outcome!: 'reached' | 'message-left' | 'no-answer' | 'wrong-number' | 'declined';

  @Column({ name: 'note', type: 'text', default: '' })
  note!: string;

  /** They were called, or a message was left, although they had asked not to; the note says why. */
  @Column({ name: 'against_wish', type: 'boolean', default: false })
  againstWish!: boolean;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
