import type { TestBasis, UseFoundBy, UseOutcome } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That somebody used again, and how it became known. What follows are rows of its steps; it ends nothing by itself. */
@Entity({ name: 'use_event' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_use_event_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_use_event_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_use_event_episode' })
@Index('ix_use_event_programme_id_patient_id', ['programmeId', 'patientId', 'knownAt'])
@Check('ck_use_event_found_by', `found_by in ('self-report', 'test', 'family', 'staff')`)
@Check('ck_use_event_test_basis', `test_basis in ('confirmed', 'reviewed', 'agreed')`)
@Check('ck_use_event_test', `(found_by = 'test') = (test_basis is not null)`)
@Check('ck_use_event_route', `route in ('swallowed', 'snorted', 'smoked', 'injected', 'other', 'unknown')`)
@Check('ck_use_event_alone', `alone in ('yes', 'no', 'unknown')`)
@Check('ck_use_event_outcome', `outcome in ('slip', 'return', 'overdose-survived', 'overdose-fatal', 'unknown')`)
export class UseEvent {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_use_event' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'found_by', type: 'text' })
  foundBy!: UseFoundBy;

  @Column({ name: 'test_basis', type: 'text', nullable: true })
  testBasis!: TestBasis | null;

  @Column({ name: 'known_at', type: 'timestamptz' })
  knownAt!: Date;

  /** The service day of it. */
  @Column({ name: 'known_on', type: 'date' })
  knownOn!: string;

  @Column({ name: 'used_on', type: 'date', nullable: true })
  usedOn!: string | null;

  @Column({ name: 'substances', type: 'text', array: true })
  substances!: string[];

  @Column({ name: 'route', type: 'text' })
  route!: string;

  @Column({ name: 'amount', type: 'text', nullable: true })
  amount!: string | null;

  @Column({ name: 'setting', type: 'text', nullable: true })
  setting!: string | null;

  @Column({ name: 'alone', type: 'text' })
  alone!: string;

  @Column({ name: 'told', type: 'text', nullable: true })
  told!: string | null;

  /** As it seemed then; a later row of the steps may say what it was. */
  @Column({ name: 'outcome', type: 'text' })
  outcome!: UseOutcome;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
