import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** How a registered person came to an episode of care (clinical reference 2.4). A correction is a new row that points to the old one. */
@Entity({ name: 'referral' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_referral_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_referral_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_referral_episode' })
@ForeignKey('enquiry', ['programmeId', 'enquiryId'], ['programmeId', 'id'], { name: 'fk_referral_enquiry' })
@ForeignKey('referral', ['programmeId', 'supersedesId'], ['programmeId', 'id'], { name: 'fk_referral_supersedes' })
@Unique('uq_referral_programme_id_id', ['programmeId', 'id'])
@Unique('uq_referral_supersedes_id', ['supersedesId'])
@Check('ck_referral_source', `source between 1 and 7`)
@Index('ix_referral_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_referral_programme_id_episode_id', ['programmeId', 'episodeId'])
export class Referral {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_referral' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'enquiry_id', type: 'uuid', nullable: true })
  enquiryId!: string | null;

  /** TEDS PSOURCE. */
  @Column({ name: 'source', type: 'smallint' })
  source!: number;

  @Column({ name: 'referrer', type: 'jsonb', nullable: true })
  referrer!: object | null;

  /** Null while nobody asked. */
  @Column({ name: 'mandated', type: 'boolean', nullable: true })
  mandated!: boolean | null;

  @Column({ name: 'referred_on', type: 'date' })
  referredOn!: string;

  @Column({ name: 'first_contact_at', type: 'timestamptz', nullable: true })
  firstContactAt!: Date | null;

  @Column({ name: 'supersedes_id', type: 'uuid', nullable: true })
  supersedesId!: string | null;

  @Column({ name: 'reason', type: 'text', default: '' })
  reason!: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
