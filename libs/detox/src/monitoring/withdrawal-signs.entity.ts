import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One check at a time: its scale and vitals by their ids, and what neither holds. Replaced with a reason, never edited. */
@Entity({ name: 'withdrawal_signs' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_withdrawal_signs_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_withdrawal_signs_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_withdrawal_signs_episode' })
@ForeignKey('withdrawal_signs', ['replacesId'], ['id'], { name: 'fk_withdrawal_signs_replaces' })
@ForeignKey('cows_assessment', ['cowsId'], ['id'], { name: 'fk_withdrawal_signs_cows' })
@Unique('uq_withdrawal_signs_replaces_id', ['replacesId'])
@Unique('uq_withdrawal_signs_programme_id_id', ['programmeId', 'id'])
@Index('ix_withdrawal_signs_programme_id_patient_id_at', ['programmeId', 'patientId', 'at'])
@Check('ck_withdrawal_signs_sedation', `sedation between 0 and 3`)
@Check('ck_withdrawal_signs_not_taken', `not_taken in ('asleep', 'declined', 'away')`)
@Check('ck_withdrawal_signs_replaces', `(replaces_id is null) = (replace_reason is null)`)
export class WithdrawalSigns {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_withdrawal_signs' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid', nullable: true })
  episodeId!: string | null;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  /** The service day of `at`. */
  @Column({ name: 'on_day', type: 'date' })
  onDay!: string;

  /** 0 alert to 3 cannot be woken (clinical reference 6.6). */
  @Column({ name: 'sedation', type: 'smallint', nullable: true })
  sedation!: number | null;

  /** Why there is no scale: somebody looked all the same. */
  @Column({ name: 'not_taken', type: 'text', nullable: true })
  notTaken!: 'asleep' | 'declined' | 'away' | null;

  @Column({ name: 'cows_id', type: 'uuid', nullable: true })
  cowsId!: string | null;

  @Column({ name: 'vitals_id', type: 'uuid', nullable: true })
  vitalsId!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Column({ name: 'replace_reason', type: 'text', nullable: true })
  replaceReason!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
