import type { Tx } from '@cairn/database';
import { loadInCare, loadInjected, loadNotCovered, loadOrderedFor, loadToCome, type ToCome } from '@cairn/mat';
import { closureOn, loadWeeks } from '@cairn/programme';
import {
  addDays,
  type Day,
  dosingHoursOn,
  type DueInjection,
  dueInjection,
  ecgDue,
  instantOf,
  type LocalTime,
  serviceDay,
} from '@cairn/rules';
import type { Asked, CauseFacts, CauseSource, Ruling, StandingCause } from './cause';

/**
 * What is due of medication is said by the rules that the dosing window, the prescriber's round and the list of injections ask, so that a
 * message never disagrees with them. Each loads everybody, or those asked about, in a few statements.
 */

export const startOf = (day: Day, zone: string): Date => instantOf(`${day}T00:00` satisfies LocalTime, zone);
const today = ({ now, programme }: Ruling): Day => serviceDay(now, programme.zone, programme.dayBoundary);
const patientsOf = (asked: readonly Asked[]): string[] => [...new Set(asked.map(({ patientId }) => patientId))];

/** Charts are read of so many people at a time: a clinic of any size is planned in the same memory. */
const atOnce = 500;

async function inBatches<Found>(
  patientIds: readonly string[],
  find: (batch: readonly string[]) => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (let n = 0; n < patientIds.length; n += atOnce) {
    const batch = await find(patientIds.slice(n, n + atOnce));
    found.push(...batch);
  }
  return found;
}

/** Of what was asked about: what was found stands, all else is over. */
function answered(asked: readonly Asked[], found: ReadonlyMap<string, Date>, { now, programme }: Ruling): CauseFacts[] {
  return asked.map(({ causeId }) => {
    const at = found.get(causeId);
    return { id: causeId, state: at === undefined ? 'over' : 'stands', at: at ?? now, zone: programme.zone };
  });
}

/** When the dosing window closes today; null where nobody recorded hours, or it stays shut. */
async function closesAt(tx: Tx, ruling: Ruling): Promise<Date | null> {
  const day = today(ruling);
  const [weeks, closure] = await Promise.all([loadWeeks(tx, day), closureOn(tx, day)]);
  const hours = closure !== null && !closure.dosing ? null : dosingHoursOn(weeks, day);
  return hours === null ? null : instantOf(`${day}T${hours.closes}` as LocalTime, ruling.programme.zone);
}

const mayBeDosed = ({ flags }: ToCome): boolean => !flags.includes('on-hold') && !flags.includes('order-expired');

/** only of whoever asked to be reminded every day, and only of today. */
export const doseDue: CauseSource = {
  standing: async (tx, ruling) => {
    const [closes, daily] = await Promise.all([closesAt(tx, ruling), askedDaily(tx)]);
    if (closes === null || closes <= ruling.now || daily.length === 0) return [];
    const toCome = await inBatches(daily, (batch) =>
      loadToCome(tx, ruling.programme, today(ruling), ruling.now, batch),
    );
    const { zone } = ruling.programme;
    const since = startOf(today(ruling), zone);
    return toCome
      .filter(mayBeDosed)
      .map(({ patientId, order }) => ({ causeId: order.id, patientId, since, at: closes, zone, until: closes }));
  },
  facts: async (tx, asked, ruling) => {
    const [closes, toCome] = await Promise.all([
      closesAt(tx, ruling),
      loadToCome(tx, ruling.programme, today(ruling), ruling.now, patientsOf(asked)),
    ]);
    const due = closes === null ? [] : toCome.filter(mayBeDosed).map(({ order }) => [order.id, closes] as const);
    return answered(asked, new Map(due), ruling);
  },
};

