import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What medication was offered, what the person decided and why, and when it is offered again. */
@Entity({ name: 'moud_offer' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_moud_offer_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_moud_offer_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_moud_offer_episode' })
@ForeignKey('moud_offer', ['replacesId'], ['id'], { name: 'fk_moud_offer_replaces' })
@Unique('uq_moud_offer_replaces_id', ['replacesId'])
@Index('ix_moud_offer_programme_id_patient_id_offered_at', ['programmeId', 'patientId', 'offeredAt'])
@Check('ck_moud_offer_decision', `decision in ('accepted', 'declined', 'undecided')`)
@Check('ck_moud_offer_replaces', `(replaces_id is null) = (replace_reason is null)`)
export class MoudOffer {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_moud_offer' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid', nullable: true })
  episodeId!: string | null;

  @Column({ name: 'offered_at', type: 'timestamptz' })
  offeredAt!: Date;

  @Column({ name: 'products', type: 'text', array: true })
  products!: string[];

  @Column({ name: 'informed', type: 'boolean' })
  informed!: boolean;

  @Column({ name: 'decision', type: 'text' })
  decision!: string;

  @Column({ name: 'product', type: 'text', nullable: true })
  product!: string | null;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'reoffer_on', type: 'date', nullable: true })
  reofferOn!: string | null;

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
