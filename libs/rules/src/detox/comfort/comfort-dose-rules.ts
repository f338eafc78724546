import { licenceFor } from '../../access/licences';
import { dispensers } from '../../mat/rules/hands';
import { cannotTell, failed, passed, type Rule } from '../../rule';
import { addMinutes } from '../../time';
import { micrograms, milligrams } from '../../units';
import { signatureDueAt } from '../order-hands';
import { comfortAmountRules } from './comfort-amount-rules';
import { type ComfortDoseScene, isTestDose, pressureFor } from './comfort-dose-facts';
import { allergicTo } from './comfort-order-rules';
import { comfortDrug } from './formulary';

/** Clinical reference 1.5, at the bedside: order, time, blood pressure, sedation. Amounts stand in a file of their own. */
const isGiven = ({ attempt: { outcome }, order }: ComfortDoseScene) => outcome === 'given' && order !== null;
const drugOf = ({ order }: ComfortDoseScene) => (order === null ? null : comfortDrug(order.drug));

export const comfortDoseRules: readonly Rule<ComfortDoseScene>[] = [
  {
    id: 'R-087',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Role matrix, section 6.1; 21 CFR 1301.74(i)',
    verified: 'secondary',
    asks: ({ giver, today }) =>
      licenceFor(giver, dispensers, today)
        ? passed('Given by someone licensed to give medication')
        : failed('Only a nurse, pharmacist or prescriber whose license is valid today gives medication'),
  },
  {
    id: 'clinical reference 1.5 order',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Clinical reference 1.5, a prescriber’s order',
    verified: 'yes',
    asks: ({ order, at, now, inEpisode }) => {
      if (order === null) return failed('There is no such order of this person: ask the prescriber for one');
      if (at > now) return failed('This has not happened yet: enter when it was, or leave the time out');
      if (addMinutes(at, 24 * 60) < now)
        return failed('This lies more than a day back: write a note and tell the prescriber');
      const endsAt = order.endedAt !== null && order.endedAt < order.endsAt ? order.endedAt : order.endsAt;
      if (!inEpisode || at >= endsAt) return failed('The order has ended: ask the prescriber for a new one');
      return at < order.startsAt ? failed('The order begins later: wait for it') : passed('The order is in force');
    },
  },
  {
    id: 'R-203',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Co-signature of a telephone order; states say 24 to 72 hours',
    verified: 'no',
    policy: ['verbal_cosign_hours'],
    appliesTo: (scene) => isGiven(scene) && scene.order?.byTelephone === true,
    asks: ({ order, at, policy }) => {
      const dueAt = order && signatureDueAt(order, policy);
      return dueAt && at > dueAt
        ? failed('The telephone order was not signed in time: the prescriber signs it first')
        : passed('A telephone order within the time for its signature');
    },
  },
  {
    id: 'clinical reference 1.5 reason',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Clinical reference 1.5, recorded with each administration',
    verified: 'yes',
    appliesTo: ({ order }) => order !== null,
    asks: ({ attempt: { outcome, reason, symptom }, order }) => {
      if (outcome !== 'given')
        return (reason ?? '').trim().length >= 3 ? passed('The reason is said') : failed('Say why it was not given');
      const known: readonly string[] = order?.symptoms ?? [];
      if (symptom !== undefined && !known.includes(symptom))
        return failed('The order is not for this: look at it again');
      return order?.asNeeded === true && symptom === undefined
        ? failed('Ordered as needed: say what it is for')
        : passed('What it is for is said');
    },
  },
  ...comfortAmountRules,
  {
    id: 'clinical reference 1.5 pressure',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Clinical reference 1.5 and 6.6; VA handout: hold below 90/60 mmHg',
    verified: 'yes',
    policy: ['comfort_hold_systolic', 'comfort_hold_diastolic', 'comfort_pressure_minutes'],
    appliesTo: (scene) => isGiven(scene) && drugOf(scene)?.needsPressure === true,
    asks: (scene) => {
      const pressure = pressureFor(scene);
      if (pressure === null) return cannotTell('blood pressure and pulse before the dose');
      const { policy, order } = scene;
      const systolic = Math.max(policy.comfort_hold_systolic, order?.holdSystolic ?? 0);
      const diastolic = Math.max(policy.comfort_hold_diastolic, order?.holdDiastolic ?? 0);
      const isLow = pressure.systolic < systolic || pressure.diastolic < diastolic;
      return isLow
        ? failed(`Blood pressure is below ${systolic}/${diastolic}: hold the dose and tell the prescriber`, { isLow })
        : passed(`Blood pressure is not below ${systolic}/${diastolic}`, { isLow });
    },
  },
  {
    id: 'clinical reference 6.6 pulse',
    version: 1,
    severity: 'WARN',
    citation: 'Clinical reference 6.6',
    verified: 'design',
    policy: ['vital_pulse_low_urgent', 'comfort_pressure_minutes'],
    appliesTo: (scene) => isGiven(scene) && drugOf(scene)?.needsPressure === true && pressureFor(scene) !== null,
    asks: (scene) =>
      (pressureFor(scene)?.pulse ?? 0) < scene.policy.vital_pulse_low_urgent
        ? failed('The pulse is slow, and this slows it: ask the prescriber')
        : passed('The pulse is not slow'),
  },
  {
    id: 'clinical reference 6.6 sedation',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Clinical reference 6.6',
    verified: 'design',
    policy: ['vital_sedation_urgent'],
    appliesTo: (scene) => isGiven(scene) && drugOf(scene)?.cautions.includes('sedating') === true,
    asks: ({ sedation, policy, at }) =>
      sedation !== null && sedation.at <= at && sedation.score >= policy.vital_sedation_urgent
        ? failed('Hard to wake at the last look: hold the dose, call the prescriber, look again')
        : passed('Not hard to wake at the last look'),
  },
  {
    id: 'clinical reference 1.5 test dose',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'VA handout: a test dose, blood pressure one hour later',
    verified: 'yes',
    policy: ['comfort_clonidine_test_mg', 'comfort_course_gap_days'],
    appliesTo: (scene) => isGiven(scene) && isTestDose(scene),
    asks: ({ attempt: { doseMcg = 0 }, order, policy }) => {
      const test = Math.max(Math.round(policy.comfort_clonidine_test_mg * 1000), order?.doseMinMcg ?? 0);
      return doseMcg <= test
        ? passed('The first dose is the test dose')
        : failed(
            `The first dose is a test dose of ${milligrams(micrograms(test))}: give that, then look at blood pressure`,
          );
    },
  },
  {
    id: 'R-193',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Allergy list',
    verified: 'design',
    appliesTo: isGiven,
    asks: ({ order, person: { allergies } }) =>
      order === null ? cannotTell('the order') : allergicTo(order.drug, allergies),
  },
];
