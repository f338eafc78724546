import { cannotTell, failed, type Finding, passed, type Rule } from '../../rule';
import { micrograms, microlitres, milligrams, millilitres } from '../../units';
import type { DoseFacts } from '../dose/dose-facts';
import type { OpenContainer } from '../medication-chart';
import { isStockKept } from '../stock/dose-draw';
import { usableFor } from '../stock/draw';
import { isOrderedAnew } from './once-a-day';

/** milligrams, millilitres, what was taken, what was poured away, and what was vomited. */
export const amountsAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-006',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Milligrams and milliliters agree by the concentration in use',
    verified: 'design',
    policy: ['volume_tolerance_ml'],
    appliesTo: ({ attempt: { volumeUl } }) => volumeUl !== undefined,
    asks: volumeAgrees,
  },
  {
    id: 'R-210',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'What was taken and what was poured away is what was prepared',
    verified: 'no',
    appliesTo: ({ attempt: { observation, wastedMcg, preparationId } }) =>
      wastedMcg !== undefined || preparationId !== undefined || observation === 'partial' || observation === 'declined',
    asks: accountedFor,
  },
  {
    id: 'R-058',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Vomited doses',
    verified: 'no',
    policy: ['md_vomit_full_min', 'md_vomit_half_min'],
    appliesTo: (facts) => facts.attempt.observation === 'vomited' || facts.course.givenThisDay.some(vomited),
    asks: (facts) => (facts.attempt.observation === 'vomited' ? whatMayFollow(facts) : replacement(facts)),
  },
];

/** The container that is open at this window says how much is in a millilitre. */
function volumeAgrees({ attempt, chart, order, policy }: DoseFacts): Finding {
  const { volumeUl = 0, stationId, doseMcg, wastedMcg = 0 } = attempt;
  if (order === undefined) return cannotTell('the order');
  const { containers } = chart.programme;
  const container = isStockKept(chart, attempt.serviceDay)
    ? usableFor({ product: order.product, mcg: doseMcg, day: attempt.serviceDay, stationId }, containers)[0]
    : containers.find((one) => isInUse(one, stationId, order.product));
  if (container === undefined) return cannotTell('the open container of this product at this window');
  const { mcgPerMl } = container;
  const preparedMcg = doseMcg + wastedMcg;
  const inputs = { preparedMcg, volumeUl, mcgPerMl, lot: container.lot, toleranceMl: policy.volume_tolerance_ml };
  if (mcgPerMl === null || mcgPerMl <= 0) return { ...cannotTell('the concentration of the open container'), inputs };
  const expectedUl = (preparedMcg * 1000) / mcgPerMl;
  const off = Math.abs(volumeUl - expectedUl);
  const words = `${milligrams(micrograms(preparedMcg))} is ${millilitres(microlitres(Math.round(expectedUl)))}`;
  return off > policy.volume_tolerance_ml * 1000
    ? failed(`${words}, and ${millilitres(microlitres(volumeUl))} was measured: measure again`, inputs)
    : passed(words, inputs);
}

function isInUse({ stationId, product }: OpenContainer, station: string | undefined, ordered: string): boolean {
  return product === ordered && (station === undefined || stationId === station);
}

/** A pump says what it delivered; without one, what was prepared is what was ordered. */
function accountedFor({ attempt, chart, orderedMcg }: DoseFacts): Finding {
  const { doseMcg, wastedMcg, observation, preparationId } = attempt;
  const poured = chart.unresolved.find(({ id }) => id === preparationId);
  if (poured !== undefined && poured.deliveredMcg === null) return cannotTell('what the pump delivered');
  const preparedMcg = poured?.deliveredMcg ?? orderedMcg;
  const inputs = { preparedMcg, takenMcg: doseMcg, wastedMcg: wastedMcg ?? null };
  if (preparedMcg === null) return { ...cannotTell('the ordered amount'), inputs };
  // Declined before anything was poured: there is nothing to account for.
  if (observation === 'declined' && (wastedMcg ?? 0) === 0 && poured === undefined)
    return passed('Nothing was poured', inputs);
  if (wastedMcg === undefined) {
    const restMcg = preparedMcg - doseMcg;
    return restMcg === 0
      ? passed('All that was prepared was taken', inputs)
      : failed('Say how much was poured away', inputs, poured === undefined ? 'WARN' : 'HARD_STOP');
  }
  return doseMcg + wastedMcg === preparedMcg
    ? passed('What was taken and what was poured away is what was prepared', inputs)
    : failed(`Taken and poured away must add up to ${milligrams(preparedMcg)}`, inputs);
}

/** The dose stays recorded as given: its place in the day is taken. What may follow is the prescriber's to order. */
function whatMayFollow({ attempt: { observedMinutes }, policy }: DoseFacts): Finding {
  const { md_vomit_full_min: full, md_vomit_half_min: half } = policy;
  const inputs = { minutes: observedMinutes ?? null, full, half };
  if (observedMinutes === undefined)
    return failed('Say after how many minutes; only a prescriber may order a replacement', inputs, 'WARN');
  if (observedMinutes <= full)
    return failed('Call the prescriber: up to the whole dose may be ordered again', inputs, 'WARN');
  return observedMinutes <= half
    ? failed('Call the prescriber: up to half of the dose may be ordered again', inputs, 'WARN')
    : failed(`After ${half} minutes no replacement is given: observe the person`, inputs, 'WARN');
}

/** A second dose after one that was vomited: under an order of its own, and within what the time allows. */
function replacement(facts: DoseFacts): Finding {
  const { attempt, course, policy } = facts;
  const lost = course.givenThisDay.find(vomited);
  if (lost === undefined) return cannotTell('the dose that was vomited');
  const minutes = lost.observedMinutes ?? null;
  const { md_vomit_full_min: full, md_vomit_half_min: half } = policy;
  const inputs = { vomitedMcg: lost.doseMcg, minutes, full, half, doseMcg: attempt.doseMcg };
  if (attempt.observation === 'declined') return passed('Nothing was given again', inputs);
  // A further portion of the same day's order is no replacement.
  if (lost.orderId === attempt.orderId && lost.portion !== attempt.portion)
    return passed('The next portion of the day', inputs);
  if (!isOrderedAnew(facts, lost)) return failed('A vomited dose is given again only under a new order', inputs);
  if (minutes === null) return { ...cannotTell('after how many minutes the dose was vomited'), inputs };
  const mostMcg = minutes <= full ? lost.doseMcg : minutes <= half ? Math.floor(lost.doseMcg / 2) : 0;
  return attempt.doseMcg > mostMcg
    ? failed(`Vomited after ${minutes} minutes: at most ${milligrams(micrograms(mostMcg))} may be given again`, inputs)
    : passed('A replacement that the prescriber ordered', inputs);
}

function vomited({ observation }: { readonly observation: string | null }): boolean {
  return observation === 'vomited';
}
