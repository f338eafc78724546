import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A call to the home program of a guest: who said what the last dose was. */
@Entity({ name: 'guest_verification' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_guest_verification_programme' })
@ForeignKey('guest_stay', ['programmeId', 'stayId'], ['programmeId', 'id'], {
  name: 'fk_guest_verification_guest_stay',
})
@Index('ix_guest_verification_stay_id', ['stayId'])
@Check('ck_guest_verification_dose_mcg', `dose_mcg > 0`)
export class GuestVerification {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_guest_verification' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'stay_id', type: 'uuid' })
  stayId!: string;

  @Column({ name: 'verifier', type: 'text' })
  verifier!: string;

  @Column({ name: 'verifier_role', type: 'text', nullable: true })
  verifierRole!: string | null;

  @Column({ name: 'called_at', type: 'timestamptz' })
  calledAt!: Date;

  @Column({ name: 'service_day', type: 'date' })
  serviceDay!: string;

  @Column({ name: 'last_dose_on', type: 'date' })
  lastDoseOn!: string;

  @Column({ name: 'dose_mcg', type: 'integer' })
  doseMcg!: number;

  @Column({ name: 'photo_id_seen', type: 'boolean' })
  photoIdSeen!: boolean;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
