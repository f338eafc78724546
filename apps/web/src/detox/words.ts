import { comfortDrugs, type ComfortDrugName, isComfortDrug, milligrams as withUnit, micrograms } from '@cairn/rules';
import { clockTime, shortDay } from '../kit/format';
import type { Meaning } from '../kit/theme';
import type { Due, Flowsheet, RoundItem } from './withdrawal-api';

export const drugLabel = (drug: string): string =>
  isComfortDrug(drug) ? comfortDrugs[drug as ComfortDrugName].label : drug;

/** `0.2 mg`. */
export const amount = (mcg: number): string => withUnit(micrograms(mcg));

/** `every 6 hours as needed`, `every 30 minutes`, `as needed`. */
export function intervalWords(minutes: number, asNeeded = false): string {
  if (minutes === 0) return asNeeded ? 'as needed' : 'with no least time';
  if (asNeeded) return `${intervalWords(minutes)} as needed`;
  if (minutes % 60 !== 0) return `every ${minutes} minutes`;
  return minutes === 60 ? 'every hour' : `every ${minutes / 60} hours`;
}

export const whatWords = { cows: 'COWS', vitals: 'Vital signs', effect: 'Effect', dose: 'Dose', call: 'Call' } as const;

const whyWords: Readonly<Record<RoundItem['why'], string>> = {
  schedule: '',
  daily: 'once today',
  induction: 'after buprenorphine',
  'before-dose': 'before the next dose',
  recheck: 'again, after a limit was passed',
  visit: 'at the visit',
  effect: 'of the last dose',
  scheduled: 'by the clock',
  escalation: 'the prescriber',
};

/** How pressing something is, by shape and word. */
export const pressMeaning: Readonly<Record<Due['state'], Meaning>> = {
  late: 'needs',
  due: 'soon',
  ahead: 'info',
  'with-event': 'info',
};

type Timed = Pick<RoundItem, 'what' | 'why' | 'dueAt' | 'state' | 'whileAwake'> & { readonly drug?: string | null };

/** `COWS, late since 14:00`, `Vital signs at 18:00`, `COWS before the next dose`. */
export function dueWords(item: Timed, now: string): string {
  const { what, why, dueAt, state, whileAwake, drug } = item;
  const about = [whatWords[what], drug ? drugLabel(drug).toLowerCase() : '', whyWords[why]]
    .filter((word) => word !== '')
    .join(' ');
  if (what === 'call') return about;
  if (dueAt === null) return about;
  const when = momentWords(dueAt, now);
  const time = state === 'late' ? `late, was due ${when}` : state === 'due' ? `due since ${when}` : `at ${when}`;
  return `${about}${state === 'ahead' ? ' ' : ', '}${time}${whileAwake ? ', if awake' : ''}`;
}

/** The clock of today, with the day where it is another one. */
export function momentWords(at: string, now: string): string {
  return shortDay(at) === shortDay(now) ? clockTime(at) : `${shortDay(at)}, ${clockTime(at)}`;
}

/** `8 hours`, `3 days`. */
export function hoursWords(hours: number): string {
  if (hours < 1) return 'less than an hour';
  if (hours < 48) return `${Math.floor(hours)} ${Math.floor(hours) === 1 ? 'hour' : 'hours'}`;
  return `${Math.floor(hours / 24)} days`;
}

/** Where somebody stands, in a line. */
export function stageWords({ stage }: Pick<Flowsheet, 'stage'>): { readonly title: string; readonly more: string } {
  if (stage.shown) {
    const to = stage.toHours === null ? 'on' : `to ${stage.toHours}`;
    return {
      title: `${stage.label}, ${hoursWords(stage.hours)} since last use`,
      more: `From ${stage.fromHours} ${to} hours: ${stage.typical.toLowerCase()}.`,
    };
  }
  const since = stage.hours === null ? '' : `${hoursWords(stage.hours)} since last use. `;
  return {
    title: stage.hours === null ? 'Last use not recorded' : `${hoursWords(stage.hours)} since last use`,
    more: `No stage is shown. ${stage.why}.${since === '' ? ' Record the last use in the clinical record.' : ''}`,
  };
}
