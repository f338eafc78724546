import type { Chart, NextStep, Track } from '../api/types';
import { EmptyState } from '../kit/empty-state';
import { shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { wordFor } from '../kit/words';
import { GuardList } from './guard-list';
import styles from './next-steps.module.css';

/** Where each track may go now: the legal steps alone, and why a shut one is shut. */
export function NextSteps(props: {
  path: Chart['path'];
  mayMove: boolean;
  onStep: (track: Track, step: NextStep) => void;
}) {
  const tracks = props.path.tracks;
  if (tracks.every((track) => track.next.length === 0))
    return (
      <Panel title="Next steps">
        <EmptyState title="No step is open.">
          The episode is closed. A new one can be opened when the person comes back.
        </EmptyState>
      </Panel>
    );
  return (
    <Panel title="Next steps" {...(props.mayMove ? {} : { meta: 'your role sees the path, others move it' })}>
      {tracks.map((track) => (
        <section
          key={track.track}
          id={`step-${track.track}`}
          className={styles.track}
          aria-label={wordFor('track', track.track)}
          tabIndex={-1}
        >
          <h3 className={styles.name}>
            {wordFor('track', track.track)}: <strong>{track.label}</strong>
            {track.since !== null && track.since !== '' && (
              <span className={styles.since}> since {shortDay(track.since)}</span>
            )}
          </h3>
          {track.next.length === 0 ? (
            <p className="dim small">No further step.</p>
          ) : (
            <ul className={styles.steps}>
              {track.next
                .filter((step) => step.allowed)
                .map((step) => (
                  <li key={step.to}>
                    <button type="button" className={styles.step} onClick={() => props.onStep(track, step)}>
                      {step.label}
                    </button>
                  </li>
                ))}
              {track.next.some((step) => !step.allowed) && (
                <li className={styles.shutList}>
                  {track.next
                    .filter((step) => !step.allowed)
                    .map((step) => (
                      <details key={step.to} className={styles.shut}>
                        <summary>{step.label}: not now</summary>
                        <GuardList guards={step.guards} attestable={step.attestable} />
                        {step.guards.length === 0 && <p className="dim small">Your role does not make this step.</p>}
                      </details>
                    ))}
                </li>
              )}
            </ul>
          )}
        </section>
      ))}
    </Panel>
  );
}
