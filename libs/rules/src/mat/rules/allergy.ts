import type { Known } from '../../assessment/finding-kinds';
import { failed, passed, type Finding } from '../../rule';
import type { Day } from '../../time';
import { ingredientKey, ingredientLabel, ingredientsOf } from '../ingredients';
import type { MedicationChart } from '../medication-chart';
import type { Product } from '../product';

interface Match {
  readonly key: string;
  readonly finding: Known<'allergy'>;
}

/** What of the allergy list is in the product; a true allergy before an intolerance. */
export function allergyTo({ findings }: MedicationChart, product: Product, day: Day): Match | undefined {
  let intolerance: Match | undefined;
  for (const finding of findings.allergy ?? []) {
    if (finding.on > day) continue;
    const written = finding.details.ingredient;
    const contents = ingredientsOf(product);
    const key = contents.includes(written) ? written : ingredientKey(written);
    if (!contents.includes(key)) continue;
    if (finding.details.reaction === 'allergy') return { key, finding };
    intolerance ??= { key, finding };
  }
  return intolerance;
}

/** an allergy stops, an intolerance is said. Precipitated withdrawal is neither. */
export function allergic(match: Match | undefined): Finding {
  if (match === undefined) return passed('No allergy to anything in it', {});
  const { reaction } = match.finding.details;
  const inputs = { ingredient: match.key, reaction, recordedOn: match.finding.on };
  const name = ingredientLabel(match.key);
  return reaction === 'allergy'
    ? failed(`Allergy to ${name.toLowerCase()}: the prescriber chooses another product or corrects the list`, inputs)
    : failed(`${name} was not tolerated before: ask how it was taken`, inputs, 'WARN');
}
