import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useMay } from '../api/session';
import type { DeskVisit } from '../api/types';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SegmentedControl } from '../kit/segmented';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { clinicClock } from './clinic-clock';
import styles from './desk.module.css';
import { FindBox } from './find-box';
import type { FindBoxHandle } from './find-box';
import { atRest, step } from './flow';
import { peopleOf } from './people';
import type { Found } from './people';
import { PersonStrip } from './person-strip';
import { SaidLine } from './said-line';
import { useDay } from './use-day';
import { useDeskActs } from './use-desk-acts';
import { VisitList } from './visit-list';
import type { RowActs } from './visit-list';

/** The front desk: who is here, who waits and for how long, who is with whom, who is still to come. */
export function DeskScreen() {
  const may = useMay();
  const navigate = useNavigate();
  const day = useDay();
  const box = useRef<FindBoxHandle>(null);
  const [flow, take] = useReducer(step, atRest);
  const [right, setRight] = useState<'expected' | 'gone'>('expected');
  const { acts, said, fault, forget } = useDeskActs();

  const people = useMemo(() => peopleOf(day.data), [day.data]);
  const lists = useMemo(() => listsOf(day.data?.items ?? []), [day.data]);
  const limits = day.data?.limits ?? { soon: 15, now: 30, early: 60 };
  // The strip shows the person as they stand now, also if a colleague moves them on meanwhile.
  const chosen = useMemo(() => {
    const known = people.find(({ patientId }) => patientId === flow.chosen?.person.patientId);
    return flow.chosen === null || known === undefined ? flow.chosen : { ...flow.chosen, person: known };
  }, [flow.chosen, people]);

  const choose = (person: Found, walkIn = false): void => {
    forget();
    take({ type: 'chose', person, now: clinicClock.now(), early: limits.early, walkIn });
  };
  const close = (): void => {
    take({ type: 'closed' });
    box.current?.focus();
  };
  const choosing = useRef<(visit: DeskVisit, walkIn?: boolean) => void>(() => undefined);
  choosing.current = (visit, walkIn) => {
    const person = people.find(({ patientId }) => patientId === visit.patientId);
    if (person !== undefined) choose(person, walkIn);
  };
  const rows = useMemo(() => rowActs(acts, (visit, walkIn) => choosing.current(visit, walkIn)), [acts]);

  useHotkeys('Front desk', [
    { keys: 'f', label: 'To the box: check someone in', run: close },
    {
      keys: 'j',
      label: 'To the list of those who wait (k goes up)',
      run: () => focusFirst('desk-waiting', 'desk-expected'),
    },
    {
      keys: 'n',
      label: 'Call the person in focus, or whoever is next',
      run: () => lists.waiting[0] !== undefined && void acts.call(lists.waiting[0]),
    },
    { keys: 'mod+z', label: 'Take the last step back', run: () => said?.undo != null && void acts.undo(said) },
    ...(may('patient.register')
      ? [{ keys: 'r', label: 'Register a person', run: () => void navigate({ to: '/patients/new' }) }]
      : []),
  ]);
  // These act in the lists, on the row in focus; here they stand for the list of keys.
  useHotkeys('On the row in focus', rowHints);
  useEffect(() => box.current?.focus(), []);

  return (
    <div className={styles.screen}>
      <PageHeader
        title="Front desk"
        meta={day.data === undefined ? undefined : shortDay(day.data.day)}
        actions={
          may('patient.register') && (
            <Button
              variant="default"
              leftSection={<UserPlus size={16} />}
              rightSection={<KeyHint keys="r" />}
              renderRoot={(props) => <Link to="/patients/new" {...props} />}
            >
              Register
            </Button>
          )
        }
      >
        <div className={styles.find}>
          <FindBox
            ref={box}
            flow={flow}
            people={people}
            onStep={take}
            onChosen={(person) => choose(person)}
            onDown={() => focusFirst('desk-waiting', 'desk-expected')}
          />
        </div>
      </PageHeader>
      {day.data?.closure != null && (
        <StatusMark meaning="soon">
          Closed today: {day.data.closure.name}.{' '}
          {day.data.closure.dosing ? 'Doses are given all the same.' : 'No doses are given.'}
        </StatusMark>
      )}
      {chosen !== null && (
        <PersonStrip
          key={`${chosen.person.patientId} ${chosen.walkIn}`}
          chosen={chosen}
          limits={limits}
          acts={acts}
          onToggle={(key) => take({ type: 'toggled', key })}
          onWalkIn={() => take({ type: 'walked-in' })}
          onClose={close}
          onDigit={(digit) => box.current?.take(digit)}
        />
      )}
      {fault !== null && <ErrorNote error={fault} />}
      {chosen === null && said !== null && <SaidLine said={said} onUndo={() => void acts.undo(said)} />}
      {day.isError && <ErrorNote error={day.error} onRetry={() => void day.refetch()} />}
      {day.data === undefined ? (
        !day.isError && <SkeletonRows rows={14} label="Loading the day" />
      ) : day.data.items.length === 0 ? (
        <Panel>
          <EmptyState title="Nobody is expected today.">
            People with a booked session or a dose to come stand here. Type a name above to check in whoever comes.
          </EmptyState>
        </Panel>
      ) : (
        <div className={styles.columns}>
          <div className={styles.here}>
            <Panel
              flush
              title="Waiting"
              meta={<Total of={lists.waiting.length} />}
              actions={<Keys of={{ n: 'call', s: 'seen', l: 'left', u: 'undo' }} />}
            >
              <VisitList
                id="desk-waiting"
                label="Waiting"
                visits={lists.waiting}
                limits={limits}
                button={{ key: 'n', label: 'Call' }}
                acts={rows}
                empty="Nobody is waiting."
              />
            </Panel>
            <Panel
              flush
              title="Called or with someone"
              meta={<Total of={lists.busy.length} />}
              actions={<Keys of={{ s: 'seen', l: 'done, left', u: 'undo' }} />}
            >
              <VisitList
                id="desk-busy"
                label="Called or with someone"
                visits={lists.busy}
                limits={limits}
                button={{ key: 'l', label: 'Left' }}
                acts={rows}
                empty="Nobody has been called, and nobody is in a room."
              />
            </Panel>
          </div>
          <Panel flush className={styles.side ?? ''}>
            <div className={styles.switch}>
              <SegmentedControl
                aria-label="Who else"
                size="xs"
                value={right}
                onChange={setRight}
                data={[
                  { value: 'expected', label: `Expected ${lists.expected.length}` },
                  { value: 'gone', label: `Done or left ${lists.gone.length}` },
                ]}
              />
              {right === 'expected' ? <Keys of={{ c: 'check in', w: 'walk-in' }} /> : <Keys of={{ u: 'undo' }} />}
            </div>
            {right === 'expected' ? (
              <VisitList
                id="desk-expected"
                label="Expected"
                visits={lists.expected}
                limits={limits}
                button={{ key: 'c', label: 'Check in' }}
                acts={rows}
                empty="Everyone who was expected has come."
              />
            ) : (
              <VisitList
                id="desk-gone"
                label="Done or left"
                visits={lists.gone}
                limits={limits}
                button={null}
                acts={rows}
                empty="Nobody has left yet."
              />
            )}
          </Panel>
        </div>
      )}
    </div>
  );
}

