import { Injectable } from '@nestjs/common';
import { Acts, loadPractitioner, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient, type Origin, type PatientView } from '@cairn/patient';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  type DecidedResponse,
  decideResponse,
  dueInstruments,
  instrumentOf,
  instrumentPolicy,
  type InstrumentPolicy,
  type InstrumentsDue,
  isRefusal,
  moodScreenOf,
  pointsByItem,
  type ResponseAttempt,
  serviceDay,
} from '@cairn/rules';
import { CareEvents } from './care-events';
import { insertFinding } from './finding.queries';
import { loadInstrumentFacts } from './instrument-facts.queries';
import { findingStands, insertResponse, loadResponse, loadResponses, type ResponseView } from './instrument.queries';

export interface ResponsesOfPerson extends InstrumentsDue {
  readonly items: readonly ResponseView[];
  /** The service day, the limits that hold on it, and which cut is this person's: a screen scores as the server will. */
  readonly today: string;
  readonly policy: InstrumentPolicy;
  readonly male: boolean;
}

/** Scored forms: kept as they were answered, in their version, and scored once (clinical reference 3). */
@Injectable()
export class InstrumentService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly events: CareEvents,
  ) {}

  /** What is due and why, and the forms that were filled. */
  list(actor: Actor, patientId: string): Promise<ResponsesOfPerson> {
    const what = { act: 'response.read' as const, patientId, recordType: 'instrument_response' };
    return this.acts.perform(actor, what, async (tx) => {
      const [programme, patient, items] = await Promise.all([
        loadProgramme(tx),
        loadPatient(tx, patientId),
        loadResponses(tx, patientId),
      ]);
      const today = serviceDay(this.clock.now(), programme.zone, programme.dayBoundary);
      const [facts] = await loadInstrumentFacts(tx, this.events, { zone: programme.zone, today }, { patientId });
      const policy = policyOf(programme, today);
      const next = facts === undefined ? { due: [], notOffered: [] } : dueInstruments(facts, policy, today);
      return { items, ...next, today, policy: instrumentPolicy(policy), male: patient.sexAtBirth === 'male' };
    });
  }

  /**
   * Records a form under the client's id. Refuses as `decideResponse` does, and with 'response.replaced' if somebody else
   * replaced the same form at the same moment. What it says about mood goes to the findings that dosing rules read, and
   * what cannot wait stands on the row, in the same transaction: the alert is worked out from it (A02).
   */
  record(
    actor: Actor,
    patientId: string,
    id: string,
    attempt: ResponseAttempt,
    origin: Origin = 'registered',
  ): Promise<ResponseView> {
    const act = 'response.write' as const;
    return this.acts.perform(
      actor,
      {
        act,
        patientId,
        recordType: 'instrument_response',
        recordId: id,
        explain: async ({ constraint }) =>
          constraint === 'uq_instrument_response_replaces_id' || constraint === 'uq_clinical_finding_replaces_id'
            ? {
                code: 'response.replaced',
                says: 'This form was replaced a moment ago. Load the chart again and look at what stands.',
              }
            : undefined,
      },
      (tx) =>
        once(
          tx,
          { id, act, body: { patientId, ...attempt, at: attempt.at?.toISOString() } },
          () =>
            Promise.all([
              loadProgramme(tx),
              loadPatient(tx, patientId),
              loadPractitioner(tx),
              attempt.replaces ? loadResponse(tx, patientId, attempt.replaces.id) : undefined,
            ]),
          async ([programme, patient, practitioner, replaced]) => {
            const now = this.clock.now();
            const decided = decideResponse(attempt, {
              recorder: actor.staffId === null ? null : practitioner,
              now,
              zone: programme.zone,
              dayBoundary: programme.dayBoundary,
              dateOfBirth: patient.dateOfBirth,
              sexAtBirth: patient.sexAtBirth,
              policyOn: (day) => policyOf(programme, day),
              replaced: replaced ?? null,
            });
            if (isRefusal(decided)) throw new Refused(decided);
            const findingId = await this.tellMood(tx, decided, { patient, replaced, attempt, now, origin });
            const instrument = instrumentOf(decided.instrument, decided.version);
            void insertResponse(tx, {
              ...decided,
              id,
              patientId,
              episodeId: patient.episode?.id ?? null,
              recordedAt: now,
              mode: attempt.mode,
              points: instrument === undefined ? {} : pointsByItem(instrument, decided.points),
              note: attempt.note,
              findingId,
              replaces: attempt.replaces,
              origin,
            });
            const response = await loadResponse(tx, patientId, id);
            if (response === undefined) refuse('not-found', 'There is no such form of this person.');
            tx.notify('response', patientId);
            return response;
          },
        ),
    );
  }

  /** the finding of a mood screen follows its form; where the form is corrected or taken back, so is the finding. */
  private async tellMood(
    tx: Tx,
    decided: DecidedResponse,
    scene: {
      readonly patient: PatientView;
      readonly replaced: ResponseView | undefined;
      readonly attempt: ResponseAttempt;
      readonly now: Date;
      readonly origin: Origin;
    },
  ): Promise<string | null> {
    const { patient, replaced, attempt, now, origin } = scene;
    const mood = moodScreenOf(decided);
    const before = replaced?.findingId ?? null;
    const stands = before !== null && (await findingStands(tx, patient.id, before));
    if (mood === null && !stands) return null;
    const id = newId();
    void insertFinding(tx, {
      kind: 'mood-screen',
      details: mood,
      at: decided.at,
      on: decided.on,
      id,
      patientId: patient.id,
      episodeId: patient.episode?.id ?? null,
      recordedAt: now,
      replaces: stands && before !== null ? { id: before, reason: attempt.replaces?.reason ?? '' } : undefined,
      origin,
    });
    tx.notify('finding', patient.id);
    return id;
  }
}
