import { Button } from '@mantine/core';
import { quantityWords, strengthAndForm } from '@cairn/rules';
import { useState } from 'react';
import { useMay, useSession } from '../api/session';
import { clockTime } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { type Count, countActs, type Shift, type ShiftContainer, useCountAct } from './count-api';
import { CountEntry } from './count-entry';
import { CountIncident } from './count-incident';
import { SecondSigner } from './count-second';
import { Amount, VarianceFigure } from './count-variance';
import styles from './counts.module.css';

/** One container of the shift: what the ledger holds, what was counted, both signatures, and the next thing to do. */
export function CountRow(props: { shift: Shift; container: ShiftContainer; phase: 'open' | 'close' }) {
  const { shift, container, phase } = props;
  const may = useMay();
  const [again, setAgain] = useState(false);
  const count = phase === 'open' ? container.opening : container.closing;
  const closed = shift.closedAt !== null;
  const old = count !== null && (count.state === 'lapsed' || (phase === 'close' && count.movedOn && !closed));
  const mayCount = may('count.write') && !closed;
  return (
    <li className={styles.row} id={`container-${container.containerId}`} tabIndex={-1}>
      <div className={styles.what}>
        <h3 className={styles.name}>
          {container.productName} <span className="dim small">{strengthAndForm(container)}</span>
        </h3>
        <p className="dim small">
          {container.station?.name ?? 'At no window'}, container <span className="mono">{container.serial}</span>, lot{' '}
          {container.lot}
          {!container.isOpen && !closed && ', closed in this shift'}
        </p>
      </div>
      <dl className={styles.ledger}>
        <dt>{count === null || old ? 'Ledger now' : 'Ledger when counted'}</dt>
        <dd>
          <Amount quantity={count === null || old ? container.ledger : count.ledger} thing={container} />
        </dd>
        {phase === 'close' && (
          <dd className="dim small">
            {quantityWords(Math.max(0, container.dispensed), container)} taken out in this shift
          </dd>
        )}
      </dl>
      <div className={styles.act}>
        {count !== null && <Counted count={count} container={container} old={old} />}
        {count !== null && !old && !closed && count.state === 'waiting' && (
          <Sign count={count} serial={container.serial} />
        )}
        {count !== null &&
          !closed &&
          phase === 'close' &&
          count.state === 'signed' &&
          !count.within &&
          count.incident === null && <CountIncident count={count} container={container} />}
        {mayCount && (count === null || old || again) && (
          <CountEntry
            key={count?.id ?? 'first'}
            shift={shift}
            container={container}
            phase={phase}
            again={count !== null}
            onDone={() => setAgain(false)}
          />
        )}
        {mayCount &&
          count !== null &&
          !old &&
          !again &&
          (count.state !== 'signed' || (!count.within && count.incident === null)) && (
            <Button size="xs" variant="subtle" onClick={() => setAgain(true)}>
              Count again
            </Button>
          )}
      </div>
    </li>
  );
}

function Counted({ count, container, old }: { count: Count; container: ShiftContainer; old: boolean }) {
  return (
    <div className={old ? styles.old : styles.counted}>
      <p className={styles.line}>
        <Amount quantity={count.counted} thing={container} />
        {old ? (
          <StatusMark meaning="soon">
            {count.state === 'lapsed' ? 'Nobody signed in time: count again' : 'Something moved since: count again'}
          </StatusMark>
        ) : (
          <VarianceFigure
            thing={container}
            variance={count.variance}
            within={count.within}
            tolerance={count.tolerance}
          />
        )}
      </p>
      <p className="small">
        Counted by {count.countedBy.name ?? 'somebody'}, {clockTime(count.countedAt)}
        {count.signed !== null && (
          <>
            {' · '}signed by {count.signed.by ?? 'somebody'}, {clockTime(count.signed.at)}
          </>
        )}
        {count.reason !== null && <> · counted again: {count.reason}</>}
      </p>
      {count.incident !== null && (
        <p className="small">
          <StatusMark meaning="info" quiet>
            Incident {count.incident.number}
          </StatusMark>{' '}
          {count.incident.settle === 'loss' ? 'reported as a loss' : 'written as a variance'}: {count.incident.reason}.
          Signed by {count.incident.by ?? 'a supervisor'}, {clockTime(count.incident.at)}
        </p>
      )}
    </div>
  );
}

function Sign({ count, serial }: { count: Count; serial: string }) {
  const session = useSession();
  const act = useCountAct(
    (second: Parameters<typeof countActs.sign>[1]) => countActs.sign(count.id, second),
    `${serial} is signed by both.`,
  );
  return (
    <div>
      <p className="small">
        <StatusMark meaning="soon" quiet>
          Waits for a second person until {clockTime(count.signUntil)}
        </StatusMark>
      </p>
      <SecondSigner
        isFirst={session.staff.id === count.countedBy.id}
        who="A second person"
        act="Sign the count"
        busy={act.isPending}
        error={act.error}
        onSign={(second) => act.mutate(second)}
      />
    </div>
  );
}
