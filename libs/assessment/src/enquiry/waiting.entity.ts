import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Somebody waits for a place. Their order and their wait are worked out when the list is read. */
@Entity({ name: 'waiting_list_entry' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_waiting_list_entry_programme' })
@ForeignKey('enquiry', ['programmeId', 'enquiryId'], ['programmeId', 'id'], { name: 'fk_waiting_list_entry_enquiry' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_waiting_list_entry_patient' })
@Unique('uq_waiting_list_entry_programme_id_id', ['programmeId', 'id'])
@Check('ck_waiting_list_entry_about', `num_nonnulls(enquiry_id, patient_id) >= 1`)
@Check('ck_waiting_list_entry_priority', `priority in ('pregnant', 'overdose', 'injects', 'medical', 'other')`)
@Check('ck_waiting_list_entry_ended', `(ended_at is null) = (ended_reason is null)`)
@Index('uq_waiting_list_entry_open_enquiry', ['programmeId', 'enquiryId'], {
  unique: true,
  where: 'ended_at is null and enquiry_id is not null',
})
@Index('uq_waiting_list_entry_open_patient', ['programmeId', 'patientId'], {
  unique: true,
  where: 'ended_at is null and patient_id is not null',
})
@Index('ix_waiting_list_entry_programme_id_since', ['programmeId', 'since'])
export class WaitingListEntry {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_waiting_list_entry' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'enquiry_id', type: 'uuid', nullable: true })
  enquiryId!: string | null;

  @Column({ name: 'patient_id', type: 'uuid', nullable: true })
  patientId!: string | null;

  /** What whoever entered it knew; what the record says since counts as well when the list is read. */
  @Column({ name: 'priority', type: 'text' })
  priority!: 'pregnant' | 'overdose' | 'injects' | 'medical' | 'other';

  /** When care was first asked for. */
  @Column({ name: 'since', type: 'timestamptz' })
  since!: Date;

  @Column({ name: 'waits_for', type: 'text', default: '' })
  waitsFor!: string;

  @Column({ name: 'note', type: 'text', default: '' })
  note!: string;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'ended_reason', type: 'text', nullable: true })
  endedReason!: string | null;

  @Column({ name: 'ended_note', type: 'text', nullable: true })
  endedNote!: string | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}

/** A place that was offered to someone who waits, and what they answered. */
@Entity({ name: 'waiting_list_offer' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_waiting_list_offer_programme' })
@ForeignKey('waiting_list_entry', ['programmeId', 'entryId'], ['programmeId', 'id'], {
  name: 'fk_waiting_list_offer_entry',
})
@Check('ck_waiting_list_offer_answer', `answer in ('accepted', 'declined', 'not-reached', 'asked-to-wait')`)
@Check('ck_waiting_list_offer_wait_until', `wait_until is null or answer = 'asked-to-wait'`)
@Index('ix_waiting_list_offer_programme_id_entry_id', ['programmeId', 'entryId', 'at'])
export class WaitingListOffer {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_waiting_list_offer' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'entry_id', type: 'uuid' })
  entryId!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'place_from', type: 'date', nullable: true })
  placeFrom!: string | null;

  @Column({ name: 'answer', type: 'text' })
  answer!: 'accepted' | 'declined' | 'not-reached' | 'asked-to-wait';

  @Column({ name: 'wait_until', type: 'date', nullable: true })
  waitUntil!: string | null;

  @Column({ name: 'note', type: 'text', default: '' })
  note!: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
