import type { FormName } from '@cairn/rules';
import { use, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { DraftScopeContext, useDraftStore } from '../drafts/draft-context';
import type { DraftEntry } from '../drafts/draft-entry';
import type { DraftOrigin } from '../drafts/draft-server';

export { Drafts } from '../drafts/draft-context';
export { DraftsFor } from '../drafts/drafts-for';

/** Ends the draft, here and on the server, once the act succeeded. `SideForm` and `DraftMark` say by it how the text is kept. */
export type Forget = (() => void) & { readonly draft: DraftEntry };

export interface DraftOptions {
  /** Of a line whose form is shown on request: is it shown? Nothing is asked of the server before. */
  readonly isOpen?: boolean;
  /** Whom it is about, where `DraftsFor` around it does not say so. */
  readonly patientId?: string | null;
}

/**
 * What is typed in a form: kept on the server every two seconds and on this page at once, so that closing the form, an ended
 * session, a killed tab or a server that restarts never cost a word. Nothing is written to the browser's storage.
 *
 * `about` tells drafts of one form apart: the id of what it corrects, the step it takes; empty where there is only one. Whose
 * chart it is says `DraftsFor` around it. `initial` is asked once for an empty form. Answers the draft, how to change a part
 * of it, and how to forget it once it was sent. The value is plain JSON.
 */
export function useDraft<T extends object>(
  form: FormName,
  about: string,
  initial: () => T,
  { isOpen = true, patientId: whose }: DraftOptions = {},
): [T, (change: Partial<T>) => void, Forget] {
  const store = useDraftStore();
  const scope = use(DraftScopeContext);
  const patientId = whose === undefined ? scope.patientId : whose;
  const entry = useMemo(() => store.entry({ form, about, patientId }), [store, form, about, patientId]);
  const { value } = useSyncExternalStore(entry.subscribe, entry.read);
  const [empty, setEmpty] = useState(() => ({ entry, value: initial(), initial }));
  if (empty.entry !== entry) setEmpty({ entry, value: initial(), initial });
  useEffect(() => {
    if (!isOpen) return undefined;
    entry.open(empty.initial, empty.value);
    const leave = scope.add(entry);
    return () => {
      leave();
      entry.leave();
    };
  }, [entry, scope, empty, isOpen]);
  const forget = useMemo<Forget>(() => Object.assign(() => entry.forget(), { draft: entry }), [entry]);
  const change = (part: Partial<T>): void => entry.change(part, empty.value, originOf(scope.opened));
  return [(value as T | undefined) ?? empty.value, change, forget];
}

/** Where somebody types just now. */
function originOf(opened: DraftOrigin['opened']): DraftOrigin {
  const at = document.activeElement?.closest('main [id]:not(input,textarea,select,button,form)')?.id;
  return {
    path: window.location.pathname,
    ...(at === undefined || at === '' ? {} : { at }),
    ...(opened === undefined ? {} : { opened }),
  };
}
