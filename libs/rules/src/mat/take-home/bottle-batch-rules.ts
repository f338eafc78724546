import { failed, type Finding, passed, type Rule } from '../../rule';
import { type Day, weekday } from '../../time';
import { milligrams } from '../../units';
import type { KnownOrder } from '../medication-chart';
import { heldForMissedDays } from '../order-standing';
import { orderState } from '../order-state';
import { portionOn } from '../order/order-plan';
import { productFacts } from '../product';
import { prescribers } from '../rules/hands';
import { bottleStands } from './bottle';
import type { BottleFacts } from './bottle-facts';
import { pendingCallBack } from './call-back';
import type { BottleAttempt } from './take-home-facts';

/**
 * and the dates of bottles: asked when a batch is made and again when it is handed out, since
 * an order may have changed in between (42 CFR 8.12(i)).
 */
export const batchRules: readonly Rule<BottleFacts>[] = [
  {
    id: 'R-200',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.12(h)(1), (h)(3)',
    verified: 'no',
    policy: ['md_missed_ok_days', 'md_missed_reinduction_days', 'bup_missed_ok_days', 'treatment_day_anchor'],
    asks: ordered,
  },
  {
    id: 'BOTTLE-DATES-1',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'One dose a day, in a bottle or at the window; R-059, R-066',
    verified: 'design',
    asks: dated,
  },
  {
    id: 'R-090',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.12(i)(4)',
    verified: 'no',
    asks: ({ contact, made, pickUp }) => {
      const missing = (['name', 'address', 'phone'] as const).filter((one) => contact[one].trim() === '');
      const inputs = { missing: missing.join(', '), bottles: made?.length ?? null };
      if (missing.length > 0)
        return failed(
          `The label needs the program’s ${missing.map((one) => words[one]).join(' and ')}: an administrator enters it in the settings`,
          inputs,
        );
      return pickUp !== null && made?.some(({ state }) => state === 'prepared') === true
        ? failed('The bottles have no labels yet: print them first', inputs)
        : passed('The label names the program, its address and telephone', inputs);
    },
  },
  {
    id: 'R-091',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.12(i)(4); Poison Prevention Packaging Act',
    verified: 'no',
    asks: ({ batch: { childResistant } }) =>
      childResistant
        ? passed('In child-resistant packaging', { childResistant })
        : failed('Each dose goes home in child-resistant packaging: fill such bottles', { childResistant }),
  },
  {
    id: 'R-095',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Call-back of bottles; diversion control plan, 42 CFR 8.12(c)(2)',
    verified: 'no',
    overridableBy: prescribers,
    appliesTo: ({ chart }) => chart.bottleEvents.callBacks.length > 0,
    asks: ({ chart, decision, now, pickUp }) => {
      const open = pendingCallBack(chart, decision?.at ?? null, now);
      if (open === null) return passed('No call-back waits for a prescriber', {});
      const inputs = { callBackId: open.id, outcome: open.outcome, on: open.on };
      return failed(
        `A call-back was ${open.outcome === 'no-show' ? 'not answered' : open.outcome}: a prescriber decides anew on take-home doses`,
        inputs,
        // It may be prepared for: nothing leaves the house by that.
        pickUp === null ? 'WARN' : undefined,
      );
    },
  },
  {
    id: 'R-098',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Lost, stolen or spilled bottles',
    verified: 'no',
    appliesTo: ({ chart }) => chart.bottleEvents.losses.length > 0,
    asks: ({ chart, batch, order }) => {
      const losses = chart.bottleEvents.losses.filter(({ bottleIds, at }) => {
        const lost = chart.takeHomes.filter(({ id }) => bottleIds.includes(id));
        const again = lost.some(({ on }) => batch.bottles.some((bottle) => bottle.on === on));
        return again && (order === undefined || order.signedAt <= new Date(at));
      });
      const [loss] = losses;
      return loss === undefined
        ? passed('Nothing that was lost is replaced without a new order', {})
        : failed('A bottle of these days was reported lost: replacing it takes a new order of the prescriber', {
            lossId: loss.id,
            kind: loss.kind,
            lostOn: loss.on,
          });
    },
  },
];

