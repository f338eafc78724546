import {
  askedItems,
  type FormAnswer,
  type FormAnswers,
  type Instrument,
  instruments,
  scoreForm,
  standardPolicy,
} from '@cairn/rules';
import { type Measured, ofSpread } from './figures';
import { spreadOf } from './statistics';

const rounds = 9;
const each = 500_000;
/** So many different forms of every version: the same one over and over would be scored from a warm cache. */
const variants = 24;

interface Form {
  readonly instrument: Instrument;
  readonly answers: FormAnswers;
  readonly male: boolean;
}

/** How many whole forms a second are scored on one core, every instrument in every version in turn. */
export function scoringRow(): Measured[] {
  const forms = instruments.flatMap((instrument) =>
    Array.from({ length: variants }, (_, variant) => aForm(instrument, variant)),
  );
  const rates: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const began = process.cpuUsage();
    let scored = 0;
    while (scored < each) {
      for (const { instrument, answers, male } of forms)
        if (!scoreForm(instrument, answers, male, standardPolicy).complete)
          throw new Error(`${instrument.key}: not whole`);
      scored += forms.length;
    }
    // Of processor time: on a busy machine the clock on the wall would count the work of others.
    const { user, system } = process.cpuUsage(began);
    if (round >= 0) rates.push(scored / ((user + system) / 1_000_000));
  }
  const items = forms.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0) / forms.length;
  const note = `${instruments.length} versions in turn, ${items.toFixed(1)} answers a form; a second of processor time`;
  return [ofSpread('scoring', spreadOf(rates), note)];
}

/** A whole form; which answers, the number of the variant says, so that every run measures the same. */
function aForm(instrument: Instrument, variant: number): Form {
  const male = variant % 2 === 0;
  const answers: Record<string, FormAnswer> = {};
  instrument.items.forEach((item, at) => {
    const { answers: kind } = item;
    if (kind.kind === 'text' || !askedItems(instrument, answers, male).includes(item)) return;
    const drawn = (variant * 7 + at * 13 + ((variant * at) % 5)) >>> 0;
    answers[item.id] =
      kind.kind === 'count' ? drawn % (kind.max + 1) : (kind.options[drawn % kind.options.length]?.answer ?? 0);
  });
  return { instrument, answers, male };
}
