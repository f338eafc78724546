import type { InjectionGiven } from '@cairn/rules';
import type { DoseBody } from './attempt';
import type { Card, FoundBy } from './card';
import type { Ready } from './key-flow';
import { volumeIn } from './measure';
import { orderedMcg, saidChecks } from './preview';
import type { OpenContainer, Station } from './use-station';

/** What a pump delivered for this card, as far as anybody knows. */
export interface Poured {
  readonly id: string;
  readonly stationId: string | null;
  readonly orderedMcg: number;
  readonly deliveredMcg: number | null;
  readonly deliveredUl: number | null;
  readonly state: 'poured' | 'short' | 'unknown';
}

export interface Saying {
  readonly card: Card;
  readonly ready: Ready;
  readonly found: FoundBy;
  readonly poured: Poured | null;
  /** Of a dose that was partly taken: the part, as it was typed. */
  readonly partMcg: number | null;
  /** After how many minutes a dose was vomited, or how long one under the tongue was watched. */
  readonly minutes: number | null;
}

/** What stands in the cup: what the pump delivered, else what was ordered and measured. */
export function inCup({ card, poured }: Pick<Saying, 'card' | 'poured'>): number {
  return poured?.deliveredMcg ?? orderedMcg(card);
}

/** What was taken: all of it, nothing of a declined dose, the stated part of a partial one; null while that is open. */
export function takenOf(saying: Saying): number | null {
  const { observation } = saying.ready;
  const cup = inCup(saying);
  if (observation === 'declined') return 0;
  if (observation !== 'partial') return cup;
  return saying.partMcg !== null && saying.partMcg > 0 && saying.partMcg < cup ? saying.partMcg : null;
}

/** All of what came of a short pour is less than what was ordered: that is a partly taken dose. */
export function observedAs({ ready, poured }: Saying): Ready['observation'] {
  return poured?.state === 'short' && ready.observation === 'observed_complete' ? 'partial' : ready.observation;
}

export interface Beside {
  readonly overrides: NonNullable<DoseBody['overrides']>;
  readonly acknowledged: readonly string[];
  readonly station: Station | null;
  readonly container: OpenContainer | null;
  /** Of an injection: where it went and what it was. */
  readonly injection: InjectionGiven | null;
}

/** What is sent to record the dose. Null while something that must be said is open. */
export function bodyOf(saying: Saying, beside: Beside): DoseBody | null {
  const { card, ready, found, poured } = saying;
  const taken = takenOf(saying);
  if (card.order === null || ready.seen === null || !ready.identity || taken === null) return null;
  const wasted = inCup(saying) - taken;
  const poursAway = poured !== null ? wasted > 0 : ready.observation === 'partial';
  // What was measured is what was taken and what was poured away.
  const volumeUl =
    poured !== null ? poured.deliveredUl : taken === 0 ? null : volumeIn(beside.container, inCup(saying));
  // What was poured at another window was not measured at this one.
  const stationId = poured === null ? beside.station?.id : (poured.stationId ?? undefined);
  return {
    orderId: card.order.id,
    serviceDay: card.day,
    portion: card.portion,
    doseMcg: taken,
    observation: observedAs(saying),
    checks: saidChecks(card, ready, found),
    ...(beside.overrides.length > 0 ? { overrides: beside.overrides } : {}),
    ...(beside.acknowledged.length > 0 ? { acknowledged: beside.acknowledged } : {}),
    ...(stationId === undefined ? {} : { stationId }),
    ...(volumeUl === null ? {} : { volumeUl }),
    ...(poursAway ? { wastedMcg: wasted } : {}),
    ...(saying.minutes === null ? {} : { observedMinutes: saying.minutes }),
    ...(poured === null ? {} : { preparationId: poured.id }),
    ...(beside.injection === null || taken === 0 ? {} : { injection: beside.injection }),
  };
}

/** What the pump is asked for: the whole ordered amount; what becomes of it is said when it was taken. */
export function pourBodyOf(saying: Saying, beside: Beside): DoseBody | null {
  return bodyOf(
    {
      ...saying,
      poured: null,
      partMcg: null,
      minutes: null,
      ready: { ...saying.ready, observation: 'observed_complete' },
    },
    { ...beside, station: null, container: null, injection: null },
  );
}
