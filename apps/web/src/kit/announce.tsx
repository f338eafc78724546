import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';

type Announce = (words: string, how?: 'polite' | 'assertive') => void;
const AnnounceContext = createContext<Announce>(() => undefined);

/** Says a sentence to those who listen to the page, without moving focus. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** The two live regions of the app. A sentence said twice is still announced: the regions take turns. */
export function LiveAnnouncer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ polite: ['', ''], assertive: '' });
  const turn = useRef(0);
  const announce = useCallback<Announce>((words, how = 'polite') => {
    turn.current = 1 - turn.current;
    const slot = turn.current;
    setSaid((before) =>
      how === 'assertive'
        ? { ...before, assertive: words }
        : { ...before, polite: slot === 0 ? [words, ''] : ['', words] },
    );
  }, []);
  const regions = useMemo(
    () => (
      <>
        {said.polite.map((words, slot) => (
          <div key={slot} role="status" aria-live="polite" className="visually-hidden">
            {words}
          </div>
        ))}
        <div role="alert" aria-live="assertive" className="visually-hidden">
          {said.assertive}
        </div>
      </>
    ),
    [said],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      {regions}
    </AnnounceContext.Provider>
  );
}
