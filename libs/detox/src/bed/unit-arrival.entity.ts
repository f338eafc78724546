import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Arrival on the unit: what the person brought, and what they said to a search. Corrected by a linked new one. */
@Entity({ name: 'unit_arrival' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_unit_arrival_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_unit_arrival_patient' })
@ForeignKey('bed_stay', ['programmeId', 'bedStayId'], ['programmeId', 'id'], { name: 'fk_unit_arrival_stay' })
@ForeignKey('unit_arrival', ['replacesId'], ['id'], { name: 'fk_unit_arrival_replaces' })
@Unique('uq_unit_arrival_replaces_id', ['replacesId'])
@Index('uq_unit_arrival_bed_stay_id', ['bedStayId'], { unique: true, where: `replaces_id is null` })
@Index('ix_unit_arrival_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_unit_arrival_replaces', `(replaces_id is null) = (replace_reason is null)`)
export class UnitArrival {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_unit_arrival' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'bed_stay_id', type: 'uuid' })
  bedStayId!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'belongings', type: 'jsonb' })
  belongings!: object;

  @Column({ name: 'search', type: 'text' })
  search!: string;

  @Column({ name: 'search_note', type: 'text', nullable: true })
  searchNote!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Column({ name: 'replace_reason', type: 'text', nullable: true })
  replaceReason!: string | null;
}
