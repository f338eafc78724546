import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A specimen that was collected and what the panel could see. No specimen means not collected, never negative. */
@Entity({ name: 'specimen' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_specimen_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_specimen_patient' })
@Unique('uq_specimen_programme_id_id', ['programmeId', 'id'])
@Index('ix_specimen_programme_id_patient_id_collected_on', ['programmeId', 'patientId', 'collectedOn'])
@Index('ix_specimen_written_in', ['programmeId', 'writtenIn', 'id'])
export class Specimen {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_specimen' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'collected_on', type: 'date' })
  collectedOn!: string;

  @Column({ name: 'temperature_ok', type: 'boolean', nullable: true })
  temperatureOk!: boolean | null;

  @Column({ name: 'panel', type: 'text', array: true, default: () => "'{}'" })
  panel!: string[];

  @Column({ name: 'flags', type: 'text', array: true, default: () => "'{}'" })
  flags!: string[];

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';

  /** Its place in time, by which the chain is ordered. */
  @Column({ name: 'written_in', type: 'bigint', default: () => 'current_write()' })
  writtenIn!: string;
}
