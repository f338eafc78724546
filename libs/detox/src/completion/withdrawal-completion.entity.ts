import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** How withdrawal management ended. Corrected by a linked new one. */
@Entity({ name: 'withdrawal_completion' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_withdrawal_completion_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], {
  name: 'fk_withdrawal_completion_patient',
})
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], {
  name: 'fk_withdrawal_completion_episode',
})
@ForeignKey('detox_stay', ['programmeId', 'detoxStayId'], ['programmeId', 'id'], {
  name: 'fk_withdrawal_completion_stay',
})
@ForeignKey('withdrawal_completion', ['replacesId'], ['id'], { name: 'fk_withdrawal_completion_replaces' })
@Unique('uq_withdrawal_completion_replaces_id', ['replacesId'])
@Index('uq_withdrawal_completion_detox_stay_id', ['detoxStayId'], { unique: true, where: `replaces_id is null` })
@Index('ix_withdrawal_completion_programme_id_patient_id', ['programmeId', 'patientId'])
@Check(
  'ck_withdrawal_completion_outcome',
  `outcome in ('completed', 'left-before-completion', 'left-earlier-than-advised', 'transferred', 'medical')`,
)
@Check('ck_withdrawal_completion_moud_offer', `moud_offer in ('accepted', 'declined', 'undecided', 'none')`)
@Check('ck_withdrawal_completion_replaces', `(replaces_id is null) = (replace_reason is null)`)
export class WithdrawalCompletion {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_withdrawal_completion' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid', nullable: true })
  episodeId!: string | null;

  @Column({ name: 'detox_stay_id', type: 'uuid' })
  detoxStayId!: string;

  @Column({ name: 'completed_at', type: 'timestamptz' })
  completedAt!: Date;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: string;

  @Column({ name: 'details', type: 'jsonb' })
  details!: object;

  @Column({ name: 'moud_offer', type: 'text' })
  moudOffer!: string;

  /** An id and no more: offers are kept by a later stage. */
  @Column({ name: 'moud_offer_id', type: 'uuid', nullable: true })
  moudOfferId!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'signed_by', type: 'uuid', nullable: true })
  signedBy!: string | null;

  @Column({ name: 'signed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  signedAt!: Date;

  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Column({ name: 'replace_reason', type: 'text', nullable: true })
  replaceReason!: string | null;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