const rowHints = Object.entries({
  c: 'Check in',
  s: 'They are with someone now',
  l: 'They left',
  u: 'Take the last step back',
  w: 'Walk-in: they came for something else',
}).map(([key, label]) => ({ keys: key, label, run: () => undefined }));

/** What Enter and the letters do in every list; each letter is for the states it makes sense in. */
function rowActs(
  acts: ReturnType<typeof useDeskActs>['acts'],
  open: (visit: DeskVisit, walkIn?: boolean) => void,
): RowActs {
  const last = (visit: DeskVisit) =>
    visit.leftAt !== null ? 'leave' : visit.state === 'with' ? 'seen' : visit.calledAt !== null ? 'call' : 'check-in';
  return {
    open: (visit) => open(visit),
    keys: {
      c: (visit) => open(visit),
      n: (visit) => visit.arrivalId !== null && void acts.call(visit),
      s: (visit) => visit.arrivalId !== null && void acts.seen(visit),
      l: (visit) => visit.arrivalId !== null && void acts.leave(visit),
      w: (visit) => open(visit, true),
      u: (visit) =>
        visit.arrivalId !== null &&
        void acts.undo({ words: visit.displayName, undo: { ids: [visit.arrivalId], what: last(visit) } }),
    },
  };
}

function listsOf(items: readonly DeskVisit[]) {
  const inState = (...states: readonly DeskVisit['state'][]) => items.filter(({ state }) => states.includes(state));
  return {
    waiting: inState('waiting'),
    busy: inState('called', 'with'),
    expected: inState('expected'),
    gone: inState('done', 'left'),
  };
}

function focusFirst(...lists: readonly string[]): void {
  for (const list of lists) {
    const row = document.querySelector<HTMLElement>(`#${list} tr[tabindex="0"]`);
    if (row !== null) return row.focus();
  }
}

function Total({ of }: { of: number }) {
  return <span className="tabular">{of}</span>;
}

function Keys({ of }: { of: Readonly<Record<string, string>> }) {
  return (
    <span className={styles.keys}>
      {Object.entries(of).map(([key, label]) => (
        <span key={key}>
          <KeyHint keys={key} /> {label}
        </span>
      ))}
    </span>
  );
}
