import { Button } from '@mantine/core';
import { elsewhereFacts, intakeSections, type SectionId } from '@cairn/rules';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { useFaceSheet, useFindings } from '../assessment/api';
import { ErrorNote } from '../kit/error-note';
import { fullDay } from '../kit/format';
import { SkeletonRows } from '../kit/skeletons';
import { type Intake, useVersions } from './api';
import { factWords, type Shown } from './known-words';
import { SectionAnswers } from './section-answers';
import { signedWords } from './section-pane';
import styles from './intake.module.css';

/** The whole intake as it stands: to read through, and to print. */
export function WholeIntake({
  chart,
  intake,
  onOpen,
}: {
  chart: Chart;
  intake: Intake;
  onOpen: (section: SectionId) => void;
}) {
  const patientId = chart.banner.id;
  const may = useMay();
  const versions = useVersions(patientId);
  const findings = useFindings(patientId, may('finding.read')).data ?? [];
  const sheet = useFaceSheet(patientId, may('face-sheet.read')).data ?? [];
  if (versions.isError) return <ErrorNote error={versions.error} onRetry={() => void versions.refetch()} />;
  if (versions.data === undefined) return <SkeletonRows rows={8} />;
  const shown: Shown = { chart, facts: intake.facts, findings, sheet };
  return (
    <article className={styles.whole} aria-label="Whole intake">
      <div className={styles.wholeHead}>
        <h2 id="intake-section" tabIndex={-1}>
          Intake
        </h2>
        <span className="dim">
          {chart.banner.displayName}, born {fullDay(intake.facts.person.dateOfBirth)}, No. {chart.banner.number}. As of{' '}
          {fullDay(intake.facts.today)}
        </span>
        <Button className="no-print" size="xs" variant="default" onClick={() => window.print()}>
          Print
        </Button>
      </div>
      {intake.progress.map((progress) => {
        const version = versions.data.find(({ section }) => section === progress.section);
        const known = intakeSections[progress.section].elsewhere.flatMap((id) => {
          const words = factWords(id, shown);
          return words === '' ? [] : [{ id, label: elsewhereFacts[id].label, words }];
        });
        return (
          <section key={progress.section} aria-label={progress.label} className={styles.wholeSection}>
            <div className={styles.wholeTitle}>
              <h3>{progress.label}</h3>
              <span className="dim small">
                {version === undefined ? (known.length > 0 ? 'From other forms' : 'Not signed') : signedWords(version)}
                {progress.why !== null && `. ${progress.why}`}
              </span>
              <button type="button" className={`${styles.open} no-print`} onClick={() => onOpen(progress.section)}>
                Open
              </button>
            </div>
            {known.length > 0 && (
              <dl className={styles.answers}>
                {known.map(({ id, label, words }) => (
                  <div key={id} className={styles.answer}>
                    <dt>{label}</dt>
                    <dd>
                      <bdi>{words}</bdi>
                    </dd>
                  </div>
                ))}
              </dl>
            )}
            {version !== undefined && (
              <SectionAnswers section={progress.section} version={version} facts={intake.facts} />
            )}
            {progress.missing.length > 0 && <p className="dim small">Open: {progress.missing.join(', ')}</p>}
          </section>
        );
      })}
    </article>
  );
}
