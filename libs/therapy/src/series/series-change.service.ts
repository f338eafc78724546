import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  addDays,
  decideBooking,
  isRefusal,
  localDay,
  type LocalTime,
  modalityOf,
  type Refusal,
  repeatFrom,
  repeatOf,
  rruleOf,
  shiftBetween,
  shifted,
} from '@cairn/rules';
import {
  type AppointmentView,
  loadBookingScene,
  type Modality,
  type OwnFormat,
  readAppointment,
} from '../appointment.queries';
import type { ContactType } from '../note/note.queries';
import { dropReminders, tellChange } from '../session-reminders';
import { moveOccurrences, type Stayed } from './moving';
import { occurrencesBetween } from './occurrences';
import { placeSeries, type PlacingScene } from './placing';
import { cancelOccurrences, carryOver } from './series-change.queries';
import {
  endSeries,
  insertSeries,
  lockOccurrences,
  lockSeries,
  type NewSeries,
  type Series,
  type SeriesView,
  viewSeries,
} from './series.queries';

/** From which session on: the one that was chosen, or every one that still lies ahead. */
export type SeriesScope = 'following' | 'all';

export interface SeriesChangeRequest {
  readonly scope: SeriesScope;
  /** The session that the person looked at, and the version they saw. */
  readonly appointmentId: string;
  readonly version: number;
  /** Where that session goes; the others go by the same days and to the same time. */
  readonly startsAt: LocalTime;
  readonly staffId: string;
  readonly roomId: string | null;
  readonly minutes: number;
  readonly modality: Modality;
  readonly contactType: ContactType;
  readonly format: OwnFormat;
}

export interface SeriesChanged {
  readonly series: SeriesView;
  /** Sessions that stay as they were, each with the reason. */
  readonly stayed: readonly Stayed[];
}

export interface SeriesCancelled {
  readonly series: SeriesView;
  readonly cancelled: number;
}

const inEachOthersWay: Refusal = {
  code: 'appointment.booked',
  says: 'Sessions of this series would stand in each other’s way. Choose another time, or move the sessions one by one.',
};

/**
 * A series changes from a date on, or ends. The past stays as it was: the old series ends there, and another follows it. A session that
 * somebody moved by hand, cancelled or that was attended or missed keeps what was said of it alone.
 */
