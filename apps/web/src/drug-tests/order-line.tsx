import { Button } from '@mantine/core';
import { testOutcomes, testReasons } from '@cairn/rules';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMay } from '../api/session';
import { clockTime, dayAndTime, shortDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { CancelForm, CollectForm, OutcomeForm } from './collect-form';
import type { TestOrder } from './drug-tests-api';
import styles from './drug-tests.module.css';
import { orderMark } from './test-words';

/** An ordered test without a specimen: to collect, or why there is none. */
export function OrderLine({ order, who }: { order: TestOrder; who?: ReactNode }) {
  const may = useMay();
  const [open, setOpen] = useState<'collect' | 'outcome' | 'cancel' | null>(null);
  const mark = orderMark(order);
  const close = (): void => setOpen(null);
  const isOpen = order.standing !== 'cancelled' && order.standing !== 'collected';
  const isDefinitive = order.reason === 'definitive';
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <StatusMark meaning={mark.meaning} quiet>
          {mark.words}
        </StatusMark>
        {who}
        <span className="tabular">{shortDay(order.dueOn)}</span>
        <span className={`${styles.grow} dim small`}>
          {[
            testReasons[order.reason],
            order.panel.name,
            order.rationale,
            order.until === null ? null : `may wait until ${clockTime(order.until)}`,
            order.observedReason === null ? null : `to be observed: ${order.observedReason}`,
          ]
            .filter((part) => part !== null)
            .join(', ')}
        </span>
        <span className={styles.acts}>
          {isOpen && !isDefinitive && may('specimen.collect') && (
            <>
              <Button size="compact-xs" onClick={() => setOpen('collect')}>
                Collect
              </Button>
              <Button size="compact-xs" variant="default" onClick={() => setOpen('outcome')}>
                No specimen
              </Button>
            </>
          )}
          {isOpen && order.reason !== 'random' && may('drug-test.order') && (
            <Button size="compact-xs" variant="subtle" onClick={() => setOpen('cancel')}>
              Call off
            </Button>
          )}
        </span>
      </div>
      {isDefinitive && isOpen && (
        <span className="dim small">
          Of a specimen on file: send it on with Hand on, and enter the definitive result there.
        </span>
      )}
      {order.outcomes.length > 0 && (
        <span className="dim small">
          {order.outcomes
            .map(
              ({ outcome, at, by, note, oralFluidOffered }) =>
                `${dayAndTime(at)} ${testOutcomes[outcome].toLowerCase()}${oralFluidOffered ? ', oral fluid offered' : ''}${by === null ? '' : `, ${by}`}${note === null ? '' : `: ${note}`}`,
            )
            .join('; ')}
        </span>
      )}
      {order.cancelled !== null && <span className="dim small">Called off: {order.cancelled.reason}</span>}
      {open === 'collect' && <CollectForm order={order} onClose={close} />}
      {open === 'outcome' && <OutcomeForm order={order} onClose={close} />}
      {open === 'cancel' && <CancelForm order={order} onClose={close} />}
    </li>
  );
}
