import type { SlipKind } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A slip that was drawn, with everything that drawing it again needs but the key. A message is asked about once. */
@Entity({ name: 'cm_draw' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_cm_draw_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_cm_draw_patient' })
@ForeignKey('cm_enrolment', ['programmeId', 'enrolmentId'], ['programmeId', 'id'], { name: 'fk_cm_draw_cm_enrolment' })
@ForeignKey('cm_result', ['programmeId', 'resultId'], ['programmeId', 'id'], { name: 'fk_cm_draw_cm_result' })
@ForeignKey('random_test_key', ['programmeId', 'seedId'], ['programmeId', 'id'], { name: 'fk_cm_draw_random_test_key' })
@Unique('uq_cm_draw_programme_id_message', ['programmeId', 'message'])
@Index('ix_cm_draw_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_cm_draw_result_id', ['resultId'])
@Check('ck_cm_draw_kind', `kind in ('message', 'small', 'large', 'jumbo')`)
@Check('ck_cm_draw_value', `(value_cents = 0) = (kind = 'message') and value_cents >= 0`)
export class ContingencyDraw {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_cm_draw' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'enrolment_id', type: 'uuid' })
  enrolmentId!: string;

  @Column({ name: 'result_id', type: 'uuid' })
  resultId!: string;

  @Column({ name: 'number', type: 'int' })
  number!: number;

  @Column({ name: 'message', type: 'text' })
  message!: string;

  @Column({ name: 'seed_id', type: 'uuid' })
  seedId!: string;

  @Column({ name: 'slip', type: 'int' })
  slip!: number;

  @Column({ name: 'kind', type: 'text' })
  kind!: SlipKind;

  @Column({ name: 'value_cents', type: 'int' })
  valueCents!: number;

  @Column({ name: 'draw_version', type: 'int' })
  drawVersion!: number;

  @Column({ name: 'drawn_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  drawnAt!: Date;
}
