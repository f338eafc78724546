import type { CustodyKind } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A step of the specimen from hand to hand: from, to, when. */
@Entity({ name: 'custody_step' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_custody_step_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_custody_step_patient' })
@ForeignKey('specimen', ['programmeId', 'specimenId'], ['programmeId', 'id'], { name: 'fk_custody_step_specimen' })
@Check('ck_custody_step_kind', `kind in ('sealed', 'handed-over', 'received', 'tested', 'stored', 'disposed')`)
@Index('ix_custody_step_specimen_id', ['specimenId'])
@Index('ix_custody_step_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_custody_step_written_in', ['programmeId', 'writtenIn', 'id'])
export class CustodyStep {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_custody_step' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'specimen_id', type: 'uuid' })
  specimenId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: CustodyKind;

  @Column({ name: 'from_whom', type: 'text' })
  fromWhom!: string;

  @Column({ name: 'to_whom', type: 'text' })
  toWhom!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  /** Its place in time, by which the chain is ordered. */
  @Column({ name: 'written_in', type: 'bigint', default: () => 'current_write()' })
  writtenIn!: string;
}
