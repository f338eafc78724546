import type { FormName } from '@cairn/rules';
import { createContext, use, useState } from 'react';

/**
 * What is typed in the forms of one chart, kept while the chart is open: closing a form, looking something up or an
 * ended session never costs a word. It is forgotten when the chart is left, and never written to the browser's storage.
 */
export const Drafts = createContext<Map<string, unknown>>(new Map());

/**
 * `about` tells drafts of one form apart: the id of what it corrects, the step it takes; empty where there is only one.
 * `initial` is asked once. Answers the draft, how to change a part of it, and how to forget it once it was sent.
 */
export function useDraft<T>(
  form: FormName,
  about: string,
  initial: () => T,
): [T, (change: Partial<T>) => void, () => void] {
  const drafts = use(Drafts);
  const key = `${form} ${about}`;
  const [value, setValue] = useState<T>(() => (drafts.get(key) as T | undefined) ?? initial());
  const change = (part: Partial<T>): void =>
    setValue((before) => {
      const next = { ...before, ...part };
      drafts.set(key, next);
      return next;
    });
  return [value, change, () => drafts.delete(key)];
}
