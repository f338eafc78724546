import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import type { Origin } from '@cairn/patient';
import { Clock, createLogger, refuse, Refused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  addDays,
  decideBooking,
  isRefusal,
  localDay,
  modalityOf,
  type Repeat,
  refuseRepeat,
  rruleOf,
  type SkipReason,
  skipWords,
} from '@cairn/rules';
import { loadBookingScene, type Modality, type OwnFormat } from '../appointment.queries';
import type { ContactType } from '../note/note.queries';
import { occurrencesBetween } from './occurrences';
import { datedIn, obstaclesOf, type Placed, placeSeries, type PlacingScene } from './placing';
import {
  insertSeries,
  lockSeries,
  type NewSeries,
  type SeriesView,
  seriesToExtend,
  viewSeries,
} from './series.queries';

const log = createLogger('series');

export interface SeriesRequest {
  readonly patientId: string;
  readonly staffId: string;
  readonly roomId: string | null;
  /** Day and time of the first session, or the day from which the rule counts. */
  readonly startsAt: string;
  readonly zone?: string | undefined;
  readonly minutes: number;
  readonly modality: Modality;
  readonly contactType: ContactType;
  readonly format: OwnFormat;
  readonly repeat: Repeat;
}

export interface SeriesPreview {
  readonly rrule: string;
  /** The last day whose sessions are placed now; later ones follow as time goes on. */
  readonly until: string;
  readonly dates: readonly {
    readonly startsAt: string;
    /** The clocks skip the agreed time on this night: it begins at the next minute that exists. */
    readonly isShifted: boolean;
    readonly reason: SkipReason | null;
  }[];
}

