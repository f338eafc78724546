import { threadRules } from '@cairn/rules';
import { readable } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import type { Finding } from './plan-api';
import styles from './plan.module.css';

/** What the golden thread found: the broken links first. Each that is about an element of the form leads to it. */
export function ThreadList({ findings, lead = false }: { findings: readonly Finding[]; lead?: boolean }) {
  if (findings.length === 0)
    return (
      <p className="small">
        <StatusMark meaning="fine">No broken link</StatusMark> from what the person needs to what is done.
      </p>
    );
  const sorted = [...findings].sort((one, other) => one.severity.localeCompare(other.severity));
  return (
    <ul className={styles.thread}>
      {sorted.map(({ rule, severity, says, at }, nth) => (
        <li key={nth}>
          <StatusMark meaning={severity === 'broken' ? 'needs' : 'soon'} quiet>
            {threadRules[rule]}
          </StatusMark>
          <p>{readable(says)}.</p>
          <p className="dim small">
            {rule}
            {lead && at !== null && (
              <>
                {' '}
                <button type="button" className={styles.way} onClick={() => goTo(at)}>
                  Go there
                </button>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function goTo(id: string): void {
  const element = document.getElementById(`plan-${id}`);
  element?.scrollIntoView({ block: 'center' });
  element?.querySelector<HTMLElement>('input,select,textarea')?.focus();
}
