import { checkDose, isRole, micrograms, standardPolicy } from '@cairn/rules';
import type { MedicationChart } from '@cairn/rules';
import type { DosingPatient, Evaluation } from '../api/types';
import type { DoseBody } from './attempt';
import type { Ready } from './key-flow';

/** What is asked and said aloud at the window; the keys 1 and 2 confirm them. */
export const identifiers = ['full name', 'date of birth'] as const;

/** These rules look at what the nurse says now; the others were answered by the server, which sees the whole record. */
const saidNow = new Set(['R-208', 'R-071']);

/** What this portion amounts to, as the server worked it out. */
export function orderedMcg(card: DosingPatient): number {
  return card.order?.portionMcg ?? 0;
}

/** What would be recorded: everything of a whole dose, nothing of a declined one, the stated part of a partial one. */
export function amountOf(ready: Ready, ordered: number, partMcg: number | null): number | null {
  if (ready.observation === 'declined') return 0;
  if (ready.observation !== 'partial') return ordered;
  return partMcg !== null && partMcg > 0 && partMcg < ordered ? partMcg : null;
}

export function bodyOf(
  card: DosingPatient,
  ready: Ready,
  doseMcg: number,
  overrides: NonNullable<DoseBody['overrides']>,
): DoseBody | null {
  if (card.order === null || ready.impairment === null) return null;
  return {
    orderId: card.order.id,
    serviceDay: card.day,
    portion: card.portion,
    doseMcg,
    observation: ready.observation,
    checks: { identifiers: [identifiers[0], identifiers[1]], impairment: ready.impairment },
    ...(overrides.length > 0 ? { overrides } : {}),
  };
}

/**
 * The checks as they stand with what has been said so far: the server's answers, and the rules about the person at the
 * window asked again here, so that "impairment seen" shows its stop before anything is sent. The server decides.
 */
export function checksNow(
  card: DosingPatient,
  ready: Ready,
  base: readonly Evaluation[],
  roles: readonly string[],
): Evaluation[] {
  if (card.order === null) return [...base];
  const ordered = orderedMcg(card);
  const chart = {
    today: card.day,
    orders: [{ ...card.order, doseMcg: micrograms(card.order.doseMcg) }],
    doses: [],
    externalDoses: [],
    flags: [],
    specimens: [],
    findings: {},
    person: { similarNames: [] },
    firstDoseOn: null,
  } as unknown as MedicationChart;
  const giver = { staffId: '', roles: roles.filter(isRole), licences: [] };
  const attempt = {
    orderId: card.order.id,
    serviceDay: card.day,
    portion: card.portion,
    doseMcg: amountOf(ready, ordered, null) ?? ordered,
    observation: ready.observation,
    checks: { identifiers, impairment: ready.impairment ?? ('none_seen' as const) },
  };
  const now = checkDose(attempt, chart, giver, standardPolicy, new Date(`${card.day}T12:00:00Z`))
    .filter((each) => saidNow.has(each.ruleId))
    .map((each): Evaluation => ({ ...each, inputs: { ...each.inputs }, overridableBy: [...each.overridableBy] }));
  return [...base.filter((each) => !saidNow.has(each.ruleId)), ...now];
}

/** Which of the two has been confirmed yet; a rule about it is not called passed before. */
export function isConfirmed(ruleId: string, ready: Ready): boolean {
  if (ruleId === 'R-208') return ready.identifiers.every(Boolean);
  return ruleId === 'R-071' ? ready.impairment !== null : true;
}
