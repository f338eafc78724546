import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Somebody who may pick bottles up for a person: ordered by a prescriber, on a consent that names them. */
@Entity({ name: 'take_home_designee' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_take_home_designee_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_take_home_designee_patient' })
@Unique('uq_take_home_designee_programme_id_id', ['programmeId', 'id'])
@Index('ix_take_home_designee_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_take_home_designee_consent_basis', `consent_basis in ('part2', 'tpo')`)
@Check('ck_take_home_designee_days', `to_day >= from_day and consent_until >= consent_on`)
export class TakeHomeDesignee {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_take_home_designee' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'relation', type: 'text' })
  relation!: string;

  @Column({ name: 'photo_id', type: 'text' })
  photoId!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'consent_basis', type: 'text' })
  consentBasis!: 'part2' | 'tpo';

  @Column({ name: 'consent_on', type: 'date' })
  consentOn!: string;

  @Column({ name: 'consent_until', type: 'date' })
  consentUntil!: string;

  @Column({ name: 'names_designee', type: 'boolean' })
  namesDesignee!: boolean;

  @Column({ name: 'from_day', type: 'date' })
  fromDay!: string;

  @Column({ name: 'to_day', type: 'date' })
  toDay!: string;

  @Column({ name: 'ordered_by', type: 'uuid', nullable: true })
  orderedBy!: string | null;

  @Column({ name: 'ordered_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  orderedAt!: Date;
}