const words = { name: 'name', address: 'address', phone: 'telephone' } as const;

/** One order in force on the day of pick-up, which covers every bottle, in its amount. */
function ordered({ order, batch, chart, policy, today }: BottleFacts): Finding {
  const days = batch.bottles.map(({ on }) => on).sort();
  const inputs = { orderId: batch.orderId, bottles: days.length, from: days[0] ?? null, to: days.at(-1) ?? null };
  if (order === undefined) return failed('There is no such order of this person', inputs);
  const { extendedRelease, label } = productFacts(order.product);
  if (extendedRelease) return failed(`${label} is given here and never goes home`, inputs);
  const state = orderState(order, today);
  if (state !== 'active') return failed(`The order is ${state}: void these bottles, or ask for a new order`, inputs);
  if (heldForMissedDays(order, chart, policy) !== null)
    return failed('The order is on hold after missed days: a prescriber orders anew', inputs);
  for (const bottle of batch.bottles) {
    const wrong = whyNotOrdered(order, bottle);
    if (wrong !== null)
      return failed(wrong, { ...inputs, on: bottle.on, portion: bottle.portion, mcg: bottle.doseMcg });
  }
  return passed('Each bottle as the order says for its day', inputs);
}

function whyNotOrdered(order: KnownOrder, { on, portion, doseMcg }: BottleAttempt): string | null {
  if (orderState(order, on) !== 'active') return `The order ends on ${order.expiresOn}: no bottle for ${on}`;
  if (order.weekdays !== null && !order.weekdays.includes(weekday(on))) return `The order has no dose on ${on}`;
  if (portion < 1 || portion > order.portions) return `The order has ${order.portions} portions a day: correct ${on}`;
  const mcg = portionOn(order, on, portion);
  return mcg === doseMcg ? null : `The order says ${milligrams(mcg)} for ${on}: prepare that, or ask for a new order`;
}

/** Not behind, not twice, and not for a day that was dosed or has its bottle. */
function dated({ batch, chart, today, made }: BottleFacts): Finding {
  const { bottles } = batch;
  const inputs = { bottles: bottles.length, today };
  if (bottles.length === 0 || bottles.length > most) return failed(`A batch has 1 to ${most} bottles`, inputs);
  const own = new Set(made?.map(({ id }) => id));
  const seen = new Set<string>();
  for (const { on, portion } of bottles) {
    const about = { ...inputs, on, portion };
    if (on < today)
      return failed(
        made === null ? `${on} is over: choose days from ${today} on` : `${on} is over: void its bottle`,
        about,
      );
    if (seen.has(`${on} ${portion}`)) return failed(`Two bottles for ${on}: take one off`, about);
    seen.add(`${on} ${portion}`);
    const other = chart.takeHomes.find(
      (bottle) => bottle.on === on && bottle.portion === portion && !own.has(bottle.id) && bottleStands(bottle),
    );
    if (other !== undefined)
      return failed(`There is a bottle for ${on} already: void it or take it back first`, {
        ...about,
        serial: other.serial,
      });
    if (isDosed(chart.doses, on, portion, batch.orderId))
      return failed(`The dose of ${on} was taken here: no bottle for that day`, about);
  }
  return passed('One bottle for each day and portion, none for a day that was dosed', inputs);
}

function isDosed(doses: BottleFacts['chart']['doses'], on: Day, portion: number, orderId: string): boolean {
  return doses.some(
    (dose) => dose.serviceDay === on && dose.doseMcg > 0 && (dose.orderId !== orderId || dose.portion === portion),
  );
}

/** What two digits can number. */
const most = 99;
