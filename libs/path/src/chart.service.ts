import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { loadOrders, type OrderView } from '@cairn/mat';
import { loadPatient, type PatientView } from '@cairn/patient';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  addDays,
  daysBetween,
  isTrack,
  nextSteps,
  type PathClock,
  pathClocks,
  responsibleOn,
  serviceDay,
  stateLabel,
  type TrackSteps,
} from '@cairn/rules';
import { type ChartFacts, loadChartFacts } from './chart.queries';
import { loadStanding } from './path-facts.queries';
import { attendanceStrip, useStrip } from './strips';
import { composeTimeline, fromTheEnd, readCursor, type Timeline } from './timeline';
import { loadDoseDays, loadHappenings } from './timeline.queries';

/** Six weeks. */
export const stripDays = 42;

/** The chart of one person, composed from every stage. */
export interface Chart {
  readonly patient: PatientView;
  readonly order: OrderView | null;
  readonly orders: readonly OrderView[];
  readonly lastDoseDay: string | null;
  readonly daysSinceLastDose: number | null;
  readonly counselor: { readonly id: string; readonly displayName: string } | null;
  readonly path: {
    readonly episodeId: string;
    readonly openedOn: string;
    readonly closedOn: string | null;
    readonly tracks: readonly TrackSteps[];
    readonly clocks: readonly PathClock[];
  };
  readonly timeline: Timeline;
  readonly spans: readonly (ChartFacts['spans'][number] & { readonly label: string })[];
  readonly appointments: ChartFacts['appointments'];
  readonly doseStrip: readonly { readonly serviceDay: string; readonly doseMcg: number | null }[];
  /** Twelve weeks of drug tests and fourteen days of sessions, in the letters of the board. */
  readonly useStrip: string;
  readonly attendanceStrip: string;
  readonly attestations: ChartFacts['attestations'];
}

/** Reading a chart. Two round trips, however long the history is. */
@Injectable()
export class ChartService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, patientId: string): Promise<Chart> {
    const what = { act: 'chart.read' as const, patientId, recordType: 'patient', recordId: patientId };
    return this.acts.perform(actor, what, async (tx) => {
      const now = this.clock.now();
      const [programme, patient, happenings, doseDays] = await Promise.all([
        loadProgramme(tx),
        loadPatient(tx, patientId),
        loadHappenings(tx, patientId, fromTheEnd),
        loadDoseDays(tx, patientId, fromTheEnd),
      ]);
      const today = serviceDay(now, programme.zone, programme.dayBoundary);
      const stripFrom = addDays(today, 1 - stripDays);
      const [standing, orders, beside] = await Promise.all([
        loadStanding(tx, patientId, programme, now),
        loadOrders(tx, patientId, today),
        loadChartFacts(tx, patientId, stripFrom, now, { today, zone: programme.zone }),
      ]);
      const { facts, episodeId } = standing;
      const policy = policyOf(programme, today);
      const responsible = responsibleOn(beside.assignments, today);
      const counselor = beside.assignments.find(({ id }) => id === responsible?.id);
      const given = new Map(beside.doseStrip.map(({ serviceDay: day, doseMcg }) => [day, doseMcg]));
      return {
        patient,
        order: orders.find(({ state }) => state === 'active') ?? null,
        orders,
        lastDoseDay: facts.doses.lastGivenOn,
        daysSinceLastDose: facts.doses.lastGivenOn === null ? null : daysBetween(facts.doses.lastGivenOn, today),
        counselor: counselor === undefined ? null : { id: counselor.staffId, displayName: counselor.displayName },
        path: {
          episodeId,
          ...facts.episode,
          tracks: nextSteps(facts, actor.roles, policy),
          clocks: pathClocks(facts, now, policy),
        },
        timeline: composeTimeline(happenings, doseDays, fromTheEnd),
        spans: beside.spans.map((span) => ({
          ...span,
          label: isTrack(span.track) ? stateLabel(span.track, span.state) : span.state,
        })),
        appointments: beside.appointments,
        doseStrip: Array.from({ length: stripDays }, (_, index) => {
          const day = addDays(stripFrom, index);
          return { serviceDay: day, doseMcg: given.get(day) ?? null };
        }),
        useStrip: useStrip(beside, today, now, policy),
        attendanceStrip: attendanceStrip(beside.sessions, today),
        attestations: beside.attestations,
      };
    });
  }

  /** Older lines of the timeline. Refuses a cursor that no page gave out. */
  timeline(actor: Actor, patientId: string, cursor: string): Promise<Timeline> {
    const what = { act: 'chart.read' as const, patientId, recordType: 'patient', recordId: patientId };
    return this.acts.perform(actor, what, async (tx) => {
      const from = readCursor(cursor);
      if (from === null) refuse('input.invalid', 'This is not a place in the timeline.');
      const [, happenings, doseDays] = await Promise.all([
        loadPatient(tx, patientId),
        loadHappenings(tx, patientId, from),
        loadDoseDays(tx, patientId, from),
      ]);
      return composeTimeline(happenings, doseDays, from);
    });
  }
}
