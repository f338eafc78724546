import { useEffect } from 'react';
import { ask } from '../api/client';
import { gate } from '../api/gate';

const storageKey = 'cairn.last-input';
const inputs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** The newest input in any tab of this browser: a tab that lies behind another one is not idle by itself. */
export function lastInput(): number {
  return Number(localStorage.getItem(storageKey) ?? 0);
}

export function isIdle(now: number, last: number, idleMinutes: number): boolean {
  return now - last >= idleMinutes * 60_000;
}

/**
 * Closes the gate after `idleMinutes` without input and ends the session on the server (a station's is only locked),
 * so that a reload of an unattended page shows nothing. While someone is typing without saving, a light request keeps the session awake.
 */
export function useIdleLock(idleMinutes: number, station: boolean): void {
  useEffect(() => {
    let noted = Date.now();
    let kept = Date.now();
    localStorage.setItem(storageKey, String(noted));
    const note = (): void => {
      const now = Date.now();
      if (now - noted < 2000 || gate.state() !== 'open') return;
      noted = now;
      localStorage.setItem(storageKey, String(now));
    };
    const look = (): void => {
      if (gate.state() !== 'open') return;
      const now = Date.now();
      if (isIdle(now, lastInput(), idleMinutes)) {
        void lockNow(station);
        return;
      }
      if (now - kept > (idleMinutes * 60_000) / 3 && lastInput() > kept) {
        kept = now;
        void ask('GET', '/session').catch(() => undefined);
      }
    };
    inputs.forEach((input) => window.addEventListener(input, note, { passive: true, capture: true }));
    const timer = setInterval(look, 5000);
    document.addEventListener('visibilitychange', look);
    return () => {
      inputs.forEach((input) => window.removeEventListener(input, note, { capture: true }));
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [idleMinutes, station]);
}

export async function lockNow(station: boolean): Promise<void> {
  void gate.close(station ? 'locked' : 'idle');
  // Without an answer the page is closed all the same, and the server locks or ends the session by its own clock.
  await (
    station ? ask('POST', '/session/lock', { withoutGate: true }) : ask('DELETE', '/session', { withoutGate: true })
  ).catch(() => undefined);
}
