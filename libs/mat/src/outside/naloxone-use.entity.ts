import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a person told of using or losing the kit: it is to be replaced. */
@Entity({ name: 'naloxone_use' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_naloxone_use_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_naloxone_use_patient' })
@Index('ix_naloxone_use_programme_id_patient_id_used_on', ['programmeId', 'patientId', 'usedOn'])
@Check('ck_naloxone_use_what', `what in ('used_for_self', 'used_for_another', 'lost')`)
export class NaloxoneUse {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_naloxone_use' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'used_on', type: 'date' })
  usedOn!: string;

  @Column({ name: 'what', type: 'text' })
  what!: 'used_for_self' | 'used_for_another' | 'lost';

  @Column({ name: 'doses', type: 'smallint', nullable: true })
  doses!: number | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
