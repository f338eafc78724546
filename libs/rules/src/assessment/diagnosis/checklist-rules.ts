import { roleLabels } from '../../access/roles';
import { failed, passed, type Rule } from '../../rule';
import { inWords, said, signingRole } from '../signed-record';
import { type ChecklistFacts, checklistResult, diagnosisSigners, isSupervised } from './checklist-facts';
import {
  dsmCriteria,
  dsmCriterionNames,
  dsmSeverities,
  dsmSeverity,
  isCounted,
  isOpioidCode,
  metCriteria,
  remissionFrom,
} from './criteria';

const of = { version: 1, citation: 'clinical reference 2.1' } as const;
const resultOf = ({ attempt, on }: ChecklistFacts) => checklistResult(attempt, on);
const isRemission = ({ attempt }: ChecklistFacts) => attempt.purpose === 'remission';
const isDiagnosis = ({ attempt }: ChecklistFacts) => attempt.purpose === 'diagnosis';

/** Clinical reference 2.1: what a checklist needs before it counts, what is worth another look, and who signs it. */
export const checklistRules: readonly Rule<ChecklistFacts>[] = [
  {
    ...of,
    id: 'DX-ANSWERED-1',
    severity: 'HARD_STOP',
    verified: 'design',
    asks: ({ attempt: { criteria, provisional, sign } }) => {
      const answered = dsmCriterionNames.filter((name) => criteria[name] !== undefined).length;
      const needed = sign && !provisional ? dsmCriterionNames.length : provisional ? 0 : 1;
      const left = dsmCriterionNames.length - answered;
      if (answered >= needed) return passed('The criteria are answered as far as needed', { answered });
      return needed === 1
        ? failed('Answer at least one criterion, then save the draft', { answered })
        : failed(`${left} of 11 criteria are not answered: say met, not met or unknown`, { answered });
    },
  },
  {
    ...of,
    id: 'DX-PROVISIONAL-1',
    severity: 'HARD_STOP',
    verified: 'design',
    appliesTo: ({ attempt: { provisional } }) => provisional,
    asks: (facts) => {
      const { severity } = resultOf(facts);
      const words = said(facts.attempt.note);
      if (isRemission(facts)) return failed('A remission is not provisional: answer the criteria', { severity });
      if (severity === 'none') return failed('Choose the severity that is suspected', { severity });
      return words
        ? passed('A provisional diagnosis with its reason', { severity })
        : failed('Say in the note what the provisional diagnosis rests on', { severity });
    },
  },
  {
    ...of,
    id: 'DX-SINCE-1',
    severity: 'HARD_STOP',
    verified: 'secondary',
    appliesTo: isRemission,
    asks: (facts) => {
      const { lastMetOn, severity } = facts.attempt;
      if (lastMetOn === undefined)
        return failed('Enter the last day on which a criterion was met', { lastMetOn: null });
      if (lastMetOn > facts.on)
        return failed('The last day on which a criterion was met has not come yet', { lastMetOn });
      if (lastMetOn < facts.known.dateOfBirth) return failed('This day is before the person was born', { lastMetOn });
      if (severity === undefined) return failed('Choose the severity that it was', { lastMetOn });
      const { remission } = resultOf(facts);
      return remission === null
        ? failed(`Early remission begins on ${remissionFrom(lastMetOn, 'early')}: record it from then on`, {
            lastMetOn,
          })
        : passed(`${remission === 'early' ? 'Early' : 'Sustained'} remission`, { lastMetOn, remission });
    },
  },
  {
    ...of,
    id: 'DX-NONE-MET-1',
    severity: 'HARD_STOP',
    verified: 'secondary',
    appliesTo: isRemission,
    asks: ({ attempt }) => {
      const met = metCriteria(attempt.criteria, isSupervised(attempt)).filter((name) => name !== 'C4');
      const [first] = met;
      return first === undefined
        ? passed('Nothing but craving is met since then', { met: 0 })
        : failed(`“${dsmCriteria[first].label}” is met, so it is not in remission: record a diagnosis instead`, {
            met: met.length,
          });
    },
  },
  {
    ...of,
    id: 'DX-SPECIFIER-1',
    severity: 'HARD_STOP',
    verified: 'secondary',
    appliesTo: isDiagnosis,
    asks: ({ attempt: { maintenanceTherapy, controlledEnvironment } }) =>
      maintenanceTherapy || controlledEnvironment
        ? failed('Maintenance therapy and a controlled environment are said of a remission only', {
            maintenanceTherapy,
            controlledEnvironment,
          })
        : passed('No specifier of a remission', { maintenanceTherapy, controlledEnvironment }),
  },
  {
    ...of,
    id: 'DX-CODE-1',
    severity: 'HARD_STOP',
    citation: 'clinical reference 2.1 and 8.2',
    verified: 'no',
    asks: (facts) => {
      const { icd10 } = resultOf(facts);
      return icd10 === null || isOpioidCode(icd10)
        ? passed('The code is one that can be billed', { icd10 })
        : failed('The code is not a billable one of the F11 family, such as F11.20: correct it or leave it out', {
            icd10,
          });
    },
  },
  {
    ...of,
    id: 'DX-SIGN-1',
    severity: 'HARD_STOP',
    verified: 'design',
    policy: ['clinician_may_diagnose'],
    appliesTo: ({ attempt, recorder }) => attempt.sign && recorder !== null,
    asks: ({ recorder, today, policy }) => {
      const among = diagnosisSigners(recorder, today, policy);
      const role = signingRole(recorder, among, today);
      return role === null
        ? failed(`Save it as a draft and ask ${inWords(among)} with a valid license to sign`, { role })
        : passed(`Signed as ${roleLabels[role].toLowerCase()}`, { role });
    },
  },
  {
    ...of,
    id: 'DX-EVIDENCE-1',
    severity: 'WARN',
    verified: 'design',
    asks: ({ attempt: { criteria } }) => {
      const bare = dsmCriterionNames.filter((name) => criteria[name]?.answer === 'met' && !said(criteria[name]?.note));
      return bare.length === 0
        ? passed('Each met criterion has its evidence', { bare: 0 })
        : failed(`No evidence is noted for ${bare.join(', ')}`, { bare: bare.length });
    },
  },
  {
    ...of,
    id: 'DX-UNKNOWN-1',
    severity: 'WARN',
    verified: 'design',
    appliesTo: isDiagnosis,
    asks: (facts) => {
      const { count, unknown } = resultOf(facts);
      const could = dsmSeverity(count + unknown);
      return could === dsmSeverity(count)
        ? passed('What is unknown would not change the severity', { count, unknown })
        : failed(`With what is unknown the severity could be up to ${dsmSeverities[could].toLowerCase()}`, {
            count,
            unknown,
          });
    },
  },
  {
    ...of,
    id: 'DX-SUPERVISED-1',
    severity: 'REPORT',
    verified: 'secondary',
    asks: ({ attempt }) => {
      const { criteria } = attempt;
      const supervised = isSupervised(attempt);
      const left = dsmCriterionNames.filter((name) => criteria[name]?.answer === 'met' && !isCounted(name, supervised));
      return passed(
        left.length === 0
          ? 'Every met criterion counts'
          : `${left.join(' and ')} not counted: opioids are taken only under medical supervision`,
        { left: left.length, supervised },
      );
    },
  },
  {
    ...of,
    id: 'DX-THRESHOLD-1',
    severity: 'WARN',
    verified: 'yes',
    appliesTo: (facts) => isDiagnosis(facts) && !facts.attempt.provisional,
    asks: (facts) => {
      const { count } = resultOf(facts);
      return dsmSeverity(count) === 'none'
        ? failed('Fewer than 2 criteria are met: no opioid use disorder is recorded', { count })
        : passed('2 or more criteria are met', { count });
    },
  },
  {
    ...of,
    id: 'DX-ADMISSION-1',
    severity: 'WARN',
    citation: 'R-020, 42 CFR 8.12(e)(1)',
    verified: 'secondary',
    appliesTo: ({ attempt }) => attempt.sign,
    asks: (facts) => {
      const { severity } = resultOf(facts);
      return severity === 'mild'
        ? failed('An opioid treatment program admits moderate to severe disorder: look at R-020 before a first dose', {
            severity,
          })
        : passed('The severity is no obstacle to admission', { severity });
    },
  },
  {
    ...of,
    id: 'DX-MINOR-1',
    severity: 'WARN',
    citation: 'clinical reference 7.3',
    verified: 'design',
    appliesTo: ({ age }) => age < 18,
    asks: ({ age }) => failed('Under 18: the criteria are the same, consent follows the law of the state', { age }),
  },
];
