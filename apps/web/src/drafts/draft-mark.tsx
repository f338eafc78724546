import { Button } from '@mantine/core';
import { use, useSyncExternalStore } from 'react';
import { isClosedChart } from '../kit/chart-gate';
import { ErrorNote } from '../kit/error-note';
import { clockTime, dayAndTime, dayIn } from '../kit/format';
import { DraftScopeContext } from './draft-context';
import type { DraftEntry } from './draft-entry';
import type { DraftState } from './draft-state';
import styles from './drafts.module.css';

const never = (): (() => void) => () => undefined;
const none = (): null => null;

/** The form that a mark speaks of: the one it is given, else the one in front. */
export function useDraftOf(given: { readonly draft: DraftEntry } | undefined): [DraftEntry | null, DraftState | null] {
  const scope = use(DraftScopeContext);
  const front = useSyncExternalStore(scope.subscribe, scope.front);
  const entry = given?.draft ?? front;
  const state = useSyncExternalStore<DraftState | null>(entry?.subscribe ?? never, entry?.read ?? none);
  return [entry, state];
}

/** Today a time of the clock is enough. */
export const when = (at: string): string =>
  dayIn(undefined, new Date(at)) === dayIn(undefined) ? clockTime(at) : dayAndTime(at);

/** How the text of a form is kept, in a word or two. Only trouble is said aloud. */
export function DraftSaved({ of }: { of?: { readonly draft: DraftEntry } | undefined }) {
  const [, state] = useDraftOf(of);
  if (state === null || state.keeping === 'nothing') return null;
  const { keeping, savedAt } = state;
  if (state.conflict !== null)
    return <span className={styles.trouble}>Not saved yet: say above which text counts</span>;
  if (keeping === 'away' || keeping === 'refused')
    return (
      <span className={styles.trouble} role="status">
        {keeping === 'away'
          ? 'Not saved yet: no connection, text is kept on this page'
          : 'Not saved: text is kept on this page'}
      </span>
    );
  return (
    <span className={styles.saved} data-draft={keeping}>
      {keeping === 'saved' && savedAt !== null ? `Saved ${when(savedAt)}` : 'Saving'}
    </span>
  );
}

/** Text from before, a text that was set aside, two windows with different texts: what there is, and each way on. */
export function DraftNotice({ of }: { of?: { readonly draft: DraftEntry } | undefined }) {
  const [entry, state] = useDraftOf(of);
  if (entry === null || state === null) return null;
  const { aside, conflict, foundAt, problem } = state;
  if (conflict !== null)
    return (
      <div className={styles.conflict} role="alert">
        <p>
          {conflict.kind === 'newer'
            ? `Another text of this form was saved ${when(conflict.savedAt)}, in another window or earlier. Nothing is overwritten.`
            : 'This form was sent, or its text discarded, in another window. What you typed is still here.'}
        </p>
        <div className={styles.ways}>
          {conflict.kind === 'newer' ? (
            <Button size="compact-xs" variant="default" onClick={() => entry.takeNewer()}>
              Take the newer text
            </Button>
          ) : (
            <Button size="compact-xs" variant="default" onClick={() => entry.startAfresh()}>
              Start afresh
            </Button>
          )}
          <Button size="compact-xs" variant="default" onClick={() => entry.keepMine()}>
            Keep mine
          </Button>
        </div>
      </div>
    );
  if (problem !== null)
    // No gate here: whoever may not open the chart is told so where they send the form.
    return isClosedChart(problem) ? (
      <p className={styles.notice} role="alert">
        {problem.message} What you type is kept on this page only.
      </p>
    ) : (
      <ErrorNote error={problem} title="The text is not kept on the server." />
    );
  if (aside !== null)
    return (
      <p className={styles.notice} role="status">
        The text was set aside.{' '}
        <button type="button" className={styles.way} onClick={() => entry.bringBack()}>
          Bring it back
        </button>
      </p>
    );
  if (foundAt === null) return null;
  return (
    <p className={styles.notice}>
      Unfinished text from {when(foundAt)}.{' '}
      <button type="button" className={styles.way} onClick={() => entry.startAfresh()}>
        Start afresh
      </button>
    </p>
  );
}

/** Both in one, for a form with a bar of its own. */
export function DraftMark({ of }: { of?: { readonly draft: DraftEntry } | undefined }) {
  return (
    <div className={styles.mark}>
      <DraftNotice of={of} />
      <DraftSaved of={of} />
    </div>
  );
}
