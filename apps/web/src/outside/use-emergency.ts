import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../api/client';
import { bodyOf, type EmergencyLog, forgetLog, keepLog, openLog, withStep } from './emergency-log';

const againMilliseconds = 4000;

export interface Emergency {
  readonly log: EmergencyLog;
  readonly now: number;
  /** The last try to save failed: it is tried again by itself, and nothing is lost meanwhile. */
  readonly away: boolean;
  readonly add: (step: string) => void;
  readonly forget: () => void;
}

/** The running log: kept on this machine with each step, sent until the server has all of it. */
export function useEmergency(patientId: string | null): Emergency {
  const [log, setLog] = useState(() => openLog(patientId, new Date()));
  const [now, setNow] = useState(() => Date.now());
  const [away, setAway] = useState(false);
  const [tries, setTries] = useState(0);
  const sending = useRef(false);
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(clock);
  }, []);
  useEffect(() => {
    if (log.steps.length > 0) keepLog(log);
    if (log.saved >= log.steps.length || sending.current) return undefined;
    sending.current = true;
    const count = log.steps.length;
    let later: ReturnType<typeof setTimeout> | undefined;
    api
      .put(`/incidents/${log.id}`, bodyOf(log))
      .then(
        () => {
          setAway(false);
          setLog((before) => ({ ...before, saved: Math.max(before.saved, count) }));
        },
        () => {
          setAway(true);
          later = setTimeout(() => setTries((before) => before + 1), againMilliseconds);
        },
      )
      .finally(() => {
        sending.current = false;
        // What was pressed while this was on its way goes next.
        if (later === undefined) setTries((before) => before + 1);
      });
    return () => clearTimeout(later);
  }, [log, tries]);
  const add = useCallback((step: string) => setLog((before) => withStep(before, step, new Date())), []);
  return { log, now, away, add, forget: forgetLog };
}
