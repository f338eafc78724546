import { askedItems } from './asked';
import type { Answer, Answers, Instrument, Item } from './instrument';

/** For specs only: answers that a version knows, as the numbers drawn choose them; whole, or with gaps. */
export function formFrom(instrument: Instrument, male: boolean, drawn: readonly number[], gaps: boolean): Answers {
  const answers: Record<string, Answer> = {};
  instrument.items.forEach((item, at) => {
    const number = drawn[at % drawn.length] ?? 0;
    if (!askedItems(instrument, answers, male).includes(item) || (gaps && number % 3 === 0)) return;
    answers[item.id] = answerOf(item, Math.floor(number / 3));
  });
  return answers;
}

function answerOf({ answers }: Item, number: number): Answer {
  if (answers.kind === 'choice') return answers.options[number % answers.options.length]?.answer ?? 0;
  if (answers.kind === 'count') return number % (answers.max + 1);
  return ['words', 'שלום', '🙂'][number % 3] ?? 'words';
}

/** Items by their numbers on the form, from 1 on. */
export function answered(...scores: readonly number[]): Answers {
  return Object.fromEntries(scores.map((score, at) => [String(at + 1), score]));
}
