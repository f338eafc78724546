import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor, Reading } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';
import { Clock } from '@cairn/platform';
import { addMinutes, type DueCheck, notYetCalled, type Policy } from '@cairn/rules';
import { DoseTimes } from '../dose-times';
import { type UnitScene, unitScene } from '../unit-scene';
import { loadCalls } from './call.queries';
import { looksOf, loadLooks } from './looks.queries';
import { loadWatched, type WatchedPerson } from './monitoring.queries';
import { type DueComfort, loadDueComfort } from './due-comfort.queries';
import { dueOf, openEscalations, watchHours } from './watch';

/** One thing that is due of one person. */
export interface RoundItem {
  readonly what: 'cows' | 'vitals' | 'effect' | 'dose' | 'call';
  readonly why: DueCheck['why'] | 'effect' | 'scheduled' | 'escalation';
  readonly dueAt: string | null;
  readonly lateAt: string | null;
  readonly state: DueCheck['state'];
  readonly whileAwake: boolean;
  /** The dose whose effect is looked at, the order that is due, or the record that calls for the prescriber. */
  readonly aboutId: string | null;
  readonly drug: string | null;
}

export interface RoundRow {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly bed: string | null;
  readonly setting: WatchedPerson['setting'];
  /** The most pressing first. */
  readonly items: readonly RoundItem[];
}

export interface DueRoundsView {
  readonly now: string;
  readonly rows: readonly RoundRow[];
  /** People in no bed whose charts are closed to who looks. */
  readonly hidden: number;
}

/** Who is due now: scales, vital signs, doses by the clock, effects to look at, calls to make. Computed when it is read. */
@Injectable()
export class DueRoundsService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly doses: DoseTimes,
  ) {}

  read(actor: Actor): Promise<DueRoundsView> {
    const what = { act: 'withdrawal.rounds' as const, recordType: 'monitoring_order' };
    return this.acts.perform(actor, what, async (tx) => {
      const scene = await unitScene(tx, this.clock);
      const { people, hidden } = await loadWatched(tx, scene.now, displayNameOf, isHidden);
      return { now: scene.now.toISOString(), rows: await this.rows(tx, scene, people), hidden };
    });
  }

  /** What is due of these people, for whoever shows them in another way: the bed board and the handover sheet. */
  async rows(tx: Reading, scene: UnitScene, people: readonly WatchedPerson[]): Promise<RoundRow[]> {
    const { now, policy } = scene;
    const ids = people.map(({ patientId }) => patientId);
    const from = addMinutes(now, -watchHours * 60);
    const [looked, given, calls, comfort] = await Promise.all([
      loadLooks(tx, ids, from, now),
      this.doses.given(tx, ids, from, now),
      loadCalls(tx, ids, from),
      loadDueComfort(tx, ids, now),
    ]);
    const rows = people.map((person) => {
      const own = looksOf(looked, person.patientId);
      const open = openEscalations(own, policy);
      const uncalled = notYetCalled(
        open,
        calls.filter(({ patientId }) => patientId === person.patientId),
      );
      const buprenorphine = given
        .filter((dose) => dose.patientId === person.patientId && dose.productClass === 'buprenorphine')
        .map(({ at }) => at);
      const known = {
        buprenorphine,
        alpha2: person.alpha2,
        zone: scene.zone,
        dayBoundary: scene.programme.dayBoundary,
      };
      const items = [
        ...uncalled.map(({ recordId, at }) => call(recordId, at)),
        ...dueOf(person, own, known, open, policy, now).map(check),
        ...comfort.filter(({ patientId }) => patientId === person.patientId).map((one) => ofComfort(one, now, policy)),
      ].sort(byPress);
      const { patientId, number, displayName, bed, setting } = person;
      return { patientId, number, displayName, bed, setting, items };
    });
    return rows.sort((one, other) => pressOf(one) - pressOf(other));
  }
}

const call = (aboutId: string, at: Date): RoundItem => ({
  what: 'call',
  why: 'escalation',
  dueAt: at.toISOString(),
  lateAt: at.toISOString(),
  state: 'late',
  whileAwake: false,
  aboutId,
  drug: null,
});

const check = ({ what, why, dueAt, lateAt, state, whileAwake }: DueCheck): RoundItem => ({
  what,
  why,
  dueAt: dueAt?.toISOString() ?? null,
  lateAt: lateAt?.toISOString() ?? null,
  state,
  whileAwake,
  aboutId: null,
  drug: null,
});

/** A dose by the clock and the look at its effect are late as the checks of the first phase are. */
function ofComfort({ what, dueAt, aboutId, drug }: DueComfort, now: Date, policy: Policy): RoundItem {
  const lateAt = addMinutes(dueAt, policy.wm_first_late_minutes);
  return {
    what,
    why: what === 'effect' ? 'effect' : 'scheduled',
    dueAt: dueAt.toISOString(),
    lateAt: lateAt.toISOString(),
    state: dueAt > now ? 'ahead' : lateAt < now ? 'late' : 'due',
    whileAwake: false,
    aboutId,
    drug,
  };
}

const weight = { late: 0, due: 1, ahead: 2, 'with-event': 3 } as const;
const press = ({ what, state, dueAt }: RoundItem): number =>
  (what === 'call' ? -1 : weight[state]) * 1e15 + (dueAt === null ? 1e14 : Date.parse(dueAt));
const byPress = (one: RoundItem, other: RoundItem): number => press(one) - press(other);
const pressOf = ({ items: [first] }: RoundRow): number =>
  first === undefined ? Number.POSITIVE_INFINITY : press(first);
