import type { OutreachChannel, OutreachKind, OutreachOutcome, OutreachWhom } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An attempt to reach somebody who is out of contact, or what the team did about it. */
@Entity({ name: 'outreach_entry' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_outreach_entry_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_outreach_entry_patient' })
@ForeignKey('appointment', ['appointmentId'], ['id'], { name: 'fk_outreach_entry_appointment' })
@Index('ix_outreach_entry_programme_id_patient_id', ['programmeId', 'patientId', 'at'])
@Index('ix_outreach_entry_appointment_id', ['appointmentId'], { where: 'appointment_id is not null' })
@Check('ck_outreach_entry_kind', `kind in ('attempt', 'case-review', 'letter', 'medical-look', 'proposal')`)
@Check('ck_outreach_entry_channel', `channel in ('phone', 'text', 'email', 'visit', 'letter')`)
@Check('ck_outreach_entry_outcome', `outcome in ('reached', 'message', 'no-answer', 'wrong-number', 'unsafe')`)
@Check('ck_outreach_entry_whom', `whom in ('person', 'emergency-contact')`)
@Check(
  'ck_outreach_entry_attempt',
  `(kind = 'attempt') = (outcome is not null) and (outcome is null) = (channel is null)`,
)
export class OutreachEntryRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_outreach_entry' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  /** The missed session that it is about. */
  @Column({ name: 'appointment_id', type: 'uuid', nullable: true })
  appointmentId!: string | null;

  @Column({ name: 'kind', type: 'text' })
  kind!: OutreachKind;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'channel', type: 'text', nullable: true })
  channel!: OutreachChannel | null;

  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome!: OutreachOutcome | null;

  @Column({ name: 'whom', type: 'text' })
  whom!: OutreachWhom;

  /** The person was reminded of naloxone. */
  @Column({ name: 'naloxone', type: 'boolean' })
  naloxone!: boolean;

  @Column({ name: 'next_on', type: 'date', nullable: true })
  nextOn!: string | null;

  @Column({ name: 'note', type: 'text' })
  note!: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo';
}
