import { consents } from './consents';
import { employmentEducation } from './employment-education';
import { familySocial } from './family-social';
import { identity } from './identity';
import { legal } from './legal';
import { medical } from './medical';
import { mentalHealth } from './mental-health';
import { overdoseHistory } from './overdose-history';
import { pregnancySection } from './pregnancy-section';
import { presentingProblem } from './presenting-problem';
import { priorTreatment } from './prior-treatment';
import { referral } from './referral';
import type { IntakeSection, Rows, SectionId } from './section-kit';
import { socialNeeds } from './social-needs';
import { strengths } from './strengths';
import { substanceUse } from './substance-use';
import { withdrawalHistory } from './withdrawal-history';

/** Every section of an intake, in the order in which they are offered; they are filled in any order. */
export const intakeSections: { readonly [Section in SectionId]: IntakeSection } = {
  identity,
  referral,
  'presenting-problem': presentingProblem,
  'substance-use': substanceUse,
  'overdose-history': overdoseHistory,
  'withdrawal-history': withdrawalHistory,
  'prior-treatment': priorTreatment,
  medical,
  pregnancy: pregnancySection,
  'mental-health': mentalHealth,
  'family-social': familySocial,
  'social-needs': socialNeeds,
  legal,
  strengths,
  'employment-education': employmentEducation,
  consents,
};

/** The label of a field by its path, as a list of what is missing says it: "Substance 2: Usual route". */
export function fieldLabel(section: SectionId, path: string): string {
  const [name = '', at, inner] = path.split('.');
  const field = intakeSections[section].fields[name];
  if (field === undefined) return name;
  if (field.type !== 'rows' || at === undefined) return field.label;
  const { item, fields }: Rows = field;
  const row = `${item.charAt(0).toUpperCase()}${item.slice(1)} ${Number(at) + 1}`;
  return inner === undefined ? row : `${row}: ${fields[inner]?.label ?? inner}`;
}
