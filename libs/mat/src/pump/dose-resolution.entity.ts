import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What became of a poured dose: recorded as given, poured away, or never delivered. */
@Entity({ name: 'dose_resolution' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_dose_resolution_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_dose_resolution_patient' })
@ForeignKey('dose_preparation', ['programmeId', 'preparationId'], ['programmeId', 'id'], {
  name: 'fk_dose_resolution_preparation',
})
@Index('ix_dose_resolution_programme_id_patient_id', ['programmeId', 'patientId'])
@Check(
  'ck_dose_resolution_outcome',
  `outcome = any (array['recorded'::text, 'discarded'::text, 'nothing-delivered'::text])`,
)
@Check('ck_dose_resolution_dose', `(outcome = 'recorded'::text) = (dose_id is not null)`)
export class DoseResolution {
  @PrimaryColumn({ name: 'preparation_id', type: 'uuid', primaryKeyConstraintName: 'pk_dose_resolution' })
  preparationId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: string;

  @Column({ name: 'dose_id', type: 'uuid', nullable: true })
  doseId!: string | null;

  @Column({ name: 'delivered_mcg', type: 'int', nullable: true })
  deliveredMcg!: number | null;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'resolved_by', type: 'uuid', nullable: true })
  resolvedBy!: string | null;

  @Column({ name: 'resolved_at', type: 'timestamptz' })
  resolvedAt!: Date;
}
