import type { DoseBefore, OrderAhead } from '@cairn/mat';
import type { PersonBefore, PolicyScenePeople } from '@cairn/path';
import type { CauseAhead, ReminderAhead } from '@cairn/reminders';
import {
  addMinutes,
  kindsToldBy,
  localTime,
  micrograms,
  milligrams,
  nextAllowedMinute,
  type PatientReminderKind,
  type PathClock,
  type PlannedReminder,
  planReminderTimes,
  type Policy,
  type PolicyKey,
  policyStops,
  type ProductClass,
  productFacts,
  products,
  reminderKinds,
} from '@cairn/rules';

/** One thing of one person that would be otherwise. `from` and `to` are the kinds it is counted by. */
export interface Change {
  readonly person: PersonBefore;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly from: string;
  readonly to: string;
}

/** What a policy reaches of what is worked out today. What is not here is asked only when the act itself is done. */
export type Touch = 'clocks' | 'board' | 'orders' | 'doses' | 'interval' | 'quiet' | 'reminders';

const outside = new Set<string>([
  'first_contact_urgent_hours',
  'discharge_next_appointment_days',
  'resume_gap_days',
  'moud_offer_hours',
  'stable_dose_days',
  'aftercare_missed_checkups',
]);

export function touchOf(key: PolicyKey, group: string): Touch | null {
  if (group === 'path' && !outside.has(key)) return 'clocks';
  if (/^(missed_doses_|no_contact_)/.test(key)) return 'board';
  if (/^order_(max|ceiling)_/.test(key)) return 'orders';
  if (isDoseMark(key)) return 'doses';
  if (key === 'md_min_interval_h') return 'interval';
  if (kindsToldBy(key).length > 0) return 'reminders';
  return key === 'quiet' ? 'quiet' : null;
}

/** Said where nothing of today is worked out from a policy, so that nobody takes "nobody" for "no effect". */
export function saysWithoutTouch(group: string): string {
  const asked = askedAnew[group];
  if (asked !== undefined) return asked;
  if (group === 'board')
    return 'It changes figures in the reports from that day on; nobody’s care or place on a list changes.';
  if (group === 'reminders') return 'It is asked when a message goes out; nothing that is planned changes its time.';
  return 'Nothing that is shown today is worked out from it. It is asked when the act itself is done, from that day on.';
}

const standing = 'Orders and doses that stand stay as they are.';
const askedAnew: Readonly<Record<string, string>> = {
  orders: `It is asked anew with the next order, from that day on. ${standing}`,
  admission: `It is asked anew before the next first dose and with the next order, from that day on. ${standing}`,
  methadone: `It is asked anew with the next order and the next dose, from that day on. ${standing}`,
  window: `It is asked anew with the next dose, from that day on. ${standing}`,
  buprenorphine: `It is asked anew with the next order and the next dose, from that day on. ${standing}`,
  injections: `It is asked anew with the next injection, from that day on, and moves the days on which injections are due.`,
  naltrexone: `It is asked anew with the next order and the next injection, from that day on. ${standing}`,
  safety: `It is asked anew with the next order, from that day on, and the prescriber’s round is worked out with it.`,
};

/** Doses above these are looked at by somebody; who is above them today can be counted. */
const doseMarks = {
  md_review_dose_mg: { of: 'methadone', says: 'reviewed with the next order' },
  md_director_dose_mg: { of: 'methadone', says: 'needs the medical director for the next order' },
  ecg_dose_trigger_mg: { of: 'methadone', says: 'asks for an ECG with the next order' },
  bup_soft_max_mg: { of: 'buprenorphine', says: 'asks for a reason with the next order' },
  bup_director_mg: { of: 'buprenorphine', says: 'needs the medical director for the next order' },
} as const satisfies Partial<Record<PolicyKey, { of: ProductClass; says: string }>>;

function isDoseMark(key: string): key is keyof typeof doseMarks {
  return Object.hasOwn(doseMarks, key);
}

/** Whose daily dose of today would be above the mark, or no longer. An injection is no daily dose. */
export function doseChanges(orders: readonly OrderAhead[], key: PolicyKey, before: Policy, after: Policy): Change[] {
  if (!isDoseMark(key)) return [];
  const { of, says } = doseMarks[key];
  return orders.flatMap(({ person, product, doseMcg }): Change[] => {
    const { productClass, extendedRelease, slEquivalentThousandths } = productFacts(product);
    if (productClass !== of || extendedRelease) return [];
    const dailyMg = (doseMcg * (slEquivalentThousandths ?? 1000)) / 1_000_000;
    const isAbove = (policy: Policy): boolean => dailyMg > policy[key];
    if (isAbove(before) === isAbove(after)) return [];
    const kind = (policy: Policy) => (isAbove(policy) ? says : 'goes on as usual');
    const what = `Dose of ${products[product].label.toLowerCase()}`;
    const change = { person, what, from: kind(before), to: kind(after) };
    const dose = milligrams(micrograms(doseMcg));
    return [{ ...change, before: `${dose}, ${change.from}`, after: `${dose}, ${change.to}` }];
  });
}

