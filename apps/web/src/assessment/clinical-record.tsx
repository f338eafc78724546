import {
  findingGroups,
  type FindingGroup,
  type FindingKind,
  findingKinds,
  findingWords,
  mayRecord,
} from '@cairn/rules';
import { useMay, useSession } from '../api/session';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { type Finding, useFindings } from './api';
import styles from './assessment.module.css';
import { findingText } from './finding-text';
import { recordOf } from './record-of';

const groups = Object.keys(findingGroups) as readonly FindingGroup[];

/** What is known of a person, kind by kind: what stands, since when and from whom, what it took the place of. */
export function ClinicalRecord(props: {
  patientId: string;
  onRecord: (kind: FindingKind) => void;
  onCorrect: (finding: Finding) => void;
}) {
  const may = useMay();
  const { roles } = useSession();
  const findings = useFindings(props.patientId, may('finding.read'));
  if (!may('finding.read')) return null;
  if (findings.isError) return <ErrorNote error={findings.error} onRetry={() => void findings.refetch()} />;
  return (
    <Panel title="Clinical record" meta="what the dosing rules read" flush>
      {findings.data === undefined ? (
        <SkeletonRows rows={6} />
      ) : (
        groups.map((group) => (
          <Group
            key={group}
            group={group}
            findings={findings.data}
            mayRecord={(kind) => mayRecord(roles, kind)}
            onRecord={props.onRecord}
            onCorrect={props.onCorrect}
          />
        ))
      )}
    </Panel>
  );
}

interface Acts {
  findings: readonly Finding[];
  mayRecord: (kind: FindingKind) => boolean;
  onRecord: (kind: FindingKind) => void;
  onCorrect: (finding: Finding) => void;
}

function Group(props: Acts & { group: FindingGroup }) {
  const kinds = findingKinds.filter((kind) => findingWords[kind].group === props.group);
  const known = kinds.filter((kind) => props.findings.some((finding) => finding.kind === kind));
  const unknown = kinds.filter((kind) => !known.includes(kind));
  return (
    <section aria-label={findingGroups[props.group]}>
      <h3 className={styles.group}>{findingGroups[props.group]}</h3>
      <ul className={styles.list}>
        {known.map((kind) => (
          <KindLine key={kind} {...props} kind={kind} />
        ))}
        {unknown.length > 0 && (
          <li className={styles.unknown}>
            <span>Not recorded</span>
            <span>
              {unknown.map((kind) =>
                props.mayRecord(kind) ? (
                  <button
                    key={kind}
                    type="button"
                    className={styles.add}
                    aria-label={`Record: ${findingWords[kind].label}`}
                    onClick={() => props.onRecord(kind)}
                  >
                    <span aria-hidden="true">+ </span>
                    {findingWords[kind].label}
                  </button>
                ) : (
                  <span key={kind} className={styles.cannot}>
                    {findingWords[kind].label}
                  </span>
                ),
              )}
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}

function KindLine(props: Acts & { kind: FindingKind }) {
  const { kind } = props;
  const { label, several } = findingWords[kind];
  const { standing, earlier } = recordOf(kind, props.findings);
  const may = props.mayRecord(kind);
  return (
    <li className={styles.kind}>
      <span className={styles.name}>{label}</span>
      <div className={styles.values}>
        {standing.length === 0 && <span className="dim">None that stands</span>}
        {standing.map((finding) => (
          <div key={finding.id}>
            {findingText(kind, finding.details)} <Found finding={finding} />
            {may && (
              <button
                type="button"
                className={styles.correct}
                aria-label={`Correct ${label}: ${findingText(kind, finding.details)}`}
                onClick={() => props.onCorrect(finding)}
              >
                Correct
              </button>
            )}
          </div>
        ))}
        {earlier.length > 0 && <Earlier kind={kind} findings={earlier} />}
      </div>
      {may && (
        <button
          type="button"
          className={styles.add}
          aria-label={`Record: ${label}`}
          onClick={() => props.onRecord(kind)}
        >
          <span aria-hidden="true">+ </span>
          {several ? 'Add' : 'New'}
        </button>
      )}
    </li>
  );
}

function Found({ finding }: { finding: Finding }) {
  const momentary = !findingWords[finding.kind].lasting;
  return (
    <span className={styles.when}>
      {momentary ? dayAndTime(finding.at) : shortDay(finding.on)}
      {finding.by !== null && `, ${finding.by.displayName}`}
    </span>
  );
}

function Earlier({ kind, findings }: { kind: FindingKind; findings: readonly Finding[] }) {
  return (
    <details className={styles.earlier}>
      <summary>Earlier ({findings.length})</summary>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            <Found finding={finding} />:{' '}
            <span className={finding.replacedBy === null ? undefined : styles.gone}>
              {findingText(kind, finding.details)}
            </span>
            {finding.replaces !== null && finding.details === null && ` (${finding.replaces.reason})`}
            {finding.replacedBy !== null &&
              ` corrected ${shortDay(finding.replacedBy.at)}${
                finding.replacedBy.by === null ? '' : ` by ${finding.replacedBy.by.displayName}`
              }: ${finding.replacedBy.reason}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
