import { type CareTotals, hoursOf } from '../stay/care-note';

/** What a handover sheet says in few words, the same on the screen and on paper. */
interface Vitals {
  readonly at: string;
  readonly details: Readonly<Record<string, unknown>>;
}
type When = (at: string) => string;

/** `BP 118/76, pulse 92, 16 breaths, 97% oxygen, 36.9 °C` and when. */
export function sheetVitalsWords(vitals: Vitals | null, when: When): string {
  if (vitals === null) return 'No vital signs taken';
  const of = (key: string) => (typeof vitals.details[key] === 'number' ? (vitals.details[key] as number) : null);
  const [systolic, diastolic, temperature] = [of('systolic'), of('diastolic'), of('temperatureTenths')];
  const parts = [
    systolic !== null && diastolic !== null ? `BP ${systolic}/${diastolic} mmHg` : null,
    named('pulse', of('pulse'), ' a minute'),
    named('breaths', of('respiratoryRate'), ' a minute'),
    named('oxygen', of('oxygenSaturation'), '%'),
    temperature === null ? null : `${(temperature / 10).toFixed(1)} °C`,
    vitals.details['unarousable'] === true ? 'could not be woken' : null,
  ].filter((part) => part !== null);
  return `${parts.length > 0 ? parts.join(', ') : 'Vital signs'} (${when(vitals.at)})`;
}

function named(label: string, value: number | null, unit: string): string | null {
  return value === null ? null : `${label} ${value}${unit}`;
}

export const trendWords = { rising: 'rising', falling: 'falling', level: 'about the same' } as const;

export function sheetCowsWords(
  {
    cows,
    trend,
  }: {
    readonly cows: { readonly total: number; readonly at: string } | null;
    readonly trend: keyof typeof trendWords | null;
  },
  when: When,
): string {
  if (cows === null) return 'No COWS yet';
  return `COWS ${cows.total}${trend === null ? '' : `, ${trendWords[trend]}`} (${when(cows.at)})`;
}

const milligrams = (mcg: number) => `${Number((mcg / 1000).toFixed(3))} mg`;

export function sheetDoseWords(
  { at, product, doseMcg }: { readonly at: string; readonly product: string; readonly doseMcg: number },
  when: When,
): string {
  return `${when(at)} ${product.replaceAll(/[_-]/g, ' ')} ${milligrams(doseMcg)}`;
}

export function sheetComfortWords(
  given: { readonly at: string; readonly drug: string; readonly outcome: string; readonly doseMcg: number | null },
  when: When,
): string {
  const amount = given.doseMcg === null ? '' : ` ${milligrams(given.doseMcg)}`;
  return `${when(given.at)} ${given.drug}${amount}${given.outcome === 'given' ? '' : ` (${given.outcome})`}`;
}

export function sheetCareWords({ inMl, outMl, sleepQuarters, meals }: CareTotals): readonly string[] {
  return [
    ...(sleepQuarters === null ? [] : [`Slept ${hoursOf(sleepQuarters)} h`]),
    ...(inMl === 0 && outMl === 0 ? [] : [`In ${inMl} mL, out ${outMl} mL`]),
    ...meals.map(({ meal, share }) => `${meal} ${share}%`),
  ];
}

const dueNames: Readonly<Record<string, string>> = {
  cows: 'COWS',
  vitals: 'Vital signs',
  effect: 'Effect of',
  dose: 'Dose of',
  call: 'Call the prescriber',
};

export function sheetDueWords(
  due: {
    readonly what: string;
    readonly dueAt: string | null;
    readonly state: string;
    readonly why: string;
    readonly drug: string | null;
  },
  when: When,
): string {
  const what = [dueNames[due.what] ?? due.what, due.drug].filter((word) => word !== null).join(' ');
  if (due.dueAt === null) return `${what} ${due.why === 'before-dose' ? 'before the next dose' : 'at the next visit'}`;
  return `${what} ${when(due.dueAt)}${due.state === 'late' ? ', overdue' : ''}`;
}
