import { Button } from '@mantine/core';
import type { IntakeStage } from '@cairn/rules';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { useChartDesk } from '../chart/chart-parts';
import { ErrorNote } from '../kit/error-note';
import { shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { type Progress, useIntake } from './api';
import { intakePage } from './intake-page';
import { stateLine, stateMeaning } from './section-list';
import { someOf, stageWords } from './section-words';
import styles from './intake.module.css';

/** The chart's place of the intake: how far it is, who signed what, and what waits for it. */
export function IntakeSummary({ chart }: { chart: Chart }) {
  const may = useMay();
  const { open } = useChartDesk();
  const intake = useIntake(chart.banner.id, may('intake.read'));
  if (!may('intake.read')) return null;
  const progress = intake.data?.progress ?? [];
  const done = progress.filter((one) => one.done).length;
  return (
    <Panel
      title="Intake"
      {...(intake.data === undefined ? {} : { meta: `${done} of ${progress.length} sections are done` })}
      actions={
        <Button size="xs" variant="default" onClick={() => open(intakePage, {})}>
          Open the intake
        </Button>
      }
    >
      {intake.isError ? (
        <ErrorNote error={intake.error} onRetry={() => void intake.refetch()} />
      ) : intake.data === undefined ? (
        <SkeletonRows rows={3} />
      ) : (
        <>
          <Waiting progress={progress} />
          <ul className={styles.sections}>
            {progress.map((one) => (
              <li key={one.section}>
                <StatusMark meaning={stateMeaning(one)} bare>
                  {stateLine(one)}
                </StatusMark>
                <button
                  type="button"
                  className={styles.sectionName}
                  onClick={() => open(intakePage, { section: one.section })}
                >
                  {one.label}
                </button>
                <span className="dim small">{sideWords(one)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

const stagesInOrder: readonly IntakeStage[] = ['admission', 'moud', 'diagnosis', 'safety-plan'];

/** What is still needed before the next steps. Medication never waits for it (R1), and the line says so. */
function Waiting({ progress }: { progress: readonly Progress[] }) {
  const waiting = stagesInOrder.flatMap((stage) => {
    const open = progress.filter((one) => one.before === stage && !one.done);
    return open.length === 0 ? [] : [{ stage, open }];
  });
  if (waiting.length === 0) return null;
  return (
    <dl className={styles.waiting}>
      {waiting.map(({ stage, open }) => (
        <div key={stage}>
          <dt>Before {stageWords[stage]}</dt>
          <dd>
            {someOf(open.map(({ label }) => label))}
            {stage === 'moud' && <span className="dim"> · medication does not wait for it</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function sideWords({ signed, state, why, done, missing }: Progress): string {
  if (signed === null) return done ? 'from other forms' : state === 'draft' ? 'unfinished text' : 'not begun';
  const when = `${signed.act === 'confirmed' ? 'confirmed again ' : ''}${shortDay(signed.on)}${signed.by === null ? '' : `, ${signed.by}`}`;
  if (why !== null) return `${when}: ${why.toLowerCase()}`;
  return done ? when : `${when}; open: ${someOf(missing, 3)}`;
}
