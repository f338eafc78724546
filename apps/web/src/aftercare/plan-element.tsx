import type { ElementAnswer } from '@cairn/rules';
import type { ReactNode } from 'react';
import { StatusMark } from '../kit/status-mark';
import styles from './aftercare.module.css';

/** One of the seventeen: its name, whether it is there, and its fields. */
export function Element({ answer, children }: { answer: ElementAnswer | undefined; children: ReactNode }) {
  if (answer === undefined) return null;
  const { number, label, state, says, warns } = answer;
  return (
    <fieldset className={styles.element}>
      <legend>
        {number}. {label}{' '}
        {state === 'filled' ? (
          <StatusMark meaning="fine" quiet>
            There
          </StatusMark>
        ) : (
          state === 'empty' && <span className="dim small">optional</span>
        )}
      </legend>
      {says !== null && <p className="dim small">{says}.</p>}
      {children}
      {warns !== null && (
        <p className="small">
          <StatusMark meaning="soon" quiet>
            {warns}
          </StatusMark>
        </p>
      )}
    </fieldset>
  );
}

/** What row 5 says of the triggers above. */
export function Warned({ answer }: { answer: ElementAnswer | undefined }) {
  return answer?.warns ? (
    <p className="small">
      <StatusMark meaning="soon" quiet>
        5. {answer.warns}
      </StatusMark>
    </p>
  ) : null;
}
