import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor, Reading } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock } from '@cairn/platform';
import {
  addMinutes,
  type BedsidePolicy,
  bedsidePolicy,
  type ComfortPerson,
  type DueCheck,
  notYetCalled,
  type OpioidUse,
  paceAt,
  paceWords,
  withdrawalStage,
  type StageAnswer,
} from '@cairn/rules';
import { loadComfortPerson } from '../comfort/comfort-facts';
import {
  type AdministrationView,
  type ComfortOrderView,
  loadAdministrations,
  loadComfortOrders,
} from '../comfort/comfort.queries';
import { DoseTimes, type GivenMoud } from '../dose-times';
import { unitScene } from '../unit-scene';
import { type CallView, loadCalls } from './call.queries';
import { type Looked, loadLooks } from './looks.queries';
import { loadMonitoring, type MonitoringView, stands } from './monitoring.queries';
import { dueOf, openEscalations, watchHours } from './watch';
import type { ShownEscalation } from './withdrawal.service';

/** Withdrawal of one person as one sheet: everything on one axis of time. */
export interface FlowsheetView extends Looked {
  readonly now: string;
  readonly from: string;
  readonly to: string;
  /** The order that stands; null for none. */
  readonly order: MonitoringView | null;
  readonly orders: readonly MonitoringView[];
  /** How often, in words, by the phase of now. */
  readonly pace: { readonly cows: string; readonly vitals: string } | null;
  readonly due: readonly (Omit<DueCheck, 'dueAt' | 'lateAt'> & {
    readonly dueAt: string | null;
    readonly lateAt: string | null;
  })[];
  readonly lastUse: OpioidUse | null;
  readonly stage: StageAnswer;
  readonly escalations: readonly ShownEscalation[];
  readonly calls: readonly CallView[];
  readonly comfortOrders: readonly (ComfortOrderView & { readonly standing: boolean })[];
  readonly administrations: readonly AdministrationView[];
  readonly moud: readonly (Omit<GivenMoud, 'at' | 'patientId'> & { readonly at: string })[];
  readonly person: ComfortPerson;
  /** What this programme set otherwise than the standard: limits, intervals, maximums. */
  readonly policy: BedsidePolicy;
}

/** How much of the past one sheet shows. */
const shownHours = 5 * 24;

/** The flowsheet: read whole, computed when it is read. */
@Injectable()
export class FlowsheetService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly doses: DoseTimes,
  ) {}

  /** Five days up to now, or up to `until`, to page back. What is due is always of now. */
  read(actor: Actor, patientId: string, until?: Date): Promise<FlowsheetView> {
    const what = { act: 'withdrawal.read' as const, patientId, recordType: 'withdrawal_signs' };
    return this.acts.perform(actor, what, async (tx) => {
      const [scene, patient] = await Promise.all([unitScene(tx, this.clock), loadPatient(tx, patientId)]);
      const { now, policy, today } = scene;
      const to = until !== undefined && until < now ? until : now;
      const from = addMinutes(to, -shownHours * 60);
      const recent = addMinutes(now, -watchHours * 60);
      const [shown, looked, orders, comfortOrders, administrations, given, calls, use, person] = await Promise.all([
        loadLooks(tx, [patientId], from, to),
        to < now ? loadLooks(tx, [patientId], recent, now) : null,
        loadMonitoring(tx, patientId),
        loadComfortOrders(tx, patientId, now),
        loadAdministrations(tx, patientId, from, to),
        this.doses.given(tx, [patientId], from < recent ? from : recent, now),
        loadCalls(tx, [patientId], from < recent ? from : recent),
        loadLastUse(tx, patientId, now),
        loadComfortPerson(tx, this.doses, patient, today),
      ]);
      const episodeId = patient.episode?.id ?? null;
      const order = orders.find((one) => stands(one, episodeId, now)) ?? null;
      const standing = comfortOrders.map((one) => ({ ...one, standing: stands(one, episodeId, now) }));
      const newest = looked ?? shown;
      const open = openEscalations(newest, policy);
      const uncalled = new Set(notYetCalled(open, calls));
      const alpha2 = standing.some((one) => one.standing && (one.drug === 'clonidine' || one.drug === 'lofexidine'));
      const terms = order && {
        ...order,
        startsAt: new Date(order.startsAt),
        endsAt: order.endsAt ? new Date(order.endsAt) : null,
      };
      const buprenorphine = given.filter(({ productClass }) => productClass === 'buprenorphine').map(({ at }) => at);
      const known = { buprenorphine, alpha2, zone: scene.zone, dayBoundary: scene.programme.dayBoundary };
      return {
        ...shown,
        now: now.toISOString(),
        from: from.toISOString(),
        to: to.toISOString(),
        order,
        orders,
        pace: terms && {
          cows: paceWords(paceAt(terms, 'cows', now, policy)),
          vitals: paceWords(paceAt(terms, 'vitals', now, policy, alpha2)),
        },
        due: terms ? dueOf(terms, newest, known, open, policy, now).map(overTheWire) : [],
        lastUse: use.last,
        stage: withdrawalStage(use.last, now, use.fentanyl),
        escalations: open.map((one) => ({ ...one, at: one.at.toISOString(), uncalled: uncalled.has(one) })),
        calls,
        comfortOrders: standing,
        administrations,
        moud: given
          .filter(({ at }) => at >= from && at <= to)
          .map(({ id, at, product, productClass, doseMcg }) => ({
            id,
            at: at.toISOString(),
            product,
            productClass,
            doseMcg,
          })),
        person,
        policy: bedsidePolicy(policy),
      };
    });
  }
}

const overTheWire = (check: DueCheck) => ({
  ...check,
  dueAt: check.dueAt?.toISOString() ?? null,
  lateAt: check.lateAt?.toISOString() ?? null,
});

/** What was used last, and whether fentanyl was told of within the month: then times of withdrawal differ. */
async function loadLastUse(
  tx: Reading,
  patientId: string,
  now: Date,
): Promise<{ last: OpioidUse | null; fentanyl: boolean }> {
  const uses = await tx.query<{ details: OpioidUse; recent: boolean }>(
    `select f.details, f.at > $3::timestamptz - interval '30 days' as recent from clinical_finding f
     where f.programme_id = $1 and f.patient_id = $2 and f.kind = 'opioid-use' and f.details is not null
       and not exists (select 1 from clinical_finding r where r.replaces_id = f.id) order by f.at desc limit 40`,
    [tx.actor.programmeId, patientId, now],
  );
  const [last] = [...uses].sort(
    (one, other) => Date.parse(other.details.lastUsedAt) - Date.parse(one.details.lastUsedAt),
  );
  return {
    last: last?.details ?? null,
    fentanyl: uses.some(({ details, recent }) => recent && details.opioidClass === 'fentanyl'),
  };
}
