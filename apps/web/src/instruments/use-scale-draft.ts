import {
  askedItems,
  type FormAnswer,
  type FormAnswers,
  type Instrument,
  type InstrumentItem,
  isItemAsked,
  scoreForm,
  type ScoredForm,
  whatIsUnknown,
} from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { useDraft } from '../chart/draft';
import type { Filled, Responses } from './api';

export interface TypedForm {
  readonly id: string;
  readonly answers: FormAnswers;
  readonly mode: Filled['mode'];
  readonly note: string;
  readonly why: string;
}

/** A form while it is filled in: what is asked now, what was answered, and what it says so far. */
export function useScaleDraft(
  instrument: Instrument,
  { male, policy }: Pick<Responses, 'male' | 'policy'>,
  replaces: Filled | undefined,
) {
  const about = `${instrument.key} ${instrument.version}${replaces === undefined ? '' : ` ${replaces.id}`}`;
  const [draft, change, forget] = useDraft<TypedForm>('scale', about, () => ({
    id: uuidv7(),
    answers: replaces?.answers ?? {},
    mode: replaces?.mode ?? (instrument.entry === 'result' ? 'result' : 'interview'),
    note: replaces?.note ?? '',
    why: '',
  }));
  const asked = askedItems(instrument, draft.answers, male);
  // Answers to what is no longer asked stay with the form while it is open, in case the gate is taken back; they are not sent.
  const answers = Object.fromEntries(
    Object.entries(draft.answers).filter(
      ([id, answer]) => String(answer).trim() !== '' && asked.some((item) => item.id === id),
    ),
  );
  const wrong = whatIsUnknown(instrument, answers, male);
  const fit = Object.fromEntries(Object.entries(answers).filter(([id]) => wrong.every(({ item }) => item !== id)));
  const scored: ScoredForm = scoreForm(instrument, fit, male, policy);
  const needed = asked.filter((item) => item.optional !== true);
  const answer = (item: InstrumentItem, given: FormAnswer | null): void => {
    const { [item.id]: _, ...rest } = draft.answers;
    change({ answers: given === null ? rest : { ...rest, [item.id]: given } });
  };
  /** What is asked after this answer: an answer may open or close what follows. */
  const askedAfter = (item: InstrumentItem, given: FormAnswer): readonly InstrumentItem[] => {
    const next = { ...draft.answers, [item.id]: given };
    return instrument.items.filter((each) => isItemAsked(each, instrument, next, male));
  };
  const done = needed.filter(({ id }) => fit[id] !== undefined).length;
  return {
    ...{ draft, change, forget, asked, askedAfter, answers, answer, scored, done },
    needed: needed.length,
    wrong: wrong.length > 0,
  };
}

export type ScaleDraft = ReturnType<typeof useScaleDraft>;
