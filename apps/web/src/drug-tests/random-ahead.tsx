import { Button } from '@mantine/core';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime, fullDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { FieldsForm, filled } from '../outside/fields-form';
import { type TestPlan, useRandomAct, useTestPlan } from './random-api';
import styles from './random.module.css';

const weekWords = ['The next 7 days', 'Days 8 to 14', 'Days 15 to 21', 'Days 22 to 28'];

/** how many tests lie ahead, and never whose; and the keys by which days are drawn, but for the keys themselves. */
export function RandomAhead() {
  const plan = useTestPlan();
  if (plan.isError) return <ErrorNote error={plan.error} onRetry={() => void plan.refetch()} />;
  if (plan.data === undefined)
    return (
      <Panel title="Ahead">
        <SkeletonRows rows={4} label="Counting what lies ahead" />
      </Panel>
    );
  if (plan.data.keys.length === 0) return <Start />;
  return (
    <div className={styles.pair}>
      <Weeks plan={plan.data} />
      <Keys plan={plan.data} />
    </div>
  );
}

function Start() {
  const may = useMay();
  const [id] = useState(uuidv7);
  const act = useRandomAct(() => api.put(`/random-tests/keys/${id}`, {}), 'Random testing was started.');
  return (
    <Panel title="Random testing was not started here">
      <EmptyState
        title="No day is drawn yet."
        action={
          may('random-test.key') && (
            <Button loading={act.isPending} onClick={() => act.mutate(undefined)}>
              Start random testing
            </Button>
          )
        }
      >
        Starting makes a key that never leaves the database. From tomorrow on everybody in medication treatment is drawn
        by it:{' '}
        {may('random-test.key') ? 'eight times a year, as the policy says.' : 'ask the medical director to start.'}
      </EmptyState>
      <ErrorNote error={act.error} />
    </Panel>
  );
}

function Weeks({ plan: { weeks, lastRun } }: { plan: TestPlan }) {
  return (
    <Panel title="Tests ahead" meta="all people together; extra draws come on top" flush={weeks !== null}>
      {weeks === null ? (
        <EmptyState title="Too few people to show numbers.">
          Below eleven people in treatment a number would tell too much about one of them.
        </EmptyState>
      ) : (
        <DataTable
          label="Tests ahead"
          rows={weeks.map((tests, index) => ({ tests, when: weekWords[index] ?? '' }))}
          rowKey={({ when }) => when}
          columns={[
            { key: 'when', header: 'When', rowHeader: true, render: ({ when }) => when },
            { key: 'tests', header: 'Tests', align: 'right', render: ({ tests }) => tests },
          ]}
        />
      )}
      {lastRun !== null && (
        <p className={`${styles.foot} dim small`}>
          Last drawn for {fullDay(lastRun.day)}, {count(lastRun.people, 'person', 'people')}, {dayAndTime(lastRun.at)}
          {lastRun.madeFor === 'list' && ', when a list of the day was read: the worker had not come round'}.
        </p>
      )}
    </Panel>
  );
}

function Keys({ plan: { keys } }: { plan: TestPlan }) {
  const may = useMay();
  const [id, setId] = useState(uuidv7);
  const [open, setOpen] = useState(false);
  return (
    <Panel
      title="Keys"
      meta="each draw names its seed; the key itself is shown to nobody"
      actions={
        may('random-test.key') && (
          <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
            New key
          </Button>
        )
      }
    >
      {open && (
        <FieldsForm
          name="new key"
          title="Go on with a new key"
          intro="What has not begun is drawn anew. The part of the year that runs, today and the past stay as they are."
          submit="Make the key"
          says="A new key draws from now on."
          initial={{}}
          fields={[{ key: 'reason', label: 'Why', kind: 'area', width: 'whole' }]}
          send={async (typed) => {
            await api.put(`/random-tests/keys/${id}`, filled(typed, 'reason'));
            setId(uuidv7());
          }}
          onClose={() => setOpen(false)}
        />
      )}
      <ul className={styles.list}>
        {keys.map((key, index) => (
          <li key={key.id} className={styles.item}>
            <div className={styles.head}>
              <span className={styles.code}>{key.id}</span>
              {index === 0 && <strong>In use</strong>}
            </div>
            <div className={`${styles.detail} small`}>
              Made {dayAndTime(key.madeAt)}
              {key.madeBy !== null && ` by ${key.madeBy}`}
              {key.reason !== null && `: ${key.reason}`}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
