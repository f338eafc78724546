import { checkSaidNow, doseFacts, isRole, isSaidNow, micrograms, standardPolicy } from '@cairn/rules';
import type { DoseAttempt, KnownOrder, MedicationChart } from '@cairn/rules';
import type { Evaluation } from '../api/types';
import type { SaidChecks } from './attempt';
import type { Card, CardOrder, FoundBy } from './card';
import type { Ready } from './key-flow';

/** What this portion amounts to, as the server worked it out. */
export function orderedMcg(card: Card): number {
  return card.order?.portionMcg ?? 0;
}

/** what shows the person, the scanned card or the photo, and the name that they say. Without either, name and date of birth. */
export function identifiersOf(card: Card, found: FoundBy): readonly [string, string] {
  if (found === 'scanned') return ['programme_card', 'full_name'];
  return card.photoOn === null ? ['full_name', 'date_of_birth'] : ['photo', 'full_name'];
}

/** What was seen and said, as it is recorded. Not said yet counts as seen nothing, so that no stop shows too early. */
export function saidChecks(card: Card, ready: Ready, found: FoundBy): SaidChecks {
  const { seen } = ready;
  return {
    identifiers: identifiersOf(card, found),
    impairment: seen === 'impaired' || seen === 3 || seen === 4 ? 'seen' : 'none_seen',
    ...(typeof seen === 'number' ? { sedation: seen } : {}),
    ...(ready.dateOfBirth && card.similarNames.length > 0 ? { dateOfBirthConfirmed: true } : {}),
  };
}

/**
 * The checks as they stand with what has been said so far: the server's answers, and the rules about the person at the
 * window asked again here, so that "impairment seen" shows its stop before anything is sent. The server decides.
 */
export function checksNow(
  card: Card,
  ready: Ready,
  base: readonly Evaluation[],
  who: { readonly roles: readonly string[]; readonly found: FoundBy },
): Evaluation[] {
  const { order } = card;
  if (order === null) return [...base];
  const ordered = micrograms(order.portionMcg);
  const attempt: DoseAttempt = {
    orderId: order.id,
    serviceDay: card.day,
    portion: card.portion,
    doseMcg: ready.observation === 'declined' ? 0 : ordered,
    observation: ready.observation,
    // Before it is ticked the date of birth counts as said: the box that asks for it says that it is open.
    checks: { ...saidChecks(card, ready, who.found), dateOfBirthConfirmed: true },
  };
  const giver = { staffId: '', roles: who.roles.filter(isRole), licences: [] };
  const noon = new Date(`${card.day}T12:00:00Z`);
  const facts = doseFacts(attempt, pictureOf(card, order), giver, { ...standardPolicy, ...card.policy }, noon);
  const now = checkSaidNow(facts).map((each): Evaluation => ({ ...each }));
  return [...base.filter(({ ruleId }) => !isSaidNow(ruleId)), ...now];
}

/** What the card knows, as the rules take it. What only the server sees is empty: no rule that needs it is asked here. */
function pictureOf(card: Card, order: CardOrder): MedicationChart {
  const known: KnownOrder = {
    id: order.id,
    product: order.product,
    doseMcg: micrograms(order.dayMcg),
    frequency: order.portions > 1 ? 'split' : 'daily',
    portions: order.portions,
    steps: [],
    portionPlan: null,
    weekdays: order.weekdays,
    startsOn: order.startsOn,
    expiresOn: order.expiresOn,
    endsOn: order.endsOn,
    signedBy: order.signedBy,
    signedAt: new Date(`${order.startsOn}T12:00:00Z`),
    origin: order.origin,
    verbal: null,
    taper: null,
    rationale: null,
    protocol: null,
  };
  return {
    today: card.day,
    programme: {
      isOtp: true,
      zone: 'UTC',
      dayBoundary: '00:00',
      closedDays: [],
      certificates: [],
      containers: [],
      stockSince: null,
      shift: null,
      pumps: [],
    },
    person: {
      dateOfBirth: card.patient.dateOfBirth,
      sexAtBirth: 'unknown',
      photoOn: card.photoOn,
      deceased: false,
      similarNames: card.similarNames,
    },
    episode: null,
    findings: {},
    cows: [],
    specimens: [],
    orders: [known],
    doses: [],
    firstDoseOn: null,
    carryOverDays: 0,
    testDueOn: null,
    externalDoses: [],
    takeHomes: [],
    bottleEvents: { callBacks: [], losses: [], returns: [] },
    guestStays: [],
    flags: [],
    naloxoneOffers: [],
    overdoses: [],
    unresolved: [],
  };
}

/** Which of them has been said yet; a rule about it is not called passed before. */
export function isConfirmed(ruleId: string, ready: Ready): boolean {
  if (ruleId === 'R-208') return ready.identity;
  if (ruleId === 'R-209') return ready.dateOfBirth;
  return ruleId === 'R-071' ? ready.seen !== null : true;
}
