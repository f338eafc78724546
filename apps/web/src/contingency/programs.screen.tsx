import { Button } from '@mantine/core';
import { contingencyKinds } from '@cairn/rules';
import { useState } from 'react';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, dayOf, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import page from '../programme/programme.module.css';
import { newestVersions, type ProgramVersion, useContingencyPrograms } from './contingency-api';
import { ProgramForm } from './program-form';
import { capWords, payWords, scheduleWords, targetWords } from './terms-words';

/** Contingency programs, version by version. One that is published stays as it is; a change is the next version. */
export function ContingencyProgramsScreen() {
  const programs = useContingencyPrograms();
  const canWrite = useMay()('contingency.set-up');
  const [side, setSide] = useState<{ follows: ProgramVersion | null } | null>(null);
  useHotkeys(
    'Contingency programs',
    [{ keys: 'n', label: 'Set up a program', run: () => setSide({ follows: null }) }],
    canWrite && side === null,
  );
  const { items = [], annualCapCents = 0 } = programs.data ?? {};
  const newest = newestVersions(items);
  return (
    <div className={page.page}>
      <PageHeader
        title="Contingency programs"
        meta={programs.isSuccess ? count(newest.length, 'program') : undefined}
        actions={
          canWrite && (
            <Button onClick={() => setSide({ follows: null })} rightSection={<KeyHint keys="n" />}>
              Set up a program
            </Button>
          )
        }
      />
      <ErrorNote error={programs.error} onRetry={() => void programs.refetch()} />
      <div className={`${page.split} ${side === null ? '' : page.withSide}`}>
        <div className={page.main}>
          <p className="dim small">
            Vouchers or prize draws, never cash. Who takes part stays in the version that they began with.
          </p>
          {programs.isPending && <SkeletonRows rows={4} />}
          {programs.isSuccess && newest.length === 0 && (
            <Panel>
              <EmptyState title="No program is set up.">
                {canWrite
                  ? 'Begin with the usual terms: they are filled in, and each number can be changed.'
                  : 'A supervisor, the medical director or an administrator sets up programs here.'}
              </EmptyState>
            </Panel>
          )}
          {newest.map((program) => (
            <ProgramPanel
              key={program.id}
              program={program}
              before={items.filter(({ seriesId, id }) => seriesId === program.seriesId && id !== program.id)}
              annualCapCents={annualCapCents}
              onChange={canWrite ? () => setSide({ follows: program }) : null}
            />
          ))}
        </div>
        {side !== null && programs.isSuccess && (
          <aside className={page.side} aria-label="Contingency program">
            <ProgramForm
              key={side.follows?.id ?? 'new'}
              follows={side.follows}
              annualCapCents={annualCapCents}
              onClose={() => setSide(null)}
            />
          </aside>
        )}
      </div>
    </div>
  );
}

function ProgramPanel(props: {
  program: ProgramVersion;
  before: readonly ProgramVersion[];
  annualCapCents: number;
  onChange: (() => void) | null;
}) {
  const { program, before, annualCapCents, onChange } = props;
  const { terms } = program;
  return (
    <Panel
      title={program.name}
      meta={`${contingencyKinds[program.kind]}, version ${program.number}`}
      actions={
        onChange !== null && (
          <Button variant="default" size="xs" aria-label={`Next version of ${program.name}`} onClick={onChange}>
            Next version
          </Button>
        )
      }
    >
      <dl className={page.facts}>
        <dt>New people</dt>
        <dd>
          <StatusMark meaning={program.open ? 'fine' : 'info'} quiet>
            {program.open ? 'May begin' : 'Takes nobody new'}
          </StatusMark>
        </dd>
        <dt>Earned for</dt>
        <dd>
          {targetWords(terms)}
          {program.targetReason !== null && <span className="dim"> (why opioids: {program.targetReason})</span>}
        </dd>
        <dt>Days</dt>
        <dd>{scheduleWords(terms)}</dd>
        <dt>Pays</dt>
        <dd>{payWords(terms)}</dd>
        <dt>Caps</dt>
        <dd>{capWords(terms, annualCapCents)}</dd>
        <dt>Published</dt>
        <dd>
          {shortDay(dayOf(program.madeAt))} by {program.madeBy ?? 'somebody'}
        </dd>
      </dl>
      {before.length > 0 && (
        <details className="small">
          <summary className="dim">Versions before ({before.length})</summary>
          <ul className={page.rows}>
            {before.map((one) => (
              <li key={one.id}>
                Version {one.number}, {shortDay(dayOf(one.madeAt))}: {targetWords(one.terms)}. {payWords(one.terms)}.
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}
