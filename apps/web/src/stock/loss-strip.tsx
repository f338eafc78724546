import { Link } from '@tanstack/react-router';
import { useMay } from '../api/session';
import { StatusMark } from '../kit/status-mark';
import { useLosses } from './loss-api';
import { useNow } from './use-now';
import { dueInWords } from './waste-amount';
import styles from './waste.module.css';

/**
 * For administrators and the medical director, on every page: a deadline of a theft or loss is a day away, or over. Worked
 * out from the record each time it is read.
 */
export function LossStrip() {
  const may = useMay();
  const losses = useLosses(true, may('loss.decide'));
  const now = useNow(60_000);
  const pressing = (losses.data ?? [])
    .flatMap((loss) => loss.clocks.map((clock) => ({ ...clock, key: `${loss.id} ${clock.clock}` })))
    .filter(({ state }) => state === 'soon' || state === 'overdue')
    .sort((one, other) => ((one.dueAt ?? '') < (other.dueAt ?? '') ? -1 : 1));
  if (pressing.length === 0) return null;
  const late = pressing.some(({ state }) => state === 'overdue');
  return (
    <div className={`${styles.strip} ${late ? styles.late : ''} no-print`} role="note">
      {pressing.map(({ key, label, state, dueAt }) => (
        <StatusMark key={key} meaning={state === 'overdue' ? 'needs' : 'soon'} quiet>
          {label}: {dueAt === null ? '' : dueInWords(dueAt, now)}
        </StatusMark>
      ))}
      <Link to="/stock/losses">Theft and loss</Link>
    </div>
  );
}
