import { prescribers } from '../../mat/rules/hands';
import { failed, passed, type Rule } from '../../rule';
import type { ComfortOrderFacts } from './comfort-order-facts';
import { type ComfortCaution, comfortDrug } from './formulary';

/** Clinical reference 1.5 and alerts A11 and A12: what the record says that speaks for care with a drug. */
const has = (caution: ComfortCaution) => (facts: ComfortOrderFacts) =>
  comfortDrug(facts.attempt.drug).cautions.includes(caution);

export const comfortCautions: readonly Rule<ComfortOrderFacts>[] = [
  {
    id: 'A11',
    version: 1,
    severity: 'WARN',
    overridableBy: prescribers,
    citation: 'Clinical reference 1.5 and 6.7: lengthens QT; an ECG is advised with methadone',
    verified: 'no',
    policy: ['qtc_warn', 'qtc_block'],
    appliesTo: has('qt'),
    asks: ({ person: { agonist, qtcMs }, policy }) => {
      const inputs = { agonist, qtcMs };
      if (qtcMs !== null && qtcMs > policy.qtc_block)
        return failed(
          `QTc ${qtcMs} ms, and this lengthens it: choose another drug, or give a reason`,
          inputs,
          'OVERRIDE',
        );
      if (qtcMs !== null && qtcMs >= policy.qtc_warn)
        return failed(`QTc ${qtcMs} ms, and this lengthens it: take an ECG`, inputs);
      return agonist === 'methadone'
        ? failed('With methadone the QT time may lengthen: an ECG is advised', inputs)
        : passed('No methadone and no long QT on record', inputs);
    },
  },
  {
    id: 'A12',
    version: 1,
    severity: 'WARN',
    citation: 'Clinical reference 1.5 and 6.7; labels. Medication for opioid use disorder goes on',
    verified: 'no',
    appliesTo: has('sedating'),
    asks: ({ person: { agonist } }) =>
      agonist === null
        ? passed('No methadone or buprenorphine on record')
        : failed(`Adds to the sedation of ${agonist}, which goes on: watch sedation and breathing`, { agonist }),
  },
  {
    id: 'clinical reference 1.5 kidneys',
    version: 1,
    severity: 'WARN',
    citation: 'Clinical reference 1.5',
    verified: 'no',
    policy: ['comfort_renal_egfr'],
    appliesTo: has('renal'),
    asks: ({ person: { egfr }, policy: { comfort_renal_egfr: least } }) =>
      egfr !== null && egfr < least
        ? failed(`eGFR ${egfr}: give less`, { egfr, least })
        : passed(egfr === null ? 'No eGFR on record' : 'The kidneys work well enough', { egfr, least }),
  },
  {
    id: 'clinical reference 1.5 liver',
    version: 1,
    severity: 'WARN',
    citation: 'Clinical reference 1.5; lofexidine label',
    verified: 'no',
    appliesTo: has('hepatic'),
    asks: ({ person: { childPugh } }) =>
      childPugh === null
        ? passed('No liver class on record')
        : failed(`Liver class ${childPugh}: give less`, { childPugh }),
  },
  {
    id: 'clinical reference 1.5 age',
    version: 1,
    severity: 'WARN',
    citation: 'Clinical reference 1.5',
    verified: 'yes',
    policy: ['comfort_older_years'],
    appliesTo: has('older'),
    asks: ({ person: { ageYears }, policy: { comfort_older_years: from } }) =>
      ageYears >= from
        ? failed(`${ageYears} years old: take care with this drug`, { ageYears, from })
        : passed('Younger than the age of caution', { ageYears, from }),
  },
  {
    id: 'clinical reference 1.5 bleeding',
    version: 1,
    severity: 'WARN',
    citation: 'Clinical reference 1.5',
    verified: 'yes',
    appliesTo: has('bleeding'),
    asks: ({ person: { bleedingRisk } }) =>
      bleedingRisk
        ? failed('A risk of bleeding is on record: choose another drug')
        : passed('No risk of bleeding on record'),
  },
];
