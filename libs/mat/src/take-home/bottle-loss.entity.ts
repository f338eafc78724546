import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Bottles that a person reported lost, stolen or spilled. */
@Entity({ name: 'take_home_loss' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_take_home_loss_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_take_home_loss_patient' })
@Index('ix_take_home_loss_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_take_home_loss_kind', `kind in ('lost', 'stolen', 'spilled')`)
@Check('ck_take_home_loss_days', `lost_on <= told_on`)
export class TakeHomeLoss {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_take_home_loss' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'lost' | 'stolen' | 'spilled';

  @Column({ name: 'lost_on', type: 'date' })
  lostOn!: string;

  @Column({ name: 'told_on', type: 'date' })
  toldOn!: string;

  @Column({ name: 'circumstances', type: 'text' })
  circumstances!: string;

  @Column({ name: 'police_report', type: 'text', nullable: true })
  policeReport!: string | null;

  @Column({ name: 'incident_id', type: 'uuid', nullable: true })
  incidentId!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