export function clockChanges(
  { clocks }: PolicyScenePeople,
  before: Policy,
  after: Policy,
  dayOf: (at: Date) => string,
): Change[] {
  return clocks.flatMap(({ person, under }) => {
    const then = under(after);
    const now = under(before);
    const codes = [...new Set([...now, ...then].map(({ code }) => code))];
    return codes.flatMap((code): Change[] => {
      const [old, next] = [now, then].map((list) => list.find((clock) => clock.code === code));
      if (old?.dueAt.getTime() === next?.dueAt.getTime()) return [];
      const says = (clock: PathClock | undefined) =>
        clock === undefined ? 'not due' : `${clock.overdue ? 'overdue since' : 'due'} ${dayOf(clock.dueAt)}`;
      const from = sortOf(old);
      const to = sortOf(next);
      const sooner = old !== undefined && next !== undefined && next.dueAt < old.dueAt;
      const what = (old ?? next)?.label ?? code;
      return [
        {
          person,
          what,
          before: says(old),
          after: says(next),
          from,
          to: to === from ? `${to}, ${sooner ? 'earlier' : 'later'}` : to,
        },
      ];
    });
  });
}

function sortOf(clock: PathClock | undefined): string {
  if (clock === undefined) return 'not due';
  return clock.overdue ? 'overdue' : 'due';
}

export function boardChanges({ board }: PolicyScenePeople, before: Policy, after: Policy): Change[] {
  return board.flatMap(({ person, under }): Change[] => {
    const [old, next] = [under(before), under(after)];
    if (old.score === next.score && old.why === next.why) return [];
    const moves = next.score === old.score ? 'same place' : next.score > old.score ? 'higher' : 'lower';
    return [{ person, what: 'Place on the board', before: old.why, after: next.why, from: 'as now', to: moves }];
  });
}

export function orderChanges(orders: readonly OrderAhead[], before: Policy, after: Policy): Change[] {
  return orders.flatMap((order): Change[] => {
    const says = (policy: Policy) =>
      policyStops(order, policy)
        .map(({ message }) => message)
        .join('. ');
    const [old, next] = [says(before), says(after)];
    if (old === next) return [];
    const kind = (text: string) => (text === '' ? 'could be renewed as it is' : 'could not be renewed as it is');
    return [
      {
        person: order.person,
        what: `Order of ${products[order.product].label.toLowerCase()}`,
        before: old || 'Could be renewed as it is',
        after: next || 'Could be renewed as it is',
        from: kind(old),
        to: kind(next),
      },
    ];
  });
}

/** Only those are named whose waiting lies ahead: an hour that has passed by now changes nobody's morning. */
export function intervalChanges(
  doses: readonly DoseBefore[],
  before: Policy,
  after: Policy,
  now: Date,
  zone: string,
): Change[] {
  return doses.flatMap(({ person, lastAt }): Change[] => {
    const from = (policy: Policy) => addMinutes(new Date(lastAt), policy.md_min_interval_h * 60);
    const says = (policy: Policy) =>
      from(policy) <= now ? 'may be given now' : `needs a reason before ${localTime(from(policy), zone).slice(11)}`;
    const [old, next] = [says(before), says(after)];
    if (old === next) return [];
    const kind = (policy: Policy) => (from(policy) <= now ? 'may be given now' : 'has to wait or needs a reason');
    return [{ person, what: 'Dose today', before: old, after: next, from: kind(before), to: kind(after) }];
  });
}

export function quietChanges(ahead: readonly ReminderAhead[], before: Policy, after: Policy, zone: string): Change[] {
  return ahead.flatMap(({ person, dueAt }): Change[] => {
    const goes = (policy: Policy) => nextAllowedMinute(dueAt, zone, policy);
    const [old, next] = [goes(before), goes(after)];
    if (old.getTime() === next.getTime()) return [];
    const says = (at: Date) => localTime(at, zone).replace('T', ' at ');
    const kind = (at: Date) => (at.getTime() === dueAt.getTime() ? 'goes out as planned' : 'waits until morning');
    return [{ person, what: 'Reminder', before: says(old), after: says(next), from: kind(old), to: kind(next) }];
  });
}

/** Reminders of a kind that would be planned at another moment, besides, or no more: by the rule that the plan follows. */
export function reminderChanges(
  causes: readonly CauseAhead[],
  kind: PatientReminderKind,
  before: Policy,
  after: Policy,
  now: Date,
): Change[] {
  const what = `Reminder: ${reminderKinds[kind].label.toLowerCase()}`;
  return causes.flatMap(({ person, at, zone, until }): Change[] => {
    const under = (policy: Policy) => planReminderTimes(kind, { at, zone, usefulUntil: until }, now, policy);
    const [old, next] = [under(before), under(after)];
    const says = (planned: PlannedReminder | undefined) =>
      planned === undefined ? 'none' : localTime(planned.dueAt, zone).replace('T', ' at ');
    return [...new Set([...old, ...next].map(({ offsetKey }) => offsetKey))].flatMap((key): Change[] => {
      const [was, becomes] = [old, next].map((list) => list.find(({ offsetKey }) => offsetKey === key));
      if (was?.dueAt.getTime() === becomes?.dueAt.getTime()) return [];
      const from = was === undefined ? 'none' : 'as planned';
      const to = becomes === undefined ? 'no more' : was === undefined ? 'one more' : 'at another time';
      return [{ person, what, before: says(was), after: says(becomes), from, to }];
    });
  });
}
