import { Button } from '@mantine/core';
import { lossFactors, lossFactorNames, lossKinds, lossSteps } from '@cairn/rules';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { download, type Loss, useLossAct } from './loss-api';
import { LossClocks } from './loss-clocks';
import { FoundForm, LossStepForm, SignificanceForm } from './loss-forms';
import { amountOf, nameOf } from './waste-amount';
import styles from './waste.module.css';

type Open = 'step' | 'significance' | 'found' | null;

/** One theft or loss: what is missing, its clocks, what was done, and the acts. */
export function LossCard({ loss }: { loss: Loss }) {
  const may = useMay();
  const [open, setOpen] = useState<Open>(null);
  const toggle = () => setOpen(null);
  const close = useLossAct(() => api.post(`/stock/losses/${loss.id}/close`, {}), 'Closed.', toggle);
  const file = useMutation({
    mutationFn: (as: 'pdf' | 'csv') => download(`/stock/losses/${loss.id}/form-106`, as, 'form-106'),
  });
  const mayDecide = may('loss.decide');
  const isOpen = loss.closed === null;
  return (
    <li className={styles.case}>
      <div className={styles.line}>
        <StatusMark meaning={isOpen ? worst(loss) : 'fine'} quiet>
          {isOpen ? 'Open' : `Closed ${dayAndTime(loss.closed?.at ?? '')} by ${loss.closed?.by ?? ''}`}
        </StatusMark>
        <strong>{lossKinds[loss.kind]}</strong>
        <span className="tabular">discovered {dayAndTime(loss.discoveredAt)}</span>
        {loss.discoveredIn !== null && <span className="dim small">by {article(loss.discoveredIn.type)}</span>}
        {loss.decision !== null && (
          <span className="dim small">
            {loss.decision.significant ? 'Significant' : 'Not significant'}, decided by {loss.decision.by}
          </span>
        )}
      </div>
      <p>{loss.circumstances}</p>
      <ul className={styles.list}>
        {loss.lines.map(({ id, container, quantity, found }) => (
          <li key={id} className={styles.line}>
            <span className={styles.amount}>{amountOf(quantity, container)}</span>
            <span className="small">{nameOf(container)}</span>
            {found > 0 && (
              <StatusMark meaning="info" quiet>
                {amountOf(found, container)} found again
              </StatusMark>
            )}
          </li>
        ))}
      </ul>
      <LossClocks clocks={loss.clocks} />
      {loss.steps.length > 0 && (
        <ul className={`${styles.list} small`} aria-label="What was done">
          {loss.steps.map(({ id, step, doneAt, reference, says, by }) => (
            <li key={id}>
              <span className="tabular">{dayAndTime(doneAt)}</span> {lossSteps[step]}
              {reference === null ? '' : `, ${reference}`}
              {says === null ? '' : `. ${says}`} <span className="dim">({by})</span>
            </li>
          ))}
        </ul>
      )}
      {loss.decision !== null && <Factors decision={loss.decision} />}
      <div className={styles.bar}>
        {mayDecide && (
          <Button size="compact-xs" onClick={() => setOpen('step')}>
            {isOpen ? 'Record what was done' : 'Add a note'}
          </Button>
        )}
        {mayDecide && isOpen && (
          <Button size="compact-xs" variant="default" onClick={() => setOpen('significance')}>
            {loss.decision === null ? 'Is it significant?' : 'Decide anew'}
          </Button>
        )}
        {mayDecide && loss.lines.some(({ quantity, found }) => quantity > found) && (
          <Button size="compact-xs" variant="default" onClick={() => setOpen('found')}>
            Found again
          </Button>
        )}
        <Button size="compact-xs" variant="default" onClick={() => file.mutate('pdf')}>
          Form 106 data
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => file.mutate('csv')}>
          CSV
        </Button>
        {mayDecide && isOpen && (
          <Button size="compact-xs" variant="default" loading={close.isPending} onClick={() => close.mutate(undefined)}>
            Close the case
          </Button>
        )}
      </div>
      {close.isError && <ErrorNote error={close.error} />}
      {file.isError && <ErrorNote error={file.error} />}
      {open === 'step' && <LossStepForm loss={loss} onClose={toggle} />}
      {open === 'significance' && <SignificanceForm loss={loss} onClose={toggle} />}
      {open === 'found' && <FoundForm loss={loss} onClose={toggle} />}
    </li>
  );
}

function worst({ clocks }: Loss) {
  if (clocks.some(({ state }) => state === 'overdue')) return 'needs';
  return clocks.some(({ state }) => state === 'soon') ? 'soon' : 'info';
}

const article = (type: 'count' | 'inventory' | 'receipt'): string =>
  type === 'inventory' ? 'an inventory' : type === 'count' ? 'a count' : 'a receipt';

function Factors({ decision }: { decision: NonNullable<Loss['decision']> }) {
  return (
    <details className="small">
      <summary>The six factors</summary>
      <dl className={styles.facts}>
        {lossFactorNames.map((name) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{lossFactors[name]}</dt>
            <dd>{decision.factors[name]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
