import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An overdose reversal agent that was offered. Without a person it is counted only. */
@Entity({ name: 'naloxone_offer' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_naloxone_offer_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_naloxone_offer_patient' })
@Index('ix_naloxone_offer_programme_id_patient_id_offered_on', ['programmeId', 'patientId', 'offeredOn'])
@Index('ix_naloxone_offer_programme_id_offered_on', ['programmeId', 'offeredOn'])
@Check(
  'ck_naloxone_offer_occasion',
  `occasion in ('admission', 'take_home', 'injection', 'missed_days', 'overdose', 'replacement', 'discharge', 'periodic', 'community', 'other')`,
)
@Check('ck_naloxone_offer_outcome', `outcome in ('accepted', 'declined')`)
@Check('ck_naloxone_offer_kit', `outcome = 'declined' or (product is not null and quantity > 0)`)
@Check('ck_naloxone_offer_declined', `outcome = 'accepted' or declined_reason is not null`)
@Check('ck_naloxone_offer_community', `patient_id is not null or (occasion = 'community' and outcome = 'accepted')`)
export class NaloxoneOffer {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_naloxone_offer' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid', nullable: true })
  patientId!: string | null;

  @Column({ name: 'occasion', type: 'text' })
  occasion!:
    | 'admission'
    | 'take_home'
    | 'injection'
    | 'missed_days'
    | 'overdose'
    | 'replacement'
    | 'discharge'
    | 'periodic'
    | 'community'
    | 'other';

  @Column({ name: 'offered_on', type: 'date' })
  offeredOn!: string;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: 'accepted' | 'declined';

  @Column({ name: 'product', type: 'text', nullable: true })
  product!: string | null;

  @Column({ name: 'quantity', type: 'smallint', nullable: true })
  quantity!: number | null;

  @Column({ name: 'lot', type: 'text', nullable: true })
  lot!: string | null;

  @Column({ name: 'expires_on', type: 'date', nullable: true })
  expiresOn!: string | null;

  @Column({ name: 'trained', type: 'boolean', nullable: true })
  trained!: boolean | null;

  @Column({ name: 'declined_reason', type: 'text', nullable: true })
  declinedReason!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
