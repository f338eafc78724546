import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useMay } from '../api/session';
import { DataTable } from '../kit/data-table';
import type { Column } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, count, readable, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { actsOf, LineActs } from './line-acts';
import { LineForm, useRoundAct } from './line-form';
import {
  actOf,
  cosign,
  type LineAct,
  lineKey,
  release,
  review,
  type Round,
  type RoundLine,
  useRound,
} from './round-api';
import { dueWords, filtersOf, type KindFilter, severityMarks } from './round-words';
import styles from './round.module.css';

/** Everybody for whom a prescriber has something to do, who needs it first on top; each line says why and is done with a key. */
export function RoundScreen() {
  const round = useRound();
  if (round.isError && round.data === undefined)
    return <ErrorNote error={round.error} onRetry={() => void round.refetch()} />;
  if (round.data === undefined)
    return (
      <div className={styles.screen}>
        <PageHeader title="Round" />
        <SkeletonPanel lines={10} label="Looking through everybody in care" />
      </div>
    );
  return <RoundOf round={round.data} />;
}

function RoundOf({ round }: { round: Round }) {
  const may = useMay();
  const navigate = useNavigate();
  const [kind, setKind] = useState<KindFilter['kind']>('all');
  const [asking, setAsking] = useState<{ key: string; act: 'release' | 'review' } | null>(null);
  const table = useRef<HTMLDivElement>(null);
  const filters = filtersOf(round.items);
  const chosen = filters.some((filter) => filter.kind === kind) ? kind : 'all';
  const shown = chosen === 'all' ? round.items : round.items.filter((item) => item.kind === chosen);
  const toRows = (): void => table.current?.querySelector<HTMLElement>('tbody tr[tabindex="0"]')?.focus();
  // The list is what one comes for: its first line has the focus, so that j, k and the acts work at once.
  useEffect(toRows, []);
  // What was done leaves the list, and the focus with it: the line that took its place gets it.
  useEffect(() => {
    if (document.activeElement === document.body) toRows();
  }, [round]);
  const signing = useRef<RoundLine | null>(null);
  const sign = useRoundAct(
    (orderId) => cosign(orderId),
    'Co-signed.',
    () => {
      signing.current = null;
      toRows();
    },
  );
  const open = (line: RoundLine): void => void navigate({ to: '/patients/$id', params: { id: line.patientId } });
  const done = (): void => {
    setAsking(null);
    requestAnimationFrame(toRows);
  };
  const run = (line: RoundLine, act: LineAct['act']): void => {
    if (!actsOf(line, may).some((one) => one.act === act)) return;
    if (act === 'release' || act === 'review') setAsking({ key: lineKey(line), act });
    else if (act === 'cosign') {
      const order = actOf(line, 'cosign');
      if (order === undefined || sign.isPending) return;
      signing.current = line;
      sign.mutate(order.id);
    } else {
      const search = { open: act === 'take-home' ? act : 'order' } as const;
      void navigate({ to: '/patients/$id', params: { id: line.patientId }, search });
    }
  };
  useHotkeys('Round', [
    ...filters
      .filter(({ key }) => key !== '')
      .map(({ key, label, kind: to }) => ({ keys: key, label: `Show ${label.toLowerCase()}`, run: () => setKind(to) })),
    { keys: 'j', label: 'To the list', run: toRows },
  ]);
  const columns: readonly Column<RoundLine>[] = [
    {
      key: 'severity',
      header: 'When',
      render: ({ severity }) => (
        <span className={styles.when}>
          <StatusMark meaning={severityMarks[severity].meaning} quiet>
            {severityMarks[severity].word}
          </StatusMark>
        </span>
      ),
    },
    {
      key: 'person',
      header: 'Person',
      rowHeader: true,
      render: (line) => (
        <span className={styles.who}>
          <Link className={styles.person} to="/patients/$id" params={{ id: line.patientId }} tabIndex={-1}>
            {line.displayName}
          </Link>{' '}
          <span className="dim small tabular">{line.number}</span>
        </span>
      ),
    },
    {
      key: 'says',
      header: 'What',
      render: (line) => (
        <>
          <span className={styles.says}>
            {readable(line.says)} <span className={styles.rule}>{line.ruleId}</span>
          </span>
          {asking?.key === lineKey(line) && <Asked line={line} act={asking.act} onClose={done} />}
          {signing.current !== null && lineKey(signing.current) === lineKey(line) && <ErrorNote error={sign.error} />}
        </>
      ),
    },
    {
      key: 'due',
      header: 'Due',
      render: (line) => <span className={styles.due}>{dueWords(line, round.day)}</span>,
    },
    {
      key: 'acts',
      header: <span className="visually-hidden">Acts</span>,
      align: 'right',
      render: (line) => (
        <LineActs
          line={line}
          acts={actsOf(line, may)}
          busy={sign.isPending && signing.current !== null && lineKey(signing.current) === lineKey(line)}
          onAct={(act) => run(line, act)}
        />
      ),
    },
  ];
  const first = (line: RoundLine, ...acts: LineAct['act'][]): void => {
    const act = acts.find((one) => actOf(line, one) !== undefined);
    if (act !== undefined) run(line, act);
  };
  const people = new Set(round.items.map(({ patientId }) => patientId)).size;
  return (
    <div className={styles.screen}>
      <PageHeader
        title="Round"
        meta={`${count(people, 'person', 'people')} of ${round.people} in care, ${clockTime(round.asOf)}`}
      >
        <div className={styles.filters} role="group" aria-label="Show">
          {filters.map((filter) => (
            <button
              key={filter.kind}
              type="button"
              className={`${styles.filter} ${filter.kind === chosen ? styles.chosen : ''}`}
              aria-pressed={filter.kind === chosen}
              onClick={() => setKind(filter.kind)}
            >
              {filter.label} <span className={styles.count}>{filter.count}</span>
              {filter.key !== '' && <KeyHint keys={filter.key} />}
            </button>
          ))}
        </div>
      </PageHeader>
      {round.protocols.length > 0 && <Protocols round={round} />}
      <div ref={table}>
        <Panel flush>
          <DataTable
            label="The prescriber’s round"
            columns={columns}
            rows={shown}
            rowKey={lineKey}
            onOpen={open}
            rowKeys={{
              o: open,
              c: (line) => first(line, 'cosign'),
              l: (line) => first(line, 'release'),
              v: (line) => first(line, 'review'),
              r: (line) => first(line, 'renew', 'order'),
              t: (line) => first(line, 'take-home'),
            }}
            empty={
              <EmptyState title="Nobody waits for a prescriber.">
                Orders that end, holds, missed days, telephone orders and clocks appear here by themselves.
              </EmptyState>
            }
          />
        </Panel>
      </div>
      {round.hidden > 0 && (
        <p className="dim">
          {count(round.hidden, 'restricted chart')} not listed: find the person and open the chart with a reason.
        </p>
      )}
    </div>
  );
}

