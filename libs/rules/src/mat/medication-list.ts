import type { FindingDetails, Findings, Known } from '../assessment/finding-kinds';
import type { Day } from '../time';
import { ingredientKey, knownIngredients } from './ingredients';
import { interactionClasses, type InteractionClass } from './interaction-table';
import type { ProductClass } from './product';

/** The key of a line of the medication list: its ingredient, or its name where the ingredient says nothing to us. */
export function keyOfMedication({
  ingredient,
  name,
}: Pick<FindingDetails['medication'], 'ingredient' | 'name'>): string {
  if (knownIngredients.has(ingredient)) return ingredient;
  const key = ingredientKey(ingredient);
  return knownIngredients.has(key) ? key : ingredientKey(name);
}

/** Something on the medication list that belongs to a class of the table. */
export interface Interaction {
  readonly row: InteractionClass;
  readonly key: string;
  readonly startedOn: Day;
  readonly endedOn: Day | null;
}

type Medication = Known<'medication'>;

/** Is it taken on this day? The day on which it ended still counts. */
export function isTaken({ details }: Medication, day: Day): boolean {
  return details.startedOn <= day && (details.endedOn === null || details.endedOn >= day);
}

/** The lines of the list whose substance is one of these and that are taken on this day. */
export function taken(findings: Findings, keys: ReadonlySet<string>, day: Day): readonly Medication[] {
  const list = findings.medication;
  if (list === undefined || list.length === 0) return none;
  return list.filter((line) => isTaken(line, day) && keys.has(keyOfMedication(line.details)));
}

const none: readonly never[] = [];
const rowsOf = new Map<string, InteractionClass[]>();
for (const row of interactionClasses)
  for (const key of row.ingredients) rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);

/**
 * The classes that the medication list belongs to, for a medication of ours. What was stopped counts as long as
 * `since` says for its class.
 */
export function interactionsOf(
  findings: Findings,
  productClass: ProductClass,
  day: Day,
  since: (row: InteractionClass) => Day,
): readonly Interaction[] {
  const list = findings.medication;
  if (list === undefined || list.length === 0) return none;
  return list.flatMap(({ details }): Interaction[] => {
    const { startedOn, endedOn } = details;
    if (startedOn > day) return [];
    const key = keyOfMedication(details);
    return (rowsOf.get(key) ?? [])
      .filter((row) => row.with.includes(productClass) && (endedOn === null || endedOn >= since(row)))
      .map((row) => ({ row, key, startedOn, endedOn }));
  });
}
