import type { ExceptionStep } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A step of an exception, with the number under which it was answered. */
@Entity({ name: 'take_home_exception_step' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_take_home_exception_step_programme' })
@ForeignKey('take_home_exception', ['programmeId', 'exceptionId'], ['programmeId', 'id'], {
  name: 'fk_take_home_exception_step_take_home_exception',
})
@Unique('uq_take_home_exception_step_exception_id_step', ['exceptionId', 'step'])
@Check(
  'ck_take_home_exception_step_step',
  `step in ('draft', 'submitted', 'state_approved', 'federal_approved', 'denied')`,
)
export class TakeHomeExceptionStep {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_take_home_exception_step' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'exception_id', type: 'uuid' })
  exceptionId!: string;

  @Column({ name: 'step', type: 'text' })
  step!: ExceptionStep;

  @Column({ name: 'service_day', type: 'date' })
  serviceDay!: string;

  @Column({ name: 'reference', type: 'text', nullable: true })
  reference!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;
}
