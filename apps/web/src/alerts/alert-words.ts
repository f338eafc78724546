import type { AlertAnswerKind, AlertSeverity } from '@cairn/rules';
import type { Meaning } from '../kit/theme';

/** A severity in one word, and its shape; the word tells apart what shares a shape. */
export const severityMarks: Readonly<Record<AlertSeverity, { readonly meaning: Meaning; readonly word: string }>> = {
  critical: { meaning: 'needs', word: 'Critical' },
  high: { meaning: 'needs', word: 'High' },
  warn: { meaning: 'soon', word: 'Warning' },
  info: { meaning: 'info', word: 'Note' },
};

export const answerWords: Readonly<Record<AlertAnswerKind, { readonly label: string; readonly says: string }>> = {
  acknowledged: {
    label: 'I have seen it',
    says: 'It stays quiet for a while and comes back until its record is there.',
  },
  resolved: { label: 'It is handled', says: 'It ends, for this cause only.' },
  overridden: { label: 'It does not apply', says: 'It ends, for this cause only. Say why.' },
};
