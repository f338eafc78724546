import { Injectable } from '@nestjs/common';
import { Acts, audit, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Reading } from '@cairn/database';
import { loadPatient, type PatientRow, searchPatients } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  decideMerge,
  decideUnmerge,
  identityDifferences,
  isRefusal,
  likeness,
  mergeFindings,
  type Refusal,
  serviceDay,
} from '@cairn/rules';
import { type ComparedPerson, loadCompared, recordsOf } from './compare.queries';
import {
  loadMergePeople,
  loadMerges,
  loadMergeToUndo,
  lockPatients,
  mergePatients,
  type MergeView,
  unmergePatients,
} from './merge.queries';

export interface MergeRequest {
  readonly survivorId: string;
  readonly absorbedId: string;
  readonly reason: string;
  /** Where both have an episode open: the one that goes on. */
  readonly keepEpisodeId?: string | undefined;
}

/** Two registrations side by side, and what the rule says about joining them. */
export interface Comparison {
  readonly people: readonly ComparedPerson[];
  readonly why: readonly string[];
  readonly differs: readonly string[];
  readonly stops: readonly Pick<Refusal, 'code' | 'says'>[];
  readonly warnings: readonly string[];
  /** Whether it has to be said which episode goes on. */
  readonly asksEpisode: boolean;
}

export interface Unmerge {
  readonly id: string;
  readonly survivorId: string;
  readonly stayed: ComparedPerson['records'];
  readonly wentAlong: ComparedPerson['records'];
}

