import { observationLevels, riskLevels } from '@cairn/rules';
import type { SheetLine } from './sheet';

export {
  sheetCareWords,
  sheetComfortWords,
  sheetCowsWords,
  sheetDoseWords,
  sheetDueWords,
  sheetVitalsWords,
} from '@cairn/rules';

/** What stands beside a name, in words: never by color alone. */
export function marksOf(line: SheetLine): readonly string[] {
  const { pregnant, allergies, observation, risk, flags } = line;
  return [
    ...(pregnant ? ['PREGNANT'] : []),
    ...(allergies.length > 0 ? [`Allergies: ${allergies.join(', ')}`] : []),
    ...(observation !== null && observation !== 'general'
      ? [`Watched: ${observationLevels[observation].toLowerCase()}`]
      : []),
    ...(risk !== null && risk !== 'low' ? [`Suicide risk: ${riskLevels[risk].toLowerCase()}`] : []),
    ...flags,
  ];
}
