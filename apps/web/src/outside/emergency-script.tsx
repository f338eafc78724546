import { Button } from '@mantine/core';
import { emergencySteps } from '@cairn/rules';
import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../kit/announce';
import { clockTime, count } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { StatusMark } from '../kit/status-mark';
import { lastOf, runningTime, storedLog } from './emergency-log';
import { EmergencyReport } from './emergency-report';
import styles from './emergency.module.css';
import { useEmergency } from './use-emergency';

const closing = { awake: 'Awake and breathing', 'handed-over': 'Handed over to the ambulance' } as const;
const labels: Readonly<Record<string, string>> = {
  ...Object.fromEntries(emergencySteps.map(({ step, label }) => [step, label])),
  ...closing,
};

/** Is there an emergency on this machine that a reload or a closed panel interrupted? */
export const emergencyRuns = (): boolean => storedLog() !== null;

/**
 * the steps of an emergency in their order, large, one key each, with a clock. It takes the width of the screen and
 * covers nothing; each step is saved as it is pressed and survives a reload. `patient` is null for someone who is not known.
 */
export function EmergencyScript(props: {
  patient: { readonly id: string; readonly name: string } | null;
  onClose: () => void;
}) {
  const { log, now, away, add, forget } = useEmergency(props.patient?.id ?? null);
  const [ending, setEnding] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const announce = useAnnounce();
  const naloxoneAt = lastOf(log, 'naloxone');
  const press = (step: string): void => {
    add(step);
    announce(`${labels[step] ?? step}, logged`, 'assertive');
  };
  const leave = (): void => {
    if (log.steps.length === 0) forget();
    props.onClose();
  };
  useEffect(() => {
    // After the screen around it, which puts the focus into its box when it opens.
    const later = requestAnimationFrame(() => panel.current?.focus());
    return () => cancelAnimationFrame(later);
  }, []);
  useHotkeys('Emergency', [
    ...emergencySteps.map(({ step, label }, index) => ({
      keys: String(index + 1),
      label,
      run: () => press(step),
    })),
    { keys: '5', label: closing.awake, run: () => press('awake') },
    { keys: '6', label: closing['handed-over'], run: () => press('handed-over') },
    { keys: '0', label: 'It is over: report', run: () => setEnding(log.steps.length > 0) },
    { keys: 'escape', label: 'Put aside; the log is kept', run: leave },
  ]);
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-label="Emergency steps">
      <div className={styles.head}>
        <h2 className={styles.title}>Suspected overdose</h2>
        <span>{whoIsIt(log.patientId, props.patient)}</span>
        <span className={styles.clock} role="timer" aria-label="Since it began">
          {runningTime(log.beganAt, now)}
        </span>
        <StatusMark meaning={away ? 'needs' : log.saved < log.steps.length ? 'soon' : 'fine'} quiet>
          {log.steps.length === 0
            ? 'Nothing logged yet'
            : away
              ? 'Not saved yet: kept here, trying again'
              : log.saved < log.steps.length
                ? 'Saving'
                : `${count(log.steps.length, 'step')} saved`}
        </StatusMark>
        <Button variant="default" size="compact-sm" onClick={leave} rightSection={<KeyHint keys="escape" />}>
          Put aside
        </Button>
      </div>
      <ol className={styles.steps}>
        {emergencySteps.map(({ step, label, says }, index) => {
          const times = log.steps.filter((each) => each.step === step);
          return (
            <li key={step} className={times.length > 0 ? styles.done : styles.step}>
              <Button
                fullWidth
                size="md"
                className={times.length > 0 ? styles.again : styles.press}
                leftSection={<KeyHint keys={String(index + 1)} />}
                onClick={() => press(step)}
              >
                {label}
              </Button>
              <p>{says}</p>
              <p className={styles.times} aria-live="off">
                {times.length === 0 ? 'Not yet' : times.map(({ at }) => clockTime(at)).join(', ')}
                {step === 'naloxone' && naloxoneAt !== null && `; last ${runningTime(naloxoneAt, now)} ago`}
              </p>
            </li>
          );
        })}
      </ol>
      <div className={styles.bar}>
        {(['awake', 'handed-over'] as const).map((step, index) => (
          <Button
            key={step}
            variant="default"
            leftSection={<KeyHint keys={String(index + 5)} />}
            onClick={() => press(step)}
          >
            {closing[step]}
            {lastOf(log, step) !== null && `, ${clockTime(lastOf(log, step) ?? '')}`}
          </Button>
        ))}
        <Button
          variant="default"
          leftSection={<KeyHint keys="0" />}
          disabled={log.steps.length === 0}
          onClick={() => setEnding(true)}
        >
          It is over
        </Button>
      </div>
      {ending && (
        <EmergencyReport
          log={log}
          onDone={() => {
            forget();
            props.onClose();
          }}
        />
      )}
    </section>
  );
}

/** A log that was put aside, or read again after a reload, is about whom it began with, whoever's card is open now. */
function whoIsIt(patientId: string | null, open: { readonly id: string; readonly name: string } | null): string {
  if (patientId === null) return 'Somebody we do not know';
  return open?.id === patientId ? open.name : 'The person it began with';
}
