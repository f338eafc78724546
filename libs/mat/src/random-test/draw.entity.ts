import type { DrawKind } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A day drawn for a test, with everything that drawing it again needs but the key. Nobody is told before the day. */
@Entity({ name: 'random_test_draw' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_random_test_draw_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_random_test_draw_patient' })
@ForeignKey('random_test_key', ['programmeId', 'seedId'], ['programmeId', 'id'], {
  name: 'fk_random_test_draw_random_test_key',
})
@ForeignKey('random_test_draw', ['programmeId', 'insteadOf'], ['programmeId', 'id'], {
  name: 'fk_random_test_draw_random_test_draw',
})
@Unique('uq_random_test_draw_programme_id_id', ['programmeId', 'id'])
@Unique('uq_random_test_draw_drawn_for_stratum_turn', ['programmeId', 'drawnFor', 'stratum', 'turn'])
@Index('ix_random_test_draw_programme_id_day', ['programmeId', 'day'])
@Index('ix_random_test_draw_programme_id_patient_id_day', ['programmeId', 'patientId', 'day'])
@Index('ix_random_test_draw_instead_of', ['insteadOf'])
@Check('ck_random_test_draw_kind', `kind in ('drawn', 'extra', 'made-up', 'catch-up')`)
@Check('ck_random_test_draw_chance', `(chance is not null) = (kind in ('extra', 'catch-up'))`)
@Check('ck_random_test_draw_day', `day = any (candidates) and not day = any (passed_over)`)
@Check('ck_random_test_draw_made_up', `kind <> 'made-up' or instead_of is not null`)
export class RandomTestDraw {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_random_test_draw' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'drawn_for', type: 'uuid' })
  drawnFor!: string;

  @Column({ name: 'stratum', type: 'text' })
  stratum!: string;

  @Column({ name: 'turn', type: 'int' })
  turn!: number;

  @Column({ name: 'day', type: 'date' })
  day!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: DrawKind;

  @Column({ name: 'by_call', type: 'boolean' })
  byCall!: boolean;

  @Column({ name: 'message', type: 'text' })
  message!: string;

  @Column({ name: 'candidates', type: 'date', array: true })
  candidates!: string[];

  @Column({ name: 'passed_over', type: 'date', array: true })
  passedOver!: string[];

  @Column({ name: 'chance', type: 'int', nullable: true })
  chance!: number | null;

  @Column({ name: 'seed_id', type: 'uuid' })
  seedId!: string;

  @Column({ name: 'generator_version', type: 'int' })
  generatorVersion!: number;

  @Column({ name: 'policy_version', type: 'text' })
  policyVersion!: string;

  @Column({ name: 'instead_of', type: 'uuid', nullable: true })
  insteadOf!: string | null;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  madeAt!: Date;
}
