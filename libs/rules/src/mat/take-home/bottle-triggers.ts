import { serviceDay } from '../service-day';
import { addDays, type Day } from '../../time';
import { callBackSettledAt, callBackWords } from './call-back';
import type { Happened, ReviewFacts, TriggerSource } from './review';

/**
 * R-094 to R-098: what bottles bring to a prescriber's eyes (R-096). Each asks somebody to look; nothing is taken away by it and no
 * dose is kept back (R-408).
 */
export const bottleTriggers: readonly TriggerSource[] = [callBacks, pickUps, losses, returns];

function callBacks({ chart }: ReviewFacts): readonly Happened[] {
  const { today } = chart;
  const { zone, dayBoundary } = chart.programme;
  return chart.bottleEvents.callBacks.flatMap((one) => {
    const over = serviceDay(new Date(one.dueAt), zone, dayBoundary) < today;
    const outcome = one.outcome ?? (over ? 'no-show' : 'correct');
    if (outcome === 'correct') return [];
    const at = callBackSettledAt(one);
    const says = `Call-back of ${one.on}: ${callBackWords[outcome].toLowerCase()}`;
    return { kind: 'call-back' as const, on: serviceDay(at, zone, dayBoundary), at, says, about: one.id };
  });
}

/** Filled, and days after the day of pick-up still here. One line for a batch. */
function pickUps({ chart, policy }: ReviewFacts): readonly Happened[] {
  const batches = new Map<string, Day>();
  for (const { state, batchId, pickUpOn } of chart.takeHomes)
    if (state === 'prepared' || state === 'labelled') batches.set(batchId, pickUpOn);
  return [...batches].flatMap(([batchId, pickUpOn]) => {
    const on = addDays(pickUpOn, policy.th_missed_pick_up_days + 1);
    return on > chart.today
      ? []
      : {
          kind: 'missed-pick-up' as const,
          on,
          at: null,
          says: `Bottles of ${pickUpOn} were not picked up`,
          about: batchId,
        };
  });
}

function losses({ chart }: ReviewFacts): readonly Happened[] {
  const words = { lost: 'lost', stolen: 'stolen', spilled: 'spilled' } as const;
  return chart.bottleEvents.losses.map(({ id, kind, on, at, bottleIds: { length } }) => ({
    kind: 'loss' as const,
    on,
    at: new Date(at),
    says: `${length === 1 ? 'A bottle was' : `${length} bottles were`} reported ${words[kind]}`,
    about: id,
  }));
}

function returns({ chart }: ReviewFacts): readonly Happened[] {
  return chart.bottleEvents.returns.flatMap(({ id, on, at, expected, missing, notAsExpected }) => {
    if (missing === 0 && notAsExpected === 0) return [];
    const found = [
      ...(missing === 0 ? [] : [`${missing} missing`]),
      ...(notAsExpected === 0 ? [] : [`${notAsExpected} not as expected`]),
    ].join(', ');
    const says = `Of ${expected} empty bottles ${found}: ask the person, nothing is taken away for it`;
    return { kind: 'return-check' as const, on, at: new Date(at), says, about: id };
  });
}
