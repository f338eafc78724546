import type { EmergencyAnswers } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SignedRecord } from './signed-record.entity';

/** The first look at what cannot wait: withdrawal, overdose, pregnancy. */
@Entity({ name: 'emergency_screen' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_emergency_screen_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_emergency_screen_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_emergency_screen_episode' })
@ForeignKey('emergency_screen', ['replacesId'], ['id'], { name: 'fk_emergency_screen_replaces' })
@Unique('uq_emergency_screen_replaces_id', ['replacesId'])
@Index('ix_emergency_screen_programme_id_patient_id_at', ['programmeId', 'patientId', 'at'])
@Index('ix_emergency_screen_urgent', ['programmeId', 'at'], { where: `(urgent <> '{}'::text[])` })
@Check(
  'ck_emergency_screen_signed',
  `(signed_at is null) = (signed_by is null) and (signed_at is null) = (signed_role is null)`,
)
@Check('ck_emergency_screen_replaces', `(replaces_id is null) = (replace_reason is null)`)
@Check('ck_emergency_screen_taken_back', `not taken_back or replaces_id is not null`)
@Check('ck_emergency_screen_withdrawal', `withdrawal in ('none', 'expected', 'present', 'severe', 'unknown')`)
@Check('ck_emergency_screen_dangerous', `dangerous_withdrawal in ('no', 'yes', 'unknown')`)
@Check('ck_emergency_screen_overdose', `overdose in ('none', 'earlier', 'recent', 'today', 'unknown')`)
@Check('ck_emergency_screen_pregnancy', `pregnancy in ('not-pregnant', 'pregnant', 'cannot-be', 'unknown', 'declined')`)
export class EmergencyScreen extends SignedRecord {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_emergency_screen' })
  id!: string;

  @Column({ name: 'episode_id', type: 'uuid', nullable: true })
  episodeId!: string | null;

  @Column({ name: 'withdrawal', type: 'text' })
  withdrawal!: EmergencyAnswers['withdrawal'];

  /** From alcohol or sedatives. */
  @Column({ name: 'dangerous_withdrawal', type: 'text' })
  dangerousWithdrawal!: EmergencyAnswers['dangerousWithdrawal'];

  @Column({ name: 'overdose', type: 'text' })
  overdose!: EmergencyAnswers['overdose'];

  @Column({ name: 'pregnancy', type: 'text' })
  pregnancy!: EmergencyAnswers['pregnancy'];

  /** What cannot wait, as codes; empty where nothing does. */
  @Column({ name: 'urgent', type: 'text', array: true })
  urgent!: string[];

  @Column({ name: 'done', type: 'text', array: true })
  done!: string[];

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;
}
