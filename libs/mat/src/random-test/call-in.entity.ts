import type { CallInCause } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Somebody is asked to come by: their day was drawn, or there is a clinical reason. */
@Entity({ name: 'test_call_in' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_test_call_in_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_test_call_in_patient' })
@ForeignKey('random_test_draw', ['programmeId', 'drawId'], ['programmeId', 'id'], {
  name: 'fk_test_call_in_random_test_draw',
})
@Unique('uq_test_call_in_programme_id_id', ['programmeId', 'id'])
@Unique('uq_test_call_in_draw_id', ['drawId'])
@Index('ix_test_call_in_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_test_call_in_programme_id_made_at', ['programmeId', 'madeAt'])
@Check('ck_test_call_in_cause', `cause in ('drawn', 'for-cause')`)
@Check('ck_test_call_in_why', `(cause = 'drawn') = (draw_id is not null) and (cause = 'drawn' or reason is not null)`)
export class TestCallIn {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_test_call_in' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'cause', type: 'text' })
  cause!: CallInCause;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'draw_id', type: 'uuid', nullable: true })
  drawId!: string | null;

  @Column({ name: 'evaluations', type: 'jsonb', default: () => "'[]'" })
  evaluations!: object;

  @Column({ name: 'made_by', type: 'uuid', nullable: true })
  madeBy!: string | null;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  madeAt!: Date;
}