/** Sessions that repeat are agreed, shown beforehand, and placed some weeks ahead. */
@Injectable()
export class SeriesService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Which dates it would have and what stands in their way. Changes nothing. */
  preview(actor: Actor, asked: SeriesRequest): Promise<SeriesPreview> {
    const act = { act: 'appointment.book', recordType: 'appointment_series', patientId: asked.patientId } as const;
    const describe = ({ dates }: SeriesPreview) => ({ facts: { preview: true, dates: dates.length } });
    return this.acts.perform(actor, { ...act, describe }, async (tx) => {
      const { series, scene, until } = await this.agree(tx, 'preview', asked, 'registered');
      const dates = occurrencesBetween(series, series.startsLocal.slice(0, 10), until).map((local) =>
        datedIn(local, series.zone, series.minutes),
      );
      const reasons = await obstaclesOf(tx, series, dates, scene.programmeZone);
      return {
        rrule: series.rrule,
        until,
        dates: dates.map(({ startsLocal, occursLocal }, n) => ({
          startsAt: startsLocal,
          isShifted: startsLocal !== occursLocal,
          reason: reasons[n] ?? null,
        })),
      };
    });
  }

  /** Books it. What cannot be placed is in the answer with its reason; where nothing can be, nothing is booked. */
  book(actor: Actor, id: string, asked: SeriesRequest, origin: Origin = 'registered'): Promise<SeriesView> {
    const act = {
      act: 'appointment.book',
      patientId: asked.patientId,
      recordType: 'appointment_series',
      recordId: id,
      describe: ({ dates, skipped }: SeriesView) => ({ facts: { dates: dates.length, skipped: skipped.length } }),
    } as const;
    return this.acts.perform(actor, act, (tx) =>
      once(
        tx,
        { id, act: act.act, body: asked },
        () => this.agree(tx, id, asked, origin),
        async ({ series, scene, until }) => {
          if (!(await insertSeries(tx, series, scene.now)))
            refuse('idempotency.body-differs', 'This id belongs to another series. Start again from a fresh form.');
          const locked = await lockSeries(tx, id);
          if (locked === undefined) throw new Error('a series that was just written is not there');
          const { placed, skipped } = await placeSeries(tx, locked, until, scene);
          const view = await viewSeries(tx, id, new Date(0));
          if (view === undefined) throw new Error('a series that was just written is not there');
          if (placed === 0 && skipped > 0) refuseAll(view);
          tx.notify('appointment', id);
          return view;
        },
      ),
    );
  }

  read(actor: Actor, id: string): Promise<SeriesView> {
    const act = { act: 'appointment.read', recordType: 'appointment_series', recordId: id } as const;
    const describe = ({ patientId }: SeriesView) => ({ patientId });
    return this.acts.perform(actor, { ...act, describe }, async (tx) => {
      const found = await viewSeries(tx, id, this.clock.now());
      return found ?? refuse('not-found', 'There is no such series here.');
    });
  }

  /** The worker's round: sessions of the next days beyond what is placed. Each series in its own transaction; twice changes nothing. */
  async extend(programmeId: string): Promise<Placed> {
    const actor: Actor = { programmeId, staffId: null, roles: [], requestId: 'job series.extend', address: null };
    const due = await this.database.transaction(actor, async (tx) => {
      const { until } = await this.placingScene(tx);
      return seriesToExtend(tx, until);
    });
    let sum: Placed = { placed: 0, skipped: 0 };
    for (const id of due) {
      try {
        const { placed, skipped } = await this.extendOne(actor, id);
        sum = { placed: sum.placed + placed, skipped: sum.skipped + skipped };
      } catch (error) {
        log.error({ programmeId, seriesId: id, err: error }, 'sessions of a series could not be placed');
      }
    }
    return sum;
  }

  private extendOne(actor: Actor, id: string): Promise<Placed> {
    const act = { act: 'appointment.book', recordType: 'appointment_series', recordId: id } as const;
    const describe = ({ placed, skipped }: Placed) => ({ facts: { placed, skipped } });
    return this.acts.perform(actor, { ...act, describe }, async (tx) => {
      const [series, { scene, until }] = await Promise.all([lockSeries(tx, id), this.placingScene(tx)]);
      if (series === undefined || series.endedFrom !== null) return { placed: 0, skipped: 0 };
      const placed = await placeSeries(tx, series, until, scene);
      if (placed.placed > 0) tx.notify('appointment', id);
      return placed;
    });
  }

  private async placingScene(tx: Tx): Promise<{ scene: PlacingScene; until: string }> {
    const [programme, now] = [await loadProgramme(tx), this.clock.now()];
    const today = localDay(now, programme.zone);
    const policy = policyOf(programme, today);
    return { scene: { programmeZone: programme.zone, policy, now }, until: addDays(today, policy.series_horizon_days) };
  }

  private async agree(tx: Tx, id: string, asked: SeriesRequest, origin: Origin) {
    const [{ scene, until }, who] = await Promise.all([
      this.placingScene(tx),
      loadBookingScene(tx, asked, this.clock.now()),
    ]);
    if (!who.patientFound) refuse('patient.not-found', 'There is no such person here.');
    if (who.deceased) refuse('appointment.invalid', 'This person has died. No session can be booked.');
    if (!who.clinicianFound) refuse('appointment.invalid', 'This colleague does not work in this program today.');
    if (!who.roomFound) refuse('appointment.invalid', 'This room is not in use here. Choose another room, or none.');
    const modality =
      modalityOf(asked.modality) ?? refuse('appointment.invalid', 'Choose the kind of session from the list.');
    const { startsAt, minutes, repeat, zone = scene.programmeZone } = asked;
    const first = decideBooking({ startsAt, zone, minutes }, scene.now, scene.policy);
    if (isRefusal(first)) throw new Refused(first);
    const wrong = refuseRepeat(repeat, startsAt, scene.policy);
    if (wrong !== null) throw new Refused(wrong);
    const { patientId, staffId, roomId, contactType, format } = asked;
    const terms = { staffId, roomId, minutes, modality, contactType, format };
    const rule = { rrule: rruleOf(repeat, zone), startsLocal: startsAt, zone };
    const series: NewSeries = { id, patientId, ...terms, ...rule, followsId: null, origin };
    return { series, scene, until };
  }
}

function refuseAll({ skipped }: SeriesView): never {
  const reason = skipped[0]?.reason ?? 'staff-booked';
  refuse(
    'appointment.booked',
    `None of the ${skipped.length} dates is free: ${skipWords[reason].toLowerCase()}. Choose another time.`,
    {
      dates: skipped.length,
      reason,
    },
  );
}
