import type { Policy } from '../../policy';
import type { PolicyKey } from '../../policy-keys';
import { type Micrograms, micrograms } from '../../units';
import { comfortDrugNames, type ComfortDrugName } from './formulary';

export type ChildPugh = 'A' | 'B' | 'C' | null;

const mcg = (milligrams: number): Micrograms => micrograms(Math.round(milligrams * 1000));

/** What a program allows of a drug, in micrograms and minutes. Lofexidine by the class of the liver, as its label says. */
export function comfortLimits(drug: ComfortDrugName, policy: Policy, childPugh: ChildPugh = null) {
  const usual = policy[`comfort_${drug}_max_day_mg`];
  const liver = drug === 'lofexidine' && childPugh !== null ? policy[lofexidineByLiver[childPugh]] : usual;
  return {
    singleMcg: mcg(policy[`comfort_${drug}_single_mg`]),
    maxDayMcg: mcg(Math.min(usual, liver)),
    intervalMinutes: policy[`comfort_${drug}_interval_minutes`],
    maxDays: longest(drug, policy),
  };
}

function longest(drug: ComfortDrugName, policy: Policy): number {
  if (drug === 'clonidine') return policy.comfort_clonidine_max_days;
  return drug === 'lofexidine' ? policy.comfort_lofexidine_max_days : policy.comfort_order_max_days;
}

const lofexidineByLiver = {
  A: 'comfort_lofexidine_a_max_day_mg',
  B: 'comfort_lofexidine_b_max_day_mg',
  C: 'comfort_lofexidine_c_max_day_mg',
} as const satisfies Record<'A' | 'B' | 'C', PolicyKey>;

const each = <Suffix extends string>(suffix: Suffix) =>
  comfortDrugNames.map((drug) => `comfort_${drug}_${suffix}` as const);

/** The keys that a rule about limits of any drug reads. */
export const maximumKeys: readonly PolicyKey[] = [...each('max_day_mg'), ...Object.values(lofexidineByLiver)];
export const singleKeys: readonly PolicyKey[] = each('single_mg');
export const intervalKeys: readonly PolicyKey[] = each('interval_minutes');
export const limitKeys: readonly PolicyKey[] = [
  ...maximumKeys,
  ...singleKeys,
  ...intervalKeys,
  'comfort_order_max_days',
  'comfort_clonidine_max_days',
  'comfort_lofexidine_max_days',
];
