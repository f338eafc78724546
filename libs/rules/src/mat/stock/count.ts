import { licenceFor, type Practitioner } from '../../access/licences';
import type { Role } from '../../access/roles';
import type { Policy } from '../../policy';
import type { Evaluation, Refusal, RefusalCode } from '../../refusal';
import { evaluateAll, failed, passed, type Rule } from '../../rule';
import { addMinutes, type Day } from '../../time';
import { dispensers } from '../rules/hands';

/** counts of what is open, at the beginning and at the end of a shift (DEA NTP guideline; tolerances from practice). */
export type CountPhase = 'open' | 'close';
export const countPhases = { open: 'Opening count', close: 'Closing count' } as const satisfies Record<
  CountPhase,
  string
>;

/** What is counted, as far as its amount depends on it. */
export interface Countable {
  readonly form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
  /** Micrograms in a millilitre; null for what is no liquid. */
  readonly mcgPerMl: number | null;
  /** Micrograms in one tablet, film or syringe; null for what has no strength. */
  readonly mcgPerUnit: number | null;
}

/** How somebody measured it: read off a scale of volume, weighed full and empty, or counted piece by piece. */
export interface Measured {
  readonly volumeUl?: number | undefined;
  readonly units?: number | undefined;
  readonly grossMg?: number | undefined;
  readonly tareMg?: number | undefined;
  /** What a millilitre of a liquid weighs, in milligrams. */
  readonly mgPerMl?: number | undefined;
}

/** What was measured, in the unit of the ledger; refuses 'count.invalid' what does not fit the thing. */
export function quantityOf(measured: Measured, { form, mcgPerMl, mcgPerUnit }: Countable): number | Refusal {
  const { volumeUl, units, grossMg, tareMg, mgPerMl } = measured;
  const weighed = grossMg !== undefined && tareMg !== undefined ? grossMg - tareMg : null;
  if (weighed !== null && weighed < 0) return invalid('The full weight is less than the empty one: look again');
  if (form === 'liquid') {
    const ul = volumeUl ?? (weighed === null || !mgPerMl ? null : (weighed / mgPerMl) * 1000);
    if (ul === null) return invalid('A liquid is measured in mL, or weighed with what a mL of it weighs');
    return Math.round((ul * (mcgPerMl ?? 0)) / 1000);
  }
  if (form === 'powder')
    return weighed === null ? invalid('A powder is weighed: full and empty, in mg') : weighed * 1000;
  return units === undefined ? invalid('Count it piece by piece') : units * (mcgPerUnit ?? 1);
}

export interface CountFacts {
  readonly thing: Countable;
  /** What the ledger holds, in micrograms or pieces. */
  readonly ledger: number;
  readonly counted: number;
  /** What left the container in this shift. */
  readonly dispensed: number;
  readonly policy: Policy;
}

/** by how much a count may differ. What has no volume may not differ at all. */
export function toleranceOf({
  thing: { form, mcgPerMl },
  dispensed,
  policy,
}: Omit<CountFacts, 'counted' | 'ledger'>): number {
  if (form !== 'liquid') return 0;
  const share = (dispensed * policy.liquid_var_pct) / 100;
  return Math.floor(Math.min(share, policy.liquid_var_ml * (mcgPerMl ?? 0)) + 1e-9);
}

export const countRules: readonly Rule<CountFacts>[] = [
  {
    id: 'R-224',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'R-224; DEA NTP guideline asks for reconciliation, the tolerances are from practice',
    verified: 'no',
    policy: ['liquid_var_pct', 'liquid_var_ml'],
    asks: (facts) => {
      const { ledger, counted, dispensed } = facts;
      const [variance, tolerance] = [counted - ledger, toleranceOf(facts)];
      const inputs = { ledger, counted, variance, tolerance, dispensed };
      if (variance === 0) return passed('The count is what the ledger says', inputs);
      return Math.abs(variance) <= tolerance
        ? passed('Inside tolerance: adjusted when both have signed', inputs)
        : failed(
            'Outside tolerance: count again, or record an incident with a supervisor before the shift closes',
            inputs,
          );
    },
  },
];

export interface Counted {
  readonly variance: number;
  readonly tolerance: number;
  readonly within: boolean;
  readonly evaluations: readonly Evaluation[];
}

export function decideCount(facts: CountFacts): Counted {
  const variance = facts.counted - facts.ledger;
  const tolerance = toleranceOf(facts);
  return {
    variance,
    tolerance,
    within: Math.abs(variance) <= tolerance,
    evaluations: evaluateAll(countRules, facts),
  };
}

export interface SecondFacts {
  readonly firstBy: string;
  readonly firstAt: Date;
  readonly second: Practitioner;
  readonly day: Day;
  readonly now: Date;
  /** How long a first signature waits for the second. */
  readonly withinMinutes: number;
}

/** may this person sign as the second? Somebody else, licensed, in time. The same person on another device is not. */
export function refuseSecond(
  facts: SecondFacts,
  code: Extract<RefusalCode, 'count.second' | 'inventory.second'>,
): Refusal | null {
  const { firstBy, second, day } = facts;
  if (second.staffId === firstBy) return { code, says: 'You signed first: a second person signs, as themself (R-224)' };
  if (licenceFor(second, dispensers, day) === undefined)
    return {
      code,
      says: 'The second person is a nurse, pharmacist or prescriber whose license is valid today (R-224)',
    };
  return isOver(facts) ? { code, says: 'Nobody signed in time: count again, together (R-224)' } : null;
}

/** Has the time for the second signature run out? Worked out when it is read. */
export function isOver({
  firstAt,
  now,
  withinMinutes,
}: Pick<SecondFacts, 'firstAt' | 'now' | 'withinMinutes'>): boolean {
  return now > addMinutes(firstAt, withinMinutes);
}

function invalid(says: string): Refusal {
  return { code: 'count.invalid', says };
}

/** What was read off is rounded to a microlitre, the ledger is not: what differs by less is the same. */
export function withoutRounding(counted: number, ledger: number, { mcgPerMl }: Countable): number {
  return mcgPerMl !== null && Math.abs(counted - ledger) * 1000 < mcgPerMl ? ledger : counted;
}

const supervisors: readonly Role[] = ['pharmacist', 'medical_director'];

/** who supervises a count outside tolerance: a nurse in charge, a pharmacist or the medical director who did not count it. */
export function refuseSupervisor({
  firstBy,
  supervisor,
  day,
}: {
  readonly firstBy: string;
  readonly supervisor: Practitioner;
  readonly day: Day;
}): Refusal | null {
  const code = 'count.second';
  if (supervisor.staffId === firstBy) return { code, says: 'You counted it: a supervisor signs who did not (R-224)' };
  const role = supervisor.charge === true || supervisor.roles.some((one) => supervisors.includes(one));
  return role && licenceFor(supervisor, dispensers, day) !== undefined
    ? null
    : {
        code,
        says: 'A nurse in charge, a pharmacist or the medical director signs this, with a license valid today (R-224)',
      };
}