/** A person who was registered twice: comparing, joining in one transaction, and taking apart again. */
@Injectable()
export class MergeService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Finds registrations to compare; who may join them need not be one who may open charts. */
  people(actor: Actor, search: string): Promise<PatientRow[]> {
    return this.acts.perform(actor, { act: 'patient.compare', recordType: 'patient' }, async (tx) =>
      (await searchPatients(tx, search, 0)).slice(0, 10),
    );
  }

  /** Reads both, and is written down as such. Refuses with 'patient.merged' for one that was joined before. */
  compare(actor: Actor, id: string, otherId: string, keepEpisodeId: string | null): Promise<Comparison> {
    const act = 'patient.compare' as const;
    return this.acts.perform(actor, { act, patientId: id, recordType: 'patient', recordId: otherId }, async (tx) => {
      const ids = [id, otherId] as const;
      const [today] = await Promise.all([this.today(tx), loadPatient(tx, id), loadPatient(tx, otherId)]);
      const [[survivor, absorbed], compared] = await Promise.all([
        loadMergePeople(tx, ids, today),
        loadCompared(tx, ids),
      ]);
      void audit(tx, { act, patientId: otherId, recordType: 'patient', recordId: id });
      const people = ids.flatMap((one) => compared.find((person) => person.id === one) ?? []);
      const [one, other] = people.map((person) => ({ ...person, ...person.legalName }));
      if (one === undefined || other === undefined) refuse('patient.not-found', 'There is no such person here.');
      const findings = mergeFindings({ survivor, absorbed, keepEpisodeId });
      return {
        people,
        why: likeness(one, other).why,
        differs: [...identityDifferences(one, other), ...contact.filter((field) => one[field] !== other[field])],
        stops: findings.stops.map(({ code, says }) => ({ code, says })),
        warnings: findings.warnings,
        asksEpisode: id !== otherId && survivor.openEpisodeId !== null && absorbed.openEpisodeId !== null,
      };
    });
  }

  /** Joins two registrations under the client's id. Refuses as `decideMerge` does. */
  merge(actor: Actor, id: string, request: MergeRequest): Promise<MergeView> {
    const act = 'patient.merge' as const;
    const { survivorId, absorbedId, keepEpisodeId = null, reason } = request;
    const what = { act, patientId: survivorId, recordType: 'patient_merge', recordId: id };
    return this.acts.perform(actor, { ...what, explain: explainMerge }, (tx) =>
      once(
        tx,
        { id, act, body: request },
        async () => {
          const [, today] = await Promise.all([lockPatients(tx, [survivorId, absorbedId]), this.today(tx)]);
          return { today, people: await loadMergePeople(tx, [survivorId, absorbedId], today) };
        },
        async ({ today: day, people: [survivor, absorbed] }) => {
          const merge = decideMerge({ survivor, absorbed, keepEpisodeId }, reason);
          if (isRefusal(merge)) throw new Refused(merge);
          const { closesEpisodeId } = merge;
          // The trail of each of the two shows the merge.
          void audit(tx, { act, patientId: absorbedId, recordType: 'patient_merge', recordId: id });
          await mergePatients(tx, { id, survivorId, absorbedId, closesEpisodeId, reason, day, at: this.clock.now() });
          for (const one of [survivorId, absorbedId]) tx.notify('patient', one);
          tx.notify('path', survivorId);
          tx.notify('merge', id);
          const [made] = await loadMerges(tx, id);
          if (made === undefined) throw new Error('The merge was just written.');
          return made;
        },
      ),
    );
  }

  list(actor: Actor): Promise<MergeView[]> {
    return this.acts.perform(actor, { act: 'merge.read', recordType: 'patient_merge' }, (tx) => loadMerges(tx));
  }

  /** Everything that was moved goes back. Refuses as `decideUnmerge` does, and where it would break what holds now. */
  undo(actor: Actor, id: string, reason: string): Promise<Unmerge> {
    const act = 'patient.unmerge' as const;
    return this.acts.perform(
      actor,
      {
        act,
        recordType: 'patient_merge',
        recordId: id,
        describe: ({ survivorId }) => ({ patientId: survivorId }),
        explain: explainUndo,
      },
      async (tx) => {
        const { survivorId, absorbedId } = await loadMergeToUndo(tx, id);
        await lockPatients(tx, [survivorId, absorbedId]);
        const decision = decideUnmerge(await loadMergeToUndo(tx, id), reason);
        if (isRefusal(decision)) throw new Refused(decision);
        const { stayed, followed } = await unmergePatients(tx, id, decision.reason, this.clock.now());
        void audit(tx, { act, patientId: absorbedId, recordType: 'patient_merge', recordId: id });
        for (const one of [survivorId, absorbedId]) {
          tx.notify('patient', one);
          tx.notify('path', one);
        }
        tx.notify('merge', id);
        return { id, survivorId, stayed: recordsOf(stayed), wentAlong: recordsOf(followed) };
      },
    );
  }

  private async today(tx: Reading): Promise<string> {
    const { zone, dayBoundary } = await loadProgramme(tx);
    return serviceDay(this.clock.now(), zone, dayBoundary);
  }
}

const contact = ['preferredName', 'language', 'phone', 'email', 'nextOfKin'] as const;

type Fault = ConstraintFault & { readonly table?: string };

/** The rule looked before; what a constraint still says is named, so that someone can look. */
async function explainMerge({ constraint, table }: Fault): Promise<Refusal | undefined> {
  if (constraint.startsWith('pk_patient_merge')) return undefined;
  if (
    constraint === 'ex_bed_stay_patient' ||
    constraint === 'ex_detox_stay_overlap' ||
    constraint === 'ex_bed_reservation_patient'
  )
    return {
      code: 'merge.refused',
      says: 'Both have a bed or a stay on the unit at the same time. End one of them as recorded in error, then join the two.',
      facts: { constraint, table },
    };
  return {
    code: 'merge.refused',
    says: 'Some records of the two cannot stand in one chart. Nothing was changed. Tell support what stands in the way.',
    facts: { constraint, table },
  };
}

const inTheWay: Readonly<Record<string, string>> = {
  uq_episode_open: 'An episode was opened since, beside the one that would be open again. End it first.',
  ex_assignment_primary: 'A counselor was assigned since for the same days. End that assignment first.',
};

async function explainUndo({ constraint, table }: Fault): Promise<Refusal | undefined> {
  return {
    code: 'merge.not-undoable',
    says:
      inTheWay[constraint] ?? 'Something written since stands where a record would go back to. Nothing was changed.',
    facts: { constraint, table },
  };
}
