import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, newId, Refused, refuse } from '@cairn/platform';
import {
  type Day,
  type ExceptionStep,
  exceptionState,
  exceptionStepWords,
  licenceFor,
  type NewException,
  nextExceptionSteps,
  prescribers,
  refuseException,
} from '@cairn/rules';
import { insertRow } from '../outside/outside-scene';
import { openEpisode, takeHomeScene, type TakeHomeScene } from './decision-scene';
import { type ExceptionView, loadExceptions } from './decision.queries';

export interface NewExceptionRequest extends NewException {
  readonly doseMcg: number;
}

export interface NewExceptionStep {
  readonly step: Exclude<ExceptionStep, 'draft'>;
  /** The day on which it happened; today where nothing is said. */
  readonly on?: Day;
  readonly reference?: string;
  readonly note?: string;
}

/** Exceptions beyond a ceiling: anybody in care drafts one, a prescriber sends it and records what was answered. */
@Injectable()
export class TakeHomeExceptionService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  enter(actor: Actor, patientId: string, id: string, request: NewExceptionRequest): Promise<ExceptionView> {
    const act = 'take-home.exception' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'take_home_exception', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...request } },
        () => takeHomeScene(tx, patientId, this.clock, { lock: true }),
        async (scene) => {
          const refused = refuseException(request, scene.today);
          if (refused !== null) throw new Refused(refused);
          await insertRow(tx, 'take_home_exception', {
            id,
            patient_id: patientId,
            episode_id: openEpisode(scene),
            from_day: request.from,
            to_day: request.to,
            days: request.days,
            dose_mcg: request.doseMcg,
            reason: request.reason,
            recorded_by: actor.staffId,
            recorded_at: scene.now,
          });
          await this.write(tx, id, newId(), { step: 'draft' }, scene);
          return this.changed(tx, patientId, id, scene);
        },
      ),
    );
  }

  /** Submitted, approved by the state or by SAMHSA, or denied. */
  step(
    actor: Actor,
    patientId: string,
    exceptionId: string,
    id: string,
    step: NewExceptionStep,
  ): Promise<ExceptionView> {
    const act = 'take-home.exception-step' as const;
    const what = { act, patientId, recordType: 'take_home_exception', recordId: exceptionId };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, exceptionId, ...step } },
        () => takeHomeScene(tx, patientId, this.clock, { lock: true }),
        async (scene) => {
          const { today, policy, signer } = scene;
          const [exception] = await loadExceptions(tx, patientId, exceptionId);
          if (exception === undefined) refuse('not-found', 'There is no such exception in this chart.');
          if (licenceFor(signer, prescribers, today) === undefined)
            refuse(
              'take-home.licence',
              'A prescriber with a license that is valid today moves an exception on (R-087).',
            );
          if (!nextExceptionSteps(exception, policy, today).includes(step.step)) {
            const state = exceptionStepWords[exceptionState(exception, policy, today)].toLowerCase();
            refuse('take-home.step', `The exception is ${state}: it cannot be ${wordsOf(step.step)} now.`);
          }
          if ((step.on ?? today) > today || (step.on ?? today) < (exception.steps.at(-1)?.on ?? today))
            refuse('take-home.invalid', 'A step lies today or before, and not before the one that went ahead of it.');
          if (step.step !== 'submitted' && step.reference === undefined && step.step !== 'denied')
            refuse(
              'take-home.invalid',
              'Write the number under which it was approved: an inspector asks for it (R-069).',
            );
          await this.write(tx, exceptionId, id, step, scene);
          return this.changed(tx, patientId, exceptionId, scene);
        },
      ),
    );
  }

  private write(
    tx: Tx,
    exceptionId: string,
    id: string,
    { step, on, reference, note }: Omit<NewExceptionStep, 'step'> & { readonly step: ExceptionStep },
    { today, now }: TakeHomeScene,
  ): Promise<unknown> {
    return insertRow(tx, 'take_home_exception_step', {
      id,
      exception_id: exceptionId,
      step,
      service_day: on ?? today,
      reference: reference ?? null,
      note: note ?? null,
      recorded_by: tx.actor.staffId,
      recorded_at: now,
    });
  }

  private async changed(tx: Tx, patientId: string, id: string, scene: TakeHomeScene): Promise<ExceptionView> {
    tx.notify('take-home', patientId);
    const [exception] = await loadExceptions(tx, patientId, id);
    if (exception === undefined) refuse('not-found', 'There is no such exception in this chart.');
    const { policy, today } = scene;
    return {
      ...exception,
      state: exceptionState(exception, policy, today),
      next: nextExceptionSteps(exception, policy, today),
    };
  }
}

const wordsOf = (step: ExceptionStep): string => exceptionStepWords[step].toLowerCase();