async function askedDaily(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select distinct patient_id as id from contact_consent where programme_id = $1 and daily_reminders and revoked_at is null`,
    [tx.actor.programmeId],
  );
  return rows.map(({ id }) => id);
}

/**
 * about one day of the window, until a day on which it still helps. Without an order a prescriber has to write one first, and
 * nobody is asked to come.
 */
function injectionOn(dayOf: (due: DueInjection) => Day | null, helpsUntil: (due: DueInjection) => Day): CauseSource {
  const find = async (tx: Tx, ruling: Ruling) =>
    (await loadInjectionsDue(tx, ruling)).flatMap(({ patientId, due }) => {
      const day = due.orderId === null ? null : dayOf(due);
      if (due.orderId === null || day === null) return [];
      const startsOn = (one: Day): Date => startOf(one, ruling.programme.zone);
      return [{ causeId: due.orderId, patientId, at: startsOn(day), until: startsOn(addDays(helpsUntil(due), 1)) }];
    });
  return {
    standing: async (tx, ruling) => {
      const found = await find(tx, ruling);
      return found.map((one): StandingCause => ({ ...one, since: ruling.now, zone: ruling.programme.zone }));
    },
    facts: async (tx, asked, ruling) =>
      answered(asked, new Map((await find(tx, ruling)).map(({ causeId, at }) => [causeId, at])), ruling),
  };
}

const lastInTime = ({ lateAfter, dueOn }: DueInjection): Day => lateAfter ?? dueOn;

export const injection = injectionOn(({ dueOn }) => dueOn, lastInTime);
export const injectionOpens = injectionOn(
  ({ opensOn }) => opensOn,
  ({ dueOn }) => dueOn,
);
export const injectionCloses = injectionOn(({ lateAfter }) => lateAfter, lastInTime);

/** The next injection of everybody who gets any, with an order or without. */
export async function loadInjectionsDue(tx: Tx, ruling: Ruling) {
  const day = today(ruling);
  return (await loadInjected(tx, day)).flatMap(({ patientId, chart }) => {
    const due = dueInjection(chart, day, ruling.policy);
    return due === null ? [] : [{ patientId, due }];
  });
}

/** the tracing of the heart that the prescriber's round asks for. What is overdue is on that list and needs a word, not a message. */
export const heartTracing: CauseSource = {
  standing: async (tx, ruling) => {
    const { zone } = ruling.programme;
    const found = (await loadTracingsDue(tx, ruling)).filter(({ due }) => due >= today(ruling));
    return found.map(({ patientId, due }): StandingCause => {
      const at = startOf(due, zone);
      return { causeId: patientId, patientId, since: ruling.now, at, zone, until: startOf(addDays(due, 1), zone) };
    });
  },
  facts: async (tx, asked, ruling) => {
    const found = await tracingsDue(tx, ruling, patientsOf(asked));
    const toCome = found.filter(({ due }) => due >= today(ruling));
    const days = toCome.map(({ patientId, due }) => [patientId, startOf(due, ruling.programme.zone)] as const);
    return answered(asked, new Map(days), ruling);
  },
};

/** Whose tracing is due when, overdue ones too: of everybody who is on methadone. */
export async function loadTracingsDue(tx: Tx, ruling: Ruling) {
  const onMethadone = await loadOrderedFor(tx, 'methadone', today(ruling));
  return inBatches(onMethadone, (batch) => tracingsDue(tx, ruling, batch));
}

async function tracingsDue(tx: Tx, ruling: Ruling, patientIds: readonly string[]) {
  const day = today(ruling);
  return (await loadInCare(tx, ruling.programme, day, patientIds)).flatMap(({ patientId, chart }) => {
    const found = ecgDue(chart, ruling.policy, day);
    return found === null ? [] : [{ patientId, due: found.due }];
  });
}

/** after so many missed days. It speaks once in a row of missed days, on the day on which there were as many. */
function missedDays(after: (ruling: Ruling) => number, callBy?: (ruling: Ruling, since: Day) => Day): CauseSource {
  const find = async (tx: Tx, ruling: Ruling, patientIds: readonly string[]) => {
    const day = today(ruling);
    const [toCome, reached] = await Promise.all([
      loadToCome(tx, ruling.programme, day, ruling.now, patientIds),
      reachedSince(tx, addDays(day, -31)),
    ]);
    return toCome.flatMap(({ patientId, order, missed, lastDoseDay }) => {
      const spoken = reached.get(patientId);
      const inContact = spoken !== undefined && lastDoseDay !== null && spoken > lastDoseDay;
      if (missed < after(ruling) || inContact) return [];
      return [{ causeId: order.id, patientId, since: addDays(day, after(ruling) - missed) }];
    });
  };
  return {
    standing: async (tx, ruling) => {
      const { zone } = ruling.programme;
      const notCovered = await loadNotCovered(tx, today(ruling));
      const found = await inBatches(notCovered, (batch) => find(tx, ruling, batch));
      return found.map(({ causeId, patientId, since }): StandingCause => {
        const at = startOf(since, zone);
        return { causeId, patientId, since: at, at, zone, until: startOf(addDays(since, helpsForDays), zone) };
      });
    },
    facts: async (tx, asked, ruling) => {
      const { zone } = ruling.programme;
      const found = await find(tx, ruling, patientsOf(asked));
      const since = new Map(found.map((one) => [one.causeId, one.since]));
      const days = new Map(found.map((one) => [one.causeId, startOf(one.since, zone)]));
      return answered(asked, days, ruling).map((facts) => {
        const day = since.get(facts.id);
        return day === undefined || callBy === undefined
          ? facts
          : { ...facts, callBy: startOf(callBy(ruling, day), zone) };
      });
    },
  };
}

/** Two days later the next step of the ladder is nearer than this one. */
const helpsForDays = 2;

export const missedDose = missedDays(({ policy }) => policy.missed_message_after_days);

export const missedDoseCall = missedDays(
  ({ policy }) => policy.missed_call_after_days,
  ({ policy }, since) => addDays(since, policy.missed_supervisor_after_days - policy.missed_call_after_days),
);

/** Whom somebody reached by a call, and on which day last: contact was made. */
async function reachedSince(tx: Tx, from: Day): Promise<ReadonlyMap<string, Day>> {
  const rows = await tx.query<{ id: string; day: Day }>(
    `select c.patient_id as id, max((c.done_at at time zone p.time_zone)::date)::text as day
     from call_task c join programme p on p.id = c.programme_id
     where c.programme_id = $1 and c.outcome = 'reached' and c.done_at >= $2::date group by c.patient_id`,
    [tx.actor.programmeId, from],
  );
  return new Map(rows.map(({ id, day }) => [id, day]));
}
