import { type CheckAttempt, type CowsScores, cowsItemNames, cowsItems } from '@cairn/rules';
import type { Chance } from './chance';

/** How withdrawal comes and goes over the hours, as somebody would find it who looks. */
export interface Course {
  readonly method: 'buprenorphine' | 'alpha-2';
  /** How bad it becomes, from 0 to 1. */
  readonly peak: number;
}

/** From 0 to 1, so many hours after admission: medication shortens it, without it the second day is the worst. */
export function severityAt({ method, peak }: Course, hours: number): number {
  if (method === 'buprenorphine') return peak * (hours < 2 ? 1 : Math.exp(-hours / 30) * 0.75);
  return peak * (hours < 30 ? 0.6 + (0.4 * hours) / 30 : Math.exp(-(hours - 30) / 42));
}

/** One look: the scale, the signs and whether somebody is drowsy. Asleep at night nobody is woken for a scale. */
export function lookAt(course: Course, hours: number, asleep: boolean, chance: Chance): CheckAttempt {
  const severity = Math.max(0, severityAt(course, hours) + chance.between(-5, 5) / 100);
  const pulse = Math.round(70 + severity * 58 + chance.between(-5, 5) - (asleep ? 6 : 0));
  const respiratoryRate = 13 + chance.between(0, 3) + Math.round(severity * 4);
  if (asleep)
    return {
      pulse,
      notTaken: 'asleep',
      vitals: { ...unmeasured, respiratoryRate, oxygenSaturation: chance.between(96, 99) },
    };
  const lowered = course.method === 'alpha-2' && hours > 2 ? 10 : 0;
  return {
    pulse,
    cows: { items: scores(severity, chance), reason: hours < 1 ? 'admission' : 'scheduled' },
    vitals: {
      systolic: Math.round(116 + severity * 38 - lowered + chance.between(-6, 6)),
      diastolic: Math.round(75 + severity * 22 - lowered * 0.5 + chance.between(-4, 4)),
      respiratoryRate,
      oxygenSaturation: chance.between(96, 99),
      temperatureTenths: Math.round(366 + severity * 9 + chance.between(-2, 2)),
    },
    sedation: 0,
  };
}

const unmeasured = { systolic: null, diastolic: null, temperatureTenths: null } as const;

function scores(severity: number, chance: Chance): CowsScores {
  return Object.fromEntries(
    cowsItemNames.map((name) => {
      const { scores: known } = cowsItems[name];
      const near = severity * (known.length - 1) + chance.between(-35, 35) / 100;
      return [name, known[Math.max(0, Math.min(known.length - 1, Math.round(near)))]?.score ?? 0];
    }),
  ) as unknown as CowsScores;
}