function Asked(props: { line: RoundLine; act: 'release' | 'review'; onClose: () => void }) {
  const { line, onClose } = props;
  const flag = actOf(line, 'release');
  const look = actOf(line, 'review');
  if (props.act === 'release' && flag !== undefined)
    return (
      <LineForm
        label={`Why the hold of ${line.displayName} is released`}
        placeholder="Why it is released"
        submit="Release"
        says="The hold is released."
        about={`release ${flag.id}`}
        patientId={line.patientId}
        send={(reason) => release(line.patientId, flag.id, reason)}
        onClose={onClose}
      />
    );
  if (look === undefined) return null;
  return (
    <LineForm
      label={`What the review of ${line.displayName} found`}
      placeholder="What you found and decided"
      submit="Record the review"
      says="The review is recorded."
      about={`review ${line.kind} ${line.patientId}`}
      patientId={line.patientId}
      send={(words) => review(line.patientId, look, words)}
      onClose={onClose}
    />
  );
}

/** they are the program's, nobody's in particular. */
function Protocols({ round }: { round: Round }) {
  return (
    <ul className={styles.protocols} aria-label="Protocols that run out">
      {round.protocols.map(({ id, name, expiresOn, severity }) => (
        <li key={id}>
          <StatusMark meaning={severityMarks[severity].meaning} quiet>
            Protocol “{name}” {expiresOn < round.day ? 'ran out' : 'runs out'} {shortDay(expiresOn)}
          </StatusMark>{' '}
          <Link to="/programme/protocols">Renew</Link>
        </li>
      ))}
    </ul>
  );
}
