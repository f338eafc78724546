import { isTransmucosal, productFacts } from '@cairn/rules';
import type { Product } from '@cairn/rules';
import type { Evaluation } from '../api/types';
import { count, milligrams, readMilligrams } from '../kit/format';
import type { Card, FoundBy } from './card';
import { inCup, takenOf } from './dose-body';
import type { Beside, Poured, Saying } from './dose-body';
import { answeredByPanel, injectionMissing, injectionOf, isInjection } from './injection-draft';
import type { InjectionDraft } from './injection-draft';
import { missing } from './key-flow';
import type { Ready } from './key-flow';
import { containerOf } from './measure';
import { firstCode, isReasoned } from './override-form';
import type { Reason } from './override-form';
import { checksNow } from './preview';
import { mayOverride, standingOf } from './resolve';
import type { Standing } from './resolve';
import type { Sending } from './use-dose';
import type { Pouring } from './use-pour';
import { hasPump } from './use-station';
import type { Station } from './use-station';

/** Everything that was said and typed on a card so far. */
export interface Typed {
  readonly ready: Ready;
  readonly partText: string;
  readonly minutesText: string;
  readonly reasons: Readonly<Record<string, Reason>>;
  readonly injection: InjectionDraft;
}

export interface Around {
  readonly card: Card;
  readonly found: FoundBy;
  readonly station: Station | null;
  readonly roles: readonly string[];
  readonly pouring: Pouring;
  readonly sending: Sending;
}

/** Where a card stands: what every check says now, what the next Enter would do, and what is open before it. */
export interface Plan extends Standing {
  readonly checks: readonly Evaluation[];
  readonly poured: Poured | null;
  /** The product of an injection that is about to be given. */
  readonly injected: Product | null;
  /** The next Enter asks the pump. */
  readonly pours: boolean;
  readonly blocked: boolean;
  /** What is still to be said, in words. */
  readonly open: readonly string[];
  readonly saying: Saying;
  readonly beside: Beside;
  /** What the minutes are asked for; null where they do not matter. */
  readonly minutesLabel: string | null;
  /** Of a dose that nobody takes there is nothing to stop. */
  readonly declines: boolean;
}

export function planOf(around: Around, typed: Typed): Plan {
  const { card, found, station, roles, pouring, sending } = around;
  const { ready, reasons, injection } = typed;
  const { order } = card;
  const declined = ready.observation === 'declined';
  const poured = pouring.state === 'stands' ? pouring.poured : null;
  const container = containerOf(station, order?.product);
  const injected = order !== null && isInjection(order.product) && !declined ? order.product : null;
  const refused = refusalOf(sending, pouring);
  const checks = checksNow(card, ready, refused ?? card.checks, { roles, found }).filter(
    (check) =>
      (injected === null || !answeredByPanel(check)) &&
      // A card that was opened with its dose poured was asked about a second one: this is the one to be recorded.
      (poured === null || check.ruleId !== 'R-212'),
  );
  const standing = standingOf(checks);
  // What the server says of a dose that nobody takes is asked when it is sent.
  const declines = declined && refused === null;
  const overridable = declines ? [] : standing.overridable;
  const pours = hasPump(station) && isLiquid(order?.product) && poured === null && !declined;
  const minutesLabel = asksMinutes(card, ready);
  const saying: Saying = {
    card,
    ready,
    found,
    poured,
    partMcg: readMilligrams(typed.partText),
    minutes: minutesLabel !== null && /^\d{1,3}$/.test(typed.minutesText.trim()) ? Number(typed.minutesText) : null,
  };
  return {
    ...standing,
    checks,
    poured,
    injected,
    pours,
    declines,
    minutesLabel,
    blocked: !declines && (standing.stops.length > 0 || overridable.some((rule) => !mayOverride(rule, roles))),
    open: [
      ...missing(ready, card.similarNames.length > 0),
      ...(ready.observation === 'partial' && !pours && takenOf(saying) === null
        ? [`the part taken, below ${milligrams(inCup(saying))} mg`]
        : []),
      ...(injected === null ? [] : injectionMissing(injection, injected)),
      ...(pours && container === null ? ['an open container at this window'] : []),
      ...overridable.filter(({ ruleId }) => !isReasoned(reasons[ruleId])).map(({ ruleId }) => `a reason for ${ruleId}`),
    ],
    saying,
    beside: {
      overrides: overridable.map(({ ruleId }) => ({
        ruleId,
        ...(reasons[ruleId] ?? { reasonCode: firstCode, reasonText: '' }),
      })),
      acknowledged: standing.warnings.map(({ ruleId }) => ruleId),
      station,
      container,
      injection: injected === null ? null : injectionOf(injection, injected),
    },
  };
}

/** What the rules answered to the last try, where they refused it. */
function refusalOf(sending: Sending, pouring: Pouring): readonly Evaluation[] | null {
  const problem = sending.state === 'refused' ? sending.problem : pouring.state === 'refused' ? pouring.problem : null;
  return problem === null || problem.evaluations.length === 0 ? null : problem.evaluations;
}

function isLiquid(product: Product | undefined): boolean {
  return product !== undefined && productFacts(product).strengthUnit === 'mg/mL';
}

/** After how many minutes a dose came up; how long one under the tongue was watched. */
function asksMinutes({ order }: Card, { observation }: Ready): string | null {
  if (observation === 'vomited') return 'Minutes after it';
  return order !== null && isTransmucosal(order.product) && observation !== 'declined' ? 'Watched, minutes' : null;
}

/** Why nothing happens yet, or what the next Enter does. */
export function statusWords({ blocked, open, pours, poured }: Plan, loading: boolean): string {
  if (loading) return 'Asking every check again.';
  if (blocked) return 'Not to be given now; see above who can resolve it.';
  if (open.length > 0) return `Still needed: ${open.join(', ')}.`;
  if (poured !== null) return 'Poured. Watch it being taken, hear the person speak, then Enter.';
  return pours ? 'Ready. Enter pours; nothing is recorded before it was taken.' : 'Ready.';
}

/** For those who listen to the page: the dose, and whether something stands before it. */
export function openingWords({ order, checks, missed }: Card): string {
  const { stops, overridable, warnings } = standingOf(checks);
  const before = stops.length + overridable.length;
  return [
    order === null ? 'No order in force.' : `${milligrams(order.portionMcg)} milligrams.`,
    ...(missed > 0 ? [`${count(missed, 'day')} missed.`] : []),
    before === 0 ? 'Nothing stands before the dose.' : `${count(before, 'check')} before the dose.`,
    ...(warnings.length > 0 ? [`${count(warnings.length, 'warning')}.`] : []),
  ].join(' ');
}
