import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse, unlessRefused } from '@cairn/platform';
import {
  refuseStep,
  refuseUseEvent,
  serviceDay,
  type UseStepAttempt,
  stepWarnings,
  type UseEventAttempt,
  useEventHints,
  type UseOutcome,
} from '@cairn/rules';
import { type AftercareScene, aftercareScene, lockPerson } from '../aftercare-scene';
import { type EventRow, insertStep, insertUseEvent, loadWritten, loadUseEvents } from './use-event.queries';
import { courseOf, eventsOf, type UseEvents, type UseEventView, viewOf } from './use-event-view';

export interface UseEventAnswer {
  readonly record: UseEventView;
  /** What is said and stops nothing. */
  readonly hints: readonly string[];
}

/** With the moment left open: null is now. */
type Timed<Attempt, Key extends keyof Attempt> = Omit<Attempt, Key> & { readonly [At in Key]: Date | null };

export type EventChange =
  | { readonly kind: 'outcome'; readonly outcome: UseOutcome; readonly reason: string }
  | { readonly kind: 'taken-back'; readonly reason: string };

const recordType = 'use_event';

/** A return to use and the six steps after it (clinical reference 5.3). Nothing here ends or takes away anything. */
@Injectable()
export class UseEventService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, patientId: string): Promise<UseEvents> {
    return this.acts.perform(actor, { act: 'use-event.read', patientId, recordType }, async (tx) => {
      const [scene, events] = await Promise.all([
        aftercareScene(tx, this.clock, patientId),
        loadUseEvents(tx, patientId),
      ]);
      return eventsOf(events, scene);
    });
  }

  /** Step 0, by anybody of the team. Refuses 'use-event.open' where the same is recorded already. */
  open(actor: Actor, patientId: string, id: string, told: Timed<UseEventAttempt, 'knownAt'>): Promise<UseEventAnswer> {
    const body = { patientId, ...told, knownAt: told.knownAt?.toISOString() };
    return this.write(
      actor,
      { act: 'use-event.write', patientId, id, recordId: id, body },
      async (tx, scene, events) => {
        const { programme, now, today, standing, onNaltrexone, zone } = scene;
        const attempt = { ...told, knownAt: told.knownAt ?? now };
        const knownOn = serviceDay(attempt.knownAt, zone, programme.dayBoundary);
        const same = events.find((one) => one.knownOn === knownOn && viewOf(one, scene).open);
        unlessRefused(refuseUseEvent(attempt, { now, today, hasEpisode: standing !== null, same: same ?? null }));
        if (standing === null) return refuse('not-found', 'There is no episode of this person.');
        await insertUseEvent(tx, {
          ...attempt,
          id,
          patientId,
          episodeId: standing.episodeId,
          knownOn,
          recordedAt: now,
        });
        return { eventId: id, hints: useEventHints(attempt, onNaltrexone) };
      },
    );
  }

  /** An answer to one of the six steps. Of several the newest holds; attempts to reach the person add up. */
  answer(
    actor: Actor,
    where: { readonly patientId: string; readonly eventId: string; readonly id: string },
    told: Timed<UseStepAttempt, 'at'>,
  ): Promise<UseEventAnswer> {
    const { patientId, eventId, id } = where;
    const body = { patientId, eventId, ...told, at: told.at?.toISOString() };
    return this.write(
      actor,
      { act: 'use-event.step', patientId, id, recordId: eventId, body },
      async (tx, scene, events) => {
        const event = ofPerson(events, eventId);
        const { now, today, policy, onNaltrexone, standing } = scene;
        const attempt = { ...told, at: told.at ?? now };
        unlessRefused(
          refuseStep(attempt, {
            course: courseOf(event, standing?.contactAt ? new Date(standing.contactAt) : null),
            ...{ roles: actor.roles, onNaltrexone, now, today, policy },
            written: await loadWritten(tx, patientId),
          }),
        );
        await insertStep(tx, { ...attempt, id, patientId, eventId, outcome: null, recordedAt: now });
        return { eventId, hints: attempt.answer === 'done' ? stepWarnings(attempt) : [] };
      },
    );
  }

  /** What it turned out to be, or that it was recorded in error. */
  change(
    actor: Actor,
    where: { readonly patientId: string; readonly eventId: string; readonly id: string },
    change: EventChange,
  ): Promise<UseEventAnswer> {
    const { patientId, eventId, id } = where;
    const body = { patientId, eventId, ...change };
    return this.write(
      actor,
      { act: 'use-event.write', patientId, id, recordId: eventId, body },
      async (tx, { now }, events) => {
        const event = ofPerson(events, eventId);
        if (event.rows.some(({ step }) => step === 'taken-back'))
          refuse(
            'use-event.invalid',
            'This event was recorded in error before. Record a new one where there was a return to use.',
          );
        const outcome = change.kind === 'outcome' ? change.outcome : null;
        const { kind: step, reason } = change;
        await insertStep(tx, {
          id,
          patientId,
          eventId,
          step,
          answer: null,
          outcome,
          details: {},
          reason,
          at: now,
          recordedAt: now,
        });
        return { eventId, hints: [] };
      },
    );
  }

  private write(
    actor: Actor,
    what: {
      readonly act: 'use-event.write' | 'use-event.step';
      readonly patientId: string;
      readonly id: string;
      readonly recordId: string;
      readonly body: object;
    },
    run: (
      tx: Tx,
      scene: AftercareScene,
      events: readonly EventRow[],
    ) => Promise<{ readonly eventId: string; readonly hints: readonly string[] }>,
  ): Promise<UseEventAnswer> {
    const { act, patientId, id, recordId, body } = what;
    return this.acts.perform(actor, { act, patientId, recordType, recordId }, (tx) =>
      once(
        tx,
        { id, act, body },
        async () => {
          await lockPerson(tx, patientId);
          return Promise.all([aftercareScene(tx, this.clock, patientId), loadUseEvents(tx, patientId)]);
        },
        async ([scene, events]) => {
          const { eventId, hints } = await run(tx, scene, events);
          const written = ofPerson(await loadUseEvents(tx, patientId), eventId);
          tx.notify('aftercare', patientId);
          return { record: viewOf(written, scene), hints };
        },
      ),
    );
  }
}

function ofPerson(events: readonly EventRow[], id: string): EventRow {
  const event = events.find((one) => one.id === id);
  return event ?? refuse('not-found', 'There is no such event of this person.');
}