@Injectable()
export class SeriesChangeService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** `newId` is the id of the series that follows, made by the client. */
  change(actor: Actor, seriesId: string, newId: string, asked: SeriesChangeRequest): Promise<SeriesChanged> {
    const act = {
      act: 'appointment.book',
      recordType: 'appointment_series',
      recordId: seriesId,
      describe: ({ series, stayed }: SeriesChanged) => ({
        patientId: series.patientId,
        facts: { scope: asked.scope, dates: series.dates.length, stayed: stayed.length },
      }),
      explain: ({ code }: { code: string }) => Promise.resolve(code === '23P01' ? inEachOthersWay : undefined),
    } as const;
    return this.acts.perform(actor, act, (tx) =>
      once(
        tx,
        { id: newId, act: act.act, body: { seriesId, ...asked } },
        async () => undefined,
        async () => {
          const { old, pivot, scene } = await this.open(tx, seriesId, asked.appointmentId, asked.version);
          const from = await this.firstOf(tx, old, pivot, asked.scope, scene.now);
          const next = await this.follow(tx, old, pivot, from, newId, asked, scene);
          const occurrences = await lockOccurrences(tx, seriesId, from);
          await endSeries(tx, seriesId, from, 'changed', scene.now);
          if (!(await insertSeries(tx, next, scene.now)))
            refuse('idempotency.body-differs', 'This id belongs to another series. Start again from a fresh form.');
          const series = await lockSeries(tx, newId);
          if (series === undefined) throw new Error('a series that was just written is not there');
          const shift = shiftBetween(pivot.occursAt ?? pivot.startsAt, asked.startsAt);
          await carryOver(tx, old.id, next.id, from, shift);
          const stayed = await moveOccurrences(tx, { old, next, shift, pivotId: pivot.id }, occurrences, scene);
          const until = addDays(localDay(scene.now, scene.programmeZone), scene.policy.series_horizon_days);
          await placeSeries(tx, series, until, scene);
          tx.notify('appointment', seriesId);
          const view = await viewSeries(tx, newId, scene.now);
          if (view === undefined) throw new Error('a series that was just written is not there');
          return { series: view, stayed };
        },
      ),
    );
  }

  /** Ends the series from a date on; its sessions from there are cancelled, those moved by hand too. Doing it again is refused. */
  cancel(
    actor: Actor,
    seriesId: string,
    { scope, appointmentId, reason }: { scope: SeriesScope; appointmentId: string; reason: string },
  ): Promise<SeriesCancelled> {
    const act = {
      act: 'appointment.cancel',
      recordType: 'appointment_series',
      recordId: seriesId,
      describe: ({ series, cancelled }: SeriesCancelled) => ({
        patientId: series.patientId,
        facts: { scope, cancelled },
      }),
    } as const;
    return this.acts.perform(actor, act, async (tx) => {
      const { old, pivot, scene } = await this.open(tx, seriesId, appointmentId, null);
      const from = await this.firstOf(tx, old, pivot, scope, scene.now);
      const cancelled = await cancelOccurrences(tx, seriesId, { from, pivotId: pivot.id, reason }, scene.now);
      await endSeries(tx, seriesId, from, reason, scene.now);
      for (const { id, version } of cancelled)
        await dropReminders(tx, { ...pivot, id, version, state: 'cancelled' }, scene.now);
      if (cancelled.some(({ id }) => id === pivot.id)) await tellChange(tx, pivot, scene.policy, scene.now);
      tx.notify('appointment', seriesId);
      const series = await viewSeries(tx, seriesId, scene.now);
      if (series === undefined) refuse('not-found', 'There is no such series here.');
      return { series, cancelled: cancelled.length };
    });
  }

  private async open(tx: Tx, seriesId: string, appointmentId: string, version: number | null) {
    const old = await lockSeries(tx, seriesId);
    if (old === undefined) refuse('not-found', 'There is no such series here.');
    const [pivot, programme] = [await readAppointment(tx, appointmentId), await loadProgramme(tx)];
    if (pivot === undefined) refuse('not-found', 'There is no such session in this series.');
    if (version !== null && pivot.version !== version)
      refuse('version.stale', 'Somebody changed this session. Look at it again before you change the series.');
    if (old.endedFrom !== null || pivot.seriesId !== seriesId)
      refuse('appointment.closed', 'This series was changed or has ended already. Look at the session again.');
    if (pivot.state !== 'booked')
      refuse('appointment.closed', `This session is ${pivot.state} already. Choose one that is still booked.`);
    const now = this.clock.now();
    const policy = policyOf(programme, localDay(now, programme.zone));
    return { old, pivot, scene: { programmeZone: programme.zone, policy, now } };
  }

  /** The date of the series that the change begins with. */
  private async firstOf(
    tx: Tx,
    old: Series,
    pivot: AppointmentView,
    scope: SeriesScope,
    now: Date,
  ): Promise<LocalTime> {
    const chosen = pivot.occursAt ?? pivot.startsAt;
    if (scope === 'following') return chosen;
    const ahead = (await lockOccurrences(tx, old.id, old.startsLocal)).filter(
      ({ state, startsAt }) => state === 'booked' && startsAt >= now,
    );
    return [chosen, ...ahead.map(({ occursLocal }) => occursLocal)].reduce((one, other) => (other < one ? other : one));
  }

  private async follow(
    tx: Tx,
    old: Series,
    pivot: AppointmentView,
    from: LocalTime,
    id: string,
    asked: SeriesChangeRequest,
    { policy, now }: PlacingScene,
  ): Promise<NewSeries> {
    const who = await loadBookingScene(tx, { ...asked, patientId: old.patientId }, now);
    if (!who.clinicianFound) refuse('appointment.invalid', 'This colleague does not work in this program today.');
    if (!who.roomFound) refuse('appointment.invalid', 'This room is not in use here. Choose another room, or none.');
    const modality =
      modalityOf(asked.modality) ?? refuse('appointment.invalid', 'Choose the kind of session from the list.');
    const booking = decideBooking({ startsAt: asked.startsAt, zone: old.zone, minutes: asked.minutes }, now, policy);
    if (isRefusal(booking)) throw new Refused(booking);
    const shift = shiftBetween(pivot.occursAt ?? pivot.startsAt, asked.startsAt);
    const startsLocal = shifted(from, shift);
    const before = occurrencesBetween(old, old.startsLocal.slice(0, 10), from.slice(0, 10)).filter((at) => at < from);
    const repeat = repeatOf(old.rrule, old.zone);
    if (repeat === null) throw new Error('a series holds a rule that Cairn did not write');
    const next = repeatFrom(repeat, startsLocal, shift, before.length);
    if (isRefusal(next)) throw new Refused(next);
    const { staffId, roomId, minutes, contactType, format } = asked;
    const terms = { staffId, roomId, minutes, modality, contactType, format };
    const rule = { rrule: rruleOf(next, old.zone), startsLocal, zone: old.zone };
    return { id, patientId: old.patientId, ...terms, ...rule, followsId: old.id, origin: old.origin };
  }
}
