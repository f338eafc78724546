import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** That somebody was called about signs past their limit: who, when, and what was ordered. */
@Entity({ name: 'escalation_call' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_escalation_call_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_escalation_call_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_escalation_call_episode' })
@Unique('uq_escalation_call_programme_id_id', ['programmeId', 'id'])
@Index('ix_escalation_call_programme_id_patient_id_told_at', ['programmeId', 'patientId', 'toldAt'])
@Check('ck_escalation_call_outcome', `outcome in ('reached', 'no-answer', 'emergency')`)
@Check('ck_escalation_call_about', `cardinality(about_ids) > 0 and cardinality(causes) > 0`)
export class EscalationCall {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_escalation_call' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid', nullable: true })
  episodeId!: string | null;

  /** The records that called for it. */
  @Column({ name: 'about_ids', type: 'uuid', array: true })
  aboutIds!: readonly string[];

  @Column({ name: 'causes', type: 'text', array: true })
  causes!: readonly string[];

  @Column({ name: 'told_id', type: 'uuid', nullable: true })
  toldId!: string | null;

  @Column({ name: 'told_name', type: 'text' })
  toldName!: string;

  @Column({ name: 'told_at', type: 'timestamptz' })
  toldAt!: Date;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: 'reached' | 'no-answer' | 'emergency';

  @Column({ name: 'ordered', type: 'text', nullable: true })
  ordered!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
