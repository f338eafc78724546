import type { Answer, AnswerKind, Answers, Instrument, Item } from './instrument';

/** Is an item asked of this person, given what was answered so far? Obvious on purpose: the scorer's tables say the same. */
export function isItemAsked(item: Item, instrument: Instrument, answers: Answers, male: boolean): boolean {
  const { only } = item;
  if (only === undefined) return true;
  if (only.sex !== undefined && (only.sex === 'male') !== male) return false;
  if (only.anyOf === undefined) return true;
  return only.anyOf.some((id) => {
    const gate = instrument.items.find((each) => each.id === id);
    const answer = answers[id];
    if (gate === undefined || typeof answer !== 'number' || answer <= 0) return false;
    return isItemAsked(gate, instrument, answers, male);
  });
}

/** The items that this person is asked, in their order. */
export function askedItems(instrument: Instrument, answers: Answers, male: boolean): readonly Item[] {
  return instrument.items.filter((item) => isItemAsked(item, instrument, answers, male));
}

/** What an answer is called; what was counted or written stands for itself. */
export function answerLabel({ answers }: Item, answer: Answer): string {
  if (answers.kind === 'choice') return answers.options.find((one) => one.answer === answer)?.label ?? String(answer);
  return answers.kind === 'count' ? `${answer} ${answers.unit}` : String(answer);
}

export interface Unknown {
  readonly item: string;
  readonly says: string;
}

/**
 * What this version does not know in these answers, item by item: a question that it has not, an answer that the question has
 * not, an answer to a question that was not put. A nothing to a skipped question is as good as none.
 */
export function whatIsUnknown(instrument: Instrument, answers: Answers, male: boolean): readonly Unknown[] {
  const unknown: Unknown[] = [];
  for (const [id, answer] of Object.entries(answers)) {
    const item = instrument.items.find((each) => each.id === id);
    if (item === undefined) {
      unknown.push({
        item: id,
        says: `${instrument.title} version ${instrument.version} has no item “${id.slice(0, 40)}”`,
      });
    } else if (!knows(item.answers, answer)) {
      unknown.push({ item: id, says: `${nameOf(item)}: ${knownWords(item.answers)}` });
    } else if (answer !== 0 && !isItemAsked(item, instrument, answers, male)) {
      unknown.push({ item: id, says: `${nameOf(item)}: not asked after the answers before it. Take this answer back` });
    }
  }
  return unknown;
}

export function knows(kind: AnswerKind, answer: unknown): boolean {
  if (kind.kind === 'text') return typeof answer === 'string' && answer.trim() !== '' && answer.length <= kind.max;
  if (typeof answer !== 'number' || !Number.isInteger(answer)) return false;
  if (kind.kind === 'count') return answer >= 0 && answer <= kind.max;
  return kind.options.some((one) => one.answer === answer);
}

/** What can be answered, in words. */
function knownWords(kind: AnswerKind): string {
  if (kind.kind === 'text') return `words, ${kind.max} characters at most`;
  if (kind.kind === 'count') return `0 to ${kind.max} ${kind.unit} can be right`;
  return `choose ${kind.options.map(({ label }) => label).join(', ')}`;
}

/** How an item is called where it is named alone. */
export function nameOf({ number, label }: Item): string {
  const short = label.length > 60 ? `${label.slice(0, 59)}…` : label;
  return number === '' ? short : `Item ${number}`;
}
