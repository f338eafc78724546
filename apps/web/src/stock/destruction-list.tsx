import { Button } from '@mantine/core';
import { destructionMethods, signaturesNeeded } from '@cairn/rules';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay, useSession } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { download, type Destruction, useDestructions } from './loss-api';
import { amountOf, nameOf } from './waste-amount';
import styles from './waste.module.css';
import { WitnessSign } from './witness-sign';

/** What was destroyed, with its form and who signed; what waits for a signature stands out. */
export function DestructionList() {
  const destructions = useDestructions();
  return (
    <Panel title="Destructions">
      {destructions.isError ? (
        <ErrorNote error={destructions.error} onRetry={() => void destructions.refetch()} />
      ) : destructions.data === undefined ? (
        <SkeletonRows rows={2} label="Loading the destructions" />
      ) : destructions.data.length === 0 ? (
        <EmptyState title="Nothing was destroyed yet.">“Record a destruction” above begins one.</EmptyState>
      ) : (
        <ul className={styles.list}>
          {destructions.data.map((one) => (
            <One key={one.id} one={one} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function One({ one }: { one: Destruction }) {
  const may = useMay();
  const { staff } = useSession();
  const [signing, setSigning] = useState(false);
  const file = useMutation({
    mutationFn: (as: 'pdf' | 'csv') => download(`/stock/destructions/${one.id}/form-41`, as, 'form-41'),
  });
  const missing = signaturesNeeded(one.method) - one.signatures.length;
  const signed = one.signatures.map(({ by, at }) => `${by ?? ''} (${dayAndTime(at)})`).join(', ');
  // On site whoever recorded it may be one of the two; a hand-over is signed by somebody else.
  const first = one.signatures[0]?.staffId ?? (one.method === 'on-site' ? '' : one.enteredBy.id);
  return (
    <li className={styles.item}>
      <span className="tabular">{shortDay(one.on)}</span>
      <div className={styles.words}>
        <span className={styles.line}>
          <StatusMark meaning={missing === 0 ? 'fine' : 'needs'} quiet>
            {missing === 0 ? 'Destroyed' : missing === 1 ? 'One signature is missing' : 'Two signatures are missing'}
          </StatusMark>
          <span>
            {destructionMethods[one.method]}, No. {one.formNumber}
          </span>
        </span>
        {one.lines.map(({ container, quantity }) => (
          <span key={container.id} className="small">
            {nameOf(container)}: {amountOf(quantity, { product: container.product })}
          </span>
        ))}
        <span className="dim small">
          Recorded by {one.enteredBy.name}
          {signed === '' ? '' : `. Signed by ${signed}`}
        </span>
      </div>
      <div className={styles.acts}>
        {missing > 0 && may('destruction.witness') && (
          <Button size="compact-xs" onClick={() => setSigning(true)}>
            Sign
          </Button>
        )}
        <Button size="compact-xs" variant="default" onClick={() => file.mutate('pdf')}>
          Form 41
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => file.mutate('csv')}>
          CSV
        </Button>
      </div>
      {signing && missing > 0 && (
        <div className={styles.under}>
          <WitnessSign
            key={one.signatures.length}
            path={`/stock/destructions/${one.id}/witness`}
            title={one.signatures.length === 0 ? 'Sign: I saw it' : 'The second employee signs'}
            says={`Form ${one.formNumber}: ${one.lines.length} ${one.lines.length === 1 ? 'line' : 'lines'}. Sign what you saw.`}
            firstId={first}
            who="employee"
            mayMyself={first !== staff.id}
            done="Signed."
            onClose={() => setSigning(false)}
            onSigned={() => setSigning(missing > 1)}
          />
        </div>
      )}
      {file.isError && (
        <div className={styles.under}>
          <ErrorNote error={file.error} />
        </div>
      )}
    </li>
  );
}
