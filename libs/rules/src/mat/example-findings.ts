import type { FindingDetails, Findings } from '../assessment/finding-kinds';
import { addDays } from '../time';
import { finding } from './example-answers';
import { onFile, today } from './example-chart';
import type { Dice } from './example-dice';

const usualRisk = onFile['risk-history']?.[0]?.details as FindingDetails['risk-history'];

/** Kinds of findings that may stand or be missing, with what speaks for and against. */
export function someFindings(dice: Dice): Findings {
  const [on, flag, level] = [addDays(today, -dice.upTo(40)), dice.coin(), dice.of([1, 2, 3, 4])];
  const pregnancy = dice.of(['pregnant', 'delivered', 'not-pregnant', 'none'] as const);
  const ingredient = dice.of(['alprazolam', 'fluconazole', 'citalopram', 'naltrexone', 'oxycodone', 'amiodarone']);
  const topic = dice.of(['driving', 'sedatives', 'dental', 'newborn', 'pain-treatment'] as const);
  const about = dice.of(['dose', 'missed-days', 'overdose', 'late-injection'] as const);
  const present = dice.coin();
  const missing = Object.keys(onFile).filter(() => dice.upTo(2) === 0);
  const more: Findings = {
    medication: [
      finding<'medication'>(on, { name: ingredient, ingredient, startedOn: on, endedOn: flag ? null : today }),
    ],
    ecg: [finding<'ecg'>(on, { qtcMs: 400 + level * 30, formula: 'bazett', declined: false })],
    laboratory: [
      finding<'laboratory'>(on, {
        altTenthsUln: level * 15,
        astTenthsUln: 8,
        egfr: level * 20,
        acuteHepatitis: false,
      }),
    ],
    vitals: [
      finding<'vitals'>(today, {
        pulse: 80,
        systolic: 120,
        diastolic: 80,
        respiratoryRate: 8 + level,
        oxygenSaturation: 90 + level,
        temperatureTenths: 370,
        unarousable: false,
      }),
    ],
    'breath-alcohol': [finding<'breath-alcohol'>(today, { milli: level * 25 })],
    'dose-assessment': [
      finding<'dose-assessment'>(on, {
        sedation: level - 1,
        withdrawal: flag ? 'mild' : 'none',
        otherSedatives: !flag,
        intoxicated: false,
        stable: flag,
      }),
    ],
    'opioid-use': [
      finding<'opioid-use'>(on, {
        lastUsedAt: `${on}T08:00:00Z`,
        opioidClass: flag ? 'short' : 'methadone',
        source: 'person',
      }),
    ],
    'risk-history': [
      finding<'risk-history'>(on, {
        ...usualRisk,
        syncope: flag,
        sleepApnoea: !flag,
        frailty: flag,
        childPugh: flag ? 'C' : null,
      }),
    ],
    'interim-treatment': [finding<'interim-treatment'>(on, { endedOn: null })],
    'pdmp-check': [finding<'pdmp-check'>(on, { found: flag })],
    'mood-screen': [finding<'mood-screen'>(today, { positive: flag })],
    advice: [finding<'advice'>(on, { topic })],
    review: [finding<'review'>(on, { about, words: 'Seen' })],
  };
  const told = finding<'pregnancy'>(on, {
    status: pregnancy === 'none' ? 'declined' : pregnancy,
    dueOn: flag ? addDays(today, 40) : null,
    deliveredOn: pregnancy === 'delivered' ? on : null,
    obstetricProvider: null,
  });
  const all: Record<string, unknown> = { ...onFile, ...(present ? more : {}), pregnancy: [told] };
  for (const kind of missing) delete all[kind];
  return all;
}
