import { bandLabel, instrumentOf, type InstrumentScale } from '@cairn/rules';
import type { Meaning } from '../kit/theme';
import { shortDay } from '../kit/format';
import type { Filled } from './api';

/** Halves are shown as such; whole numbers stay whole. */
export const figure = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1));

export const scalesOf = ({ instrument, version }: Pick<Filled, 'instrument' | 'version'>): readonly InstrumentScale[] =>
  instrumentOf(instrument, version)?.scales ?? [];

/** The outcome of a form in a few words. */
export function resultWords(form: Filled): string {
  if (form.answers === null) return 'Taken back';
  if (!form.complete) return 'Incomplete, no total';
  if (form.band !== null && Object.keys(form.scores).length === 0)
    return bandLabel(form.instrument, form.version, form.band);
  const scales = scalesOf(form);
  const [only] = scales;
  if (only === undefined) return 'Answers only, no score';
  if (form.instrument === 'single-question') return `${figure(form.scores[only.key] ?? 0)} times`;
  if (scales.length === 1) return `${figure(form.scores[only.key] ?? 0)} of ${only.max}${bandWords(form)}`;
  const shown = scales.length > 3 ? scales.filter(({ key }) => (form.scores[key] ?? 0) > 0) : scales;
  if (shown.length === 0) return 'None above 0';
  return shown.map(({ key, label }) => `${label} ${figure(form.scores[key] ?? 0)}`).join(', ');
}

function bandWords(form: Filled): string {
  if (form.band !== null) return `, ${bandLabel(form.instrument, form.version, form.band).toLowerCase()}`;
  return '';
}

/** What `positive` means of a form: of most a reason to look, of strengths a good sign. */
export function positiveWords({ instrument, positive, cut }: Filled): string | null {
  if (positive === null || ['asq', 'c-ssrs'].includes(instrument)) return null;
  const from = cut === null ? '' : ` (${figure(cut)} or more)`;
  if (instrument === 'barc-10') return positive ? `Strong${from}` : `Below ${cut === null ? 'the mark' : figure(cut)}`;
  return positive ? `Positive${from}` : `Negative${cut === null ? '' : ` (below ${figure(cut)})`}`;
}

/** How a form is to be read at a glance; always beside its words. */
export function meaningOf(form: Filled): Meaning {
  if (form.critical.length > 0) return 'needs';
  if (!form.complete) return 'info';
  for (const scale of scalesOf(form))
    for (const band of scale.bands ?? []) if (scale.key === 'total' && band.key === form.band) return band.meaning;
  if (form.instrument === 'barc-10') return form.positive === true ? 'fine' : 'info';
  return form.positive === true ? 'soon' : 'info';
}

/** From one form to the next of the same kind and scale, in words that say which way is better. */
export function stepWords(scale: InstrumentScale, now: Filled, before: Filled | undefined): string | null {
  const value = now.scores[scale.key];
  const past = before?.scores[scale.key];
  if (value === undefined || past === undefined) return null;
  const by = value - past;
  if (by === 0) return 'unchanged';
  const better = (scale.better === 'lower') === by < 0;
  return `${by > 0 ? '+' : '−'}${figure(Math.abs(by))}, ${better ? 'better' : 'worse'}`;
}

/** The same with the day of the form before. */
export function changeWords(scale: InstrumentScale, now: Filled, before: Filled | undefined): string | null {
  const step = stepWords(scale, now, before);
  return step === null || before === undefined ? null : `${step} since ${shortDay(before.on)}`;
}

export const modeWords = { interview: 'Asked', self: 'Filled in alone', result: 'Result of another form' } as const;
