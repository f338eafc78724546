import type { IdentityCorrection } from '../api/types';
import { fullDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { wordFor } from '../kit/words';
import styles from './corrections.module.css';
import { useIdentityHistory } from './queries';

/** Former names and what was put right; nothing where nothing ever changed. */
export function FormerIdentity({ patientId }: { patientId: string }) {
  const history = useIdentityHistory(patientId);
  if (history.data === undefined || history.data.length === 0) return null;
  return (
    <Panel title="Former names and corrections">
      <ul className={styles.former}>
        {history.data.map((change) => (
          <li key={change.id}>
            {linesOf(change).map(({ label, from, to }) => (
              <div key={label}>
                {label}: <del>{from}</del> <span className="visually-hidden">became</span>
                <span aria-hidden="true">→</span> <ins>{to}</ins>
              </div>
            ))}
            <div className="dim small">
              {change.kind === 'correction' ? 'Correction' : 'Changed name'}: {change.reason}. {change.by ?? 'Cairn'},{' '}
              {fullDay(change.at)}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function linesOf({ before, after }: IdentityCorrection): { label: string; from: string; to: string }[] {
  const lines = [
    { label: 'Name', from: `${before.given} ${before.family}`, to: `${after.given} ${after.family}` },
    { label: 'Date of birth', from: fullDay(before.dateOfBirth), to: fullDay(after.dateOfBirth) },
    { label: 'Sex at birth', from: wordFor('sex', before.sexAtBirth), to: wordFor('sex', after.sexAtBirth) },
  ];
  return lines.filter(({ from, to }) => from !== to);
}
