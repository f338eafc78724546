import { Button } from '@mantine/core';
import { removalReasons } from '@cairn/rules';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, fullDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { FieldsForm, filled } from '../outside/fields-form';
import { type Draw, useTestDay } from './random-api';
import { RandomCalls } from './random-calls';
import { RandomCheck } from './random-check';
import { drawWords, kindWords } from './random-words';
import styles from './random.module.css';

/** Who was drawn for today, with what became of it; below it who is called in. Another day cannot be asked for. */
export function RandomToday() {
  const may = useMay();
  const today = useTestDay();
  const { data } = today;
  if (today.isError) return <ErrorNote error={today.error} onRetry={() => void today.refetch()} />;
  return (
    <>
      <Panel
        title="Drawn for today"
        meta={data === undefined ? undefined : `${fullDay(data.day)}. ${dueWords(data.draws)}`}
      >
        {data === undefined ? (
          <SkeletonRows rows={4} label="Loading who was drawn" />
        ) : !data.started ? (
          <EmptyState title="Random testing was not started here yet.">
            The medical director or an administrator starts it under Ahead and key. From the next day on days are drawn
            by themselves.
          </EmptyState>
        ) : data.draws.length === 0 ? (
          <EmptyState title="Nobody was drawn for today.">
            Nothing to do. Days are drawn by themselves, and are told on the day only.
          </EmptyState>
        ) : (
          <>
            <p className={styles.lead}>
              Before the dose or right after it. The dose never waits for the test, and declining keeps nothing back.
            </p>
            <ul className={styles.list}>
              {data.draws.map((draw) => (
                <Drawn key={draw.id} draw={draw} />
              ))}
            </ul>
          </>
        )}
      </Panel>
      {may('call-in.read') && <RandomCalls />}
    </>
  );
}

function dueWords(draws: readonly Draw[]): string {
  const due = draws.filter(({ state }) => state === 'due').length;
  return due === 0 ? (draws.length === 0 ? '' : 'All done') : `${count(due, 'test')} to collect`;
}

function Drawn({ draw }: { draw: Draw }) {
  const may = useMay();
  const [open, setOpen] = useState<'remove' | 'check' | null>(null);
  const { meaning, words } = drawWords(draw);
  const close = () => setOpen(null);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <StatusMark meaning={meaning} quiet>
          {words}
        </StatusMark>
        <strong>
          <Link to="/patients/$id" params={{ id: draw.patientId }}>
            {draw.displayName}
          </Link>
        </strong>
        <span className="dim tabular">No. {draw.number}</span>
        <span className="dim">{kindWords(draw)}</span>
        {draw.state === 'due' && <span className="dim">{draw.arrived ? 'Was here today' : 'Not here yet'}</span>}
      </div>
      <div className={styles.acts}>
        {may('random-test.rederive') && (
          <Button
            size="compact-xs"
            variant="default"
            aria-expanded={open === 'check'}
            onClick={() => setOpen(open === 'check' ? null : 'check')}
          >
            Check the draw<span className="visually-hidden"> of {draw.displayName}</span>
          </Button>
        )}
        {may('random-test.remove') && draw.state === 'due' && (
          <Button size="compact-xs" variant="default" onClick={() => setOpen('remove')}>
            Take out<span className="visually-hidden"> {draw.displayName}</span>
          </Button>
        )}
      </div>
      {draw.removal !== null && (
        <p className={`${styles.detail} small`}>
          Taken out by {draw.removal.by ?? 'somebody'}: {draw.removal.reason}
        </p>
      )}
      {open === 'check' && <RandomCheck patientId={draw.patientId} drawId={draw.id} />}
      {open === 'remove' && (
        <div className={styles.inner}>
          <FieldsForm
            name={`remove ${draw.id}`}
            title={`Take out the test of ${draw.displayName}`}
            intro="Another day is drawn in its place. The person’s own counselor cannot do this (R-410)."
            submit="Take out"
            says="Taken out; another day is drawn."
            initial={{ reasonCode: 'medical' }}
            fields={[
              { key: 'reasonCode', label: 'Why', kind: 'select', options: removalReasons },
              { key: 'reason', label: 'What happened', kind: 'area', width: 'whole' },
            ]}
            send={(typed) =>
              api.post(
                `/patients/${draw.patientId}/random-tests/${draw.id}/remove`,
                filled(typed, 'reasonCode', 'reason'),
              )
            }
            onClose={close}
          />
        </div>
      )}
    </li>
  );
}
