import type { ConsequenceKind, Evaluation, Override } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A consequence beyond a conversation that cites a test, with what the rule said and the reason for going on. */
@Entity({ name: 'test_consequence' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_test_consequence_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_test_consequence_patient' })
@ForeignKey('specimen', ['programmeId', 'specimenId'], ['programmeId', 'id'], { name: 'fk_test_consequence_specimen' })
@Check('ck_test_consequence_kind', `kind in ('take-home-change', 'level-change', 'report-to-others')`)
@Index('ix_test_consequence_programme_id_patient_id', ['programmeId', 'patientId'])
export class TestConsequence {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_test_consequence' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'specimen_id', type: 'uuid' })
  specimenId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: ConsequenceKind;

  @Column({ name: 'rationale', type: 'text' })
  rationale!: string;

  @Column({ name: 'overrides', type: 'jsonb', default: () => "'[]'" })
  overrides!: Override[];

  @Column({ name: 'evaluations', type: 'jsonb' })
  evaluations!: Evaluation[];

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  decidedAt!: Date;
}
