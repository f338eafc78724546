import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ask, rememberCsrfToken } from '../api/client';
import { gate } from '../api/gate';
import { setStation } from '../api/people';
import { chooseProgramme, signOut, useSession } from '../api/session';
import type { Session } from '../api/types';
import { Dialog } from '../kit/dialog';
import { PasswordForm } from './password-form';
import { PinForm } from './pin-form';

const says = {
  open: '',
  locked: 'Give your password to unlock this station. What you typed is kept.',
  idle: 'Give your password to go on where you stopped. What you typed is kept.',
  expired: 'Give your password to go on. What you typed is kept.',
};

/**
 * The password, at a station the PIN, over the page. Everything behind it stays as it was, forms and all, and goes on
 * where it stopped.
 */
export function Lock() {
  const state = useSyncExternalStore(gate.subscribe, gate.state);
  const session = useSession();
  const queries = useQueryClient();
  const [byPassword, setByPassword] = useState(false);
  const [ended, setEnded] = useState(false);
  const closed = state !== 'open';
  // What this page was before it closed: a new session takes it up again, a station as a station.
  const before = useRef(session);
  if (!closed && !session.locked) before.current = session;

  // A page loaded again at a locked station starts closed.
  useEffect(() => {
    if (session.locked) void gate.close('locked');
  }, [session.locked]);

  const goOn = async (opened: Session): Promise<void> => {
    const was = before.current;
    if (opened.programmeId !== was.programmeId && was.programmeId !== null)
      await chooseProgramme(queries, was.programmeId);
    if (was.station && !opened.station) await setStation(queries, true);
    setByPassword(false);
    setEnded(false);
    gate.open();
    void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
  };

  useEffect(() => {
    if (!closed) return undefined;
    // Another tab may have opened it already. If it was someone else, this page is not theirs to see.
    const look = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return;
      const found = await ask<Session>('GET', '/session', { withoutGate: true }).catch(() => null);
      if (found === null) return;
      if (found.data.staff.id !== session.staff.id) {
        window.location.assign('/');
        return;
      }
      rememberCsrfToken(found.data.csrfToken);
      if (!found.data.locked) await goOn(found.data);
    };
    const onVisible = (): void => void look();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  });

  const pin = state === 'locked' && session.hasPin && !byPassword && !ended;

  return (
    <Dialog
      title={state === 'expired' || ended ? 'Your session has ended' : 'Locked'}
      open={closed}
      onClose={() => undefined}
      firm
      curtain
      width="24rem"
    >
      {pin ? (
        <PinForm
          name={session.staff.displayName}
          onOpened={(opened) => void goOn(opened)}
          onEnded={() => setEnded(true)}
          onPassword={() => setByPassword(true)}
        />
      ) : (
        <PasswordForm
          says={ended ? 'The PIN no longer opens this page. Give your password; what you typed is kept.' : says[state]}
          onOpened={goOn}
          // The page stays closed until the next one is there: nothing of it is shown on the way out.
          onLeave={() => void signOut()}
        />
      )}
    </Dialog>
  );
}
