import { type FormAnswers, instrumentOf, pointsByItem, scoreForm, standardPolicy } from '@cairn/rules';
import type { Filled, Responses } from './api';

/** For specs only: a form as the server would have kept it. */
export function filled(instrument: string, on: string, answers: FormAnswers, more: Partial<Filled> = {}): Filled {
  const definition = instrumentOf(instrument, more.version ?? 1);
  if (definition === undefined) throw new Error(instrument);
  const { points, complete, scores, band, positive, cut, critical, notices } = scoreForm(
    definition,
    answers,
    false,
    standardPolicy,
  );
  return {
    ...{ id: `${instrument} ${on}`, instrument, version: 1, on, at: `${on}T14:00:00Z`, recordedAt: `${on}T14:00:00Z` },
    ...{
      by: { id: 's1', displayName: 'Priya Nair' },
      mode: 'interview',
      answers,
      complete,
      scores,
      band,
      positive,
      cut,
    },
    ...{ critical, notices, points: pointsByItem(definition, points), note: null, findingId: null },
    ...{ replaces: null, replacedBy: null },
    ...more,
  };
}

export const answered = (...scores: readonly number[]): FormAnswers =>
  Object.fromEntries(scores.map((score, at) => [String(at + 1), score]));

export const known = (items: readonly Filled[] = [], more: Partial<Responses> = {}): Responses => ({
  ...{ items, due: [], notOffered: [], today: '2026-06-10', male: false, policy: standardPolicy },
  ...more,
});
