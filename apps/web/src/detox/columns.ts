import {
  cowsItemNames,
  type CowsItemName,
  paceAt,
  type Policy,
  type Signs,
  signsOf,
  type VitalSign,
  vitalSignNames,
  type VitalState,
  vitalState,
  type Watched,
} from '@cairn/rules';
import type { Administration, Flowsheet, SeenCows, SeenSigns } from './withdrawal-api';

/** One moment of the flowsheet: what was found and what was given then. */
export interface Column {
  /** The instant, to the minute. */
  readonly at: string;
  readonly by: string | null;
  readonly cows: SeenCows | null;
  readonly signs: Signs;
  readonly states: { readonly [Sign in VitalSign]: VitalState | null };
  readonly look: SeenSigns | null;
  readonly comfort: readonly Administration[];
  readonly moud: Flowsheet['moud'];
  /** By how many minutes a check came after it was late; null for in time. */
  readonly late: { readonly [What in Watched]: number | null };
}

const minute = (at: string): number => Math.floor(Date.parse(at) / 60_000);

/**
 * The columns of the sheet, oldest first, as on paper and as in the chart above it: the newest stands at the right end, beside
 * the place where the next one is written, and the eye reads a course from left to right.
 */
export function columnsOf(sheet: Flowsheet, policy: Policy): readonly Column[] {
  const at = new Map<
    number,
    {
      at: string;
      cows: SeenCows[];
      vitals: Flowsheet['vitals'][number][];
      look: SeenSigns[];
      comfort: Administration[];
      moud: Flowsheet['moud'][number][];
    }
  >();
  const place = (when: string) => {
    const key = minute(when);
    const known = at.get(key) ?? { at: when, cows: [], vitals: [], look: [], comfort: [], moud: [] };
    at.set(key, known);
    return known;
  };
  for (const one of sheet.cows) place(one.at).cows.push(one);
  for (const one of sheet.vitals) place(one.at).vitals.push(one);
  for (const one of sheet.signs) place(one.at).look.push(one);
  for (const one of sheet.administrations) place(one.at).comfort.push(one);
  for (const one of sheet.moud) place(one.at).moud.push(one);
  const late = { cows: lateChecks(sheet, 'cows', policy), vitals: lateChecks(sheet, 'vitals', policy) };
  return [...at.entries()]
    .sort(([one], [other]) => one - other)
    .map(([key, { at: when, cows, vitals, look, comfort, moud }]) => {
      const signs = together(
        vitals.map(({ details }) => details),
        look[0]?.sedation ?? null,
      );
      return {
        at: when,
        by: (cows[0] ?? look[0] ?? vitals[0] ?? comfort[0])?.by?.displayName ?? null,
        cows: cows[0] ?? null,
        signs,
        states: Object.fromEntries(
          vitalSignNames.map((sign) => {
            const value = signs[sign];
            return [sign, value === null ? null : vitalState(sign, value, policy)];
          }),
        ) as Column['states'],
        look: look[0] ?? null,
        comfort,
        moud,
        late: { cows: late.cows.get(key) ?? null, vitals: late.vitals.get(key) ?? null },
      };
    });
}

/** Two looks in one minute are one: what one leaves out the other says. */
function together(details: readonly Parameters<typeof signsOf>[0][], sedation: number | null): Signs {
  const all = details.map((one) => signsOf(one, null));
  const first = (sign: VitalSign) => all.map((one) => one[sign]).find((value) => value !== null) ?? null;
  return {
    ...(Object.fromEntries(vitalSignNames.map((sign) => [sign, first(sign)])) as Signs),
    sedation: sedation ?? first('sedation'),
  };
}

/** Which checks came later than the order of their time allows, by the minute of the check. */
export function lateChecks(sheet: Flowsheet, what: Watched, policy: Policy): ReadonlyMap<number, number> {
  const looks = [
    ...(what === 'cows' ? sheet.cows.filter(({ total }) => total !== null) : sheet.vitals),
    ...sheet.signs.filter(({ notTaken }) => notTaken === 'declined' || (what === 'cows' && notTaken === 'asleep')),
  ].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const late = new Map<number, number>();
  looks.forEach(({ at }, index) => {
    const before = looks[index - 1];
    const order = orderAt(sheet, at);
    if (before === undefined || order === undefined || Date.parse(before.at) < Date.parse(order.startsAt)) return;
    const terms = {
      ...order,
      startsAt: new Date(order.startsAt),
      endsAt: order.endsAt === null ? null : new Date(order.endsAt),
    };
    if (order.setting === 'ambulatory' && (what === 'cows' ? order.cowsMinutes : order.vitalsMinutes) === null) return;
    const pace = paceAt(terms, what, new Date(before.at), policy);
    const minutes = minute(at) - minute(before.at) - pace.everyMinutes - pace.lateAfterMinutes;
    if (minutes > 0) late.set(minute(at), minutes + pace.lateAfterMinutes);
  });
  return late;
}

function orderAt(sheet: Flowsheet, at: string): Flowsheet['orders'][number] | undefined {
  const when = Date.parse(at);
  return sheet.orders.find(
    ({ startsAt, endsAt, end }) =>
      Date.parse(startsAt) <= when &&
      (endsAt === null || Date.parse(endsAt) > when) &&
      (end === null || Date.parse(end.at) >= when),
  );
}

/** The comfort drugs of the sheet, each a row, in the order in which they were first given. */
export function drugsOf(sheet: Flowsheet): readonly Administration['drug'][] {
  const given = [...sheet.administrations].reverse().map(({ drug }) => drug);
  return [...new Set([...given, ...sheet.comfortOrders.filter(({ standing }) => standing).map(({ drug }) => drug)])];
}

/** The score of an item of a scale; of the pulse the beats a minute stand in its own row. */
export const itemScore = (cows: SeenCows, item: CowsItemName): number | null => cows.items[item];
export const itemRows: readonly CowsItemName[] = cowsItemNames;
