import type { FormName } from '@cairn/rules';
import { type DraftOptions, type Forget, useDraft } from './draft';

type Next<Value> = Value | ((before: Value) => Value);

interface DraftFields<T> {
  /** A field with its setter, as `useState` answers them. */
  field<K extends keyof T & string>(key: K): readonly [T[K], (next: Next<T[K]>) => void];
  forget: Forget;
  /** What follows a success, and then the draft ends. */
  sent<Given extends unknown[]>(then?: (...given: Given) => unknown): (...given: Given) => void;
}

/** `useDraft` for a form that sets its fields one by one. */
export function useDraftFields<T extends object>(
  form: FormName,
  about: string,
  initial: () => T,
  options: DraftOptions = {},
): DraftFields<T> {
  const [value, change, forget] = useDraft<T>(form, about, initial, options);
  return {
    field: (key) => [
      value[key],
      (next) => {
        // Two settings of one key in one turn: the second builds on the first.
        const now = (forget.draft.read().value as T | undefined) ?? value;
        const set = typeof next === 'function' ? (next as (before: unknown) => unknown)(now[key]) : next;
        change({ [key]: set } as Partial<T>);
      },
    ],
    forget,
    sent:
      (then) =>
      (...given) => {
        // Fields that are emptied for the next one are no new text.
        then?.(...given);
        forget();
      },
  };
}
