import { Button } from '@mantine/core';
import { changedLabels, type IntakeFacts, intakeSections, type SectionId } from '@cairn/rules';
import { useMemo } from 'react';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { DraftsOpened } from '../drafts/drafts-for';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime, fullDay } from '../kit/format';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { type Progress, type SectionVersion, useVersions } from './api';
import { KnownFacts } from './known-facts';
import { SectionAnswers } from './section-answers';
import { SectionForm } from './section-form';
import { stateMeaning } from './section-list';
import { someOf, stageWords, stateWords } from './section-words';
import styles from './intake.module.css';

/** One section: what is known from elsewhere, what was signed or the form, and its versions. */
export function SectionPane(props: {
  chart: Chart;
  facts: IntakeFacts;
  progress: Progress;
  editing: boolean;
  onEdit: (editing: boolean) => void;
  onLeave: (place: string) => void;
}) {
  const { chart, facts, progress, editing } = props;
  const { section } = progress;
  const may = useMay();
  const patientId = chart.banner.id;
  const versions = useVersions(patientId, section);
  // What a list of unfinished texts opens again; the same object each time, or the draft would be opened anew.
  const opened = useMemo(() => ({ section }), [section]);
  const { label, hint, fields } = intakeSections[section];
  const keptElsewhere = Object.keys(fields).length === 0;
  if (versions.isError) return <ErrorNote error={versions.error} onRetry={() => void versions.refetch()} />;
  const newest = versions.data?.[0] ?? null;
  const mayWrite = may('intake.write') && facts.episode !== null;
  const writes = mayWrite && !keptElsewhere && (newest === null || editing);
  return (
    <section className={styles.pane} aria-label={label}>
      <div className={styles.paneHead}>
        <h2 id="intake-section" tabIndex={-1}>
          {label}
        </h2>
        <StatusMark meaning={stateMeaning(progress)} quiet>
          {stateWords[progress.state]}
        </StatusMark>
        <span className="dim small">needed before {stageWords[progress.before]}</span>
      </div>
      <p className="dim">{hint}</p>
      <KnownFacts section={section} chart={chart} facts={facts} onLeave={props.onLeave} />
      {versions.data === undefined ? (
        <SkeletonRows rows={4} />
      ) : keptElsewhere ? null : writes ? (
        <DraftsOpened patientId={patientId} name="intake" given={opened}>
          <SectionForm
            patientId={patientId}
            section={section}
            facts={facts}
            newest={newest}
            onSigned={() => props.onEdit(false)}
            onClose={() => props.onEdit(false)}
          />
        </DraftsOpened>
      ) : newest === null ? (
        <EmptyState title="Nobody has signed this section.">Someone in care fills it in.</EmptyState>
      ) : (
        <Standing {...props} newest={newest} mayWrite={mayWrite} />
      )}
      {(versions.data?.length ?? 0) > 0 && <History section={section} versions={versions.data ?? []} facts={facts} />}
    </section>
  );
}

/** The version that stands, and the way to change it or to confirm it again. */
function Standing(props: {
  facts: IntakeFacts;
  progress: Progress;
  newest: SectionVersion;
  mayWrite: boolean;
  onEdit: (editing: boolean) => void;
}) {
  const { newest, progress, facts } = props;
  const again = progress.state === 'outdated';
  return (
    <>
      <div className={styles.stands}>
        <p>
          {signedWords(newest)}
          {progress.why !== null && (
            <>
              {' '}
              <StatusMark meaning="soon">{progress.why}</StatusMark>
            </>
          )}
        </p>
        {props.mayWrite && (
          <Button size="xs" variant={again ? 'filled' : 'default'} onClick={() => props.onEdit(true)}>
            {again ? 'Confirm again' : 'Change'}
          </Button>
        )}
      </div>
      {progress.missing.length > 0 && <p className="dim small">Still missing: {someOf(progress.missing, 8)}</p>}
      <SectionAnswers section={progress.section} version={newest} facts={facts} />
    </>
  );
}

/** "Confirmed again on 14 Oct 2026, 10:05, by Ann". */
export function signedWords({ act, at, by, version }: Pick<SectionVersion, 'act' | 'at' | 'by' | 'version'>): string {
  const how = { signed: 'Signed on', changed: 'Changed on', confirmed: 'Confirmed again on' }[act];
  const who = by === null ? '' : `, by ${by.displayName}`;
  return `${how} ${dayAndTime(at)}${who}${version > 1 ? ` (version ${version})` : ''}`;
}

function History({
  section,
  versions,
  facts,
}: {
  section: SectionId;
  versions: readonly SectionVersion[];
  facts: IntakeFacts;
}) {
  const earlier = versions.slice(1);
  if (earlier.length === 0 && versions[0]?.act === 'signed') return null;
  return (
    <details className={`${styles.history} no-print`}>
      <summary>Versions ({versions.length})</summary>
      <ol>
        {versions.map((version) => (
          <li key={version.id}>
            <span>
              {signedWords(version)}
              {version.changed.length > 0 && `: ${changedLabels(section, version.changed).join(', ')}`}
              {version.reason !== null && (
                <>
                  {'. '}
                  <q>
                    <bdi>{version.reason}</bdi>
                  </q>
                </>
              )}
            </span>
            <details>
              <summary>What it said on {fullDay(version.on)}</summary>
              <SectionAnswers section={section} version={version} facts={facts} />
            </details>
          </li>
        ))}
      </ol>
    </details>
  );
}
