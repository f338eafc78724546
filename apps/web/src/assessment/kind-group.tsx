import { type EntryKind, entryWords } from '@cairn/rules';
import type { ReactNode } from 'react';
import { dayAndTime, shortDay } from '../kit/format';
import type { Finding } from './api';
import styles from './assessment.module.css';
import { findingText } from './finding-text';
import { recordOf } from './record-of';

interface Acts<Kind extends EntryKind, Entry extends Finding> {
  entries: readonly Entry[];
  mayRecord: (kind: Kind) => boolean;
  onRecord: (kind: Kind) => void;
  onCorrect: (entry: Entry) => void;
  /** What else is known of an entry that stands, behind its words. */
  beside?: (entry: Entry) => ReactNode;
}

/** Some kinds under a title: what stands of each, what it took the place of, and how to record what is not there yet. */
export function KindGroup<Kind extends EntryKind, Entry extends Finding>(
  props: Acts<Kind, Entry> & { title: string; kinds: readonly Kind[] },
) {
  const { title, kinds } = props;
  const known = kinds.filter((kind) => props.entries.some((entry) => entry.kind === kind));
  const unknown = kinds.filter((kind) => !known.includes(kind));
  return (
    <section aria-label={title}>
      <h3 className={styles.group}>{title}</h3>
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
                    aria-label={`Record: ${entryWords[kind].label}`}
                    onClick={() => props.onRecord(kind)}
                  >
                    <span aria-hidden="true">+ </span>
                    {entryWords[kind].label}
                  </button>
                ) : (
                  <span key={kind} className={styles.cannot}>
                    {entryWords[kind].label}
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

function KindLine<Kind extends EntryKind, Entry extends Finding>(props: Acts<Kind, Entry> & { kind: Kind }) {
  const { kind } = props;
  const { label, several } = entryWords[kind];
  const { standing, earlier } = recordOf(kind, props.entries);
  const may = props.mayRecord(kind);
  return (
    <li className={styles.kind}>
      <span className={styles.name}>{label}</span>
      <div className={styles.values}>
        {standing.length === 0 && <span className="dim">None that stands</span>}
        {standing.map((finding) => (
          <div key={finding.id}>
            {findingText(kind, finding.details)} {props.beside?.(finding)} <Found finding={finding} />
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
  const momentary = !entryWords[finding.kind].lasting;
  return (
    <span className={styles.when}>
      {momentary ? dayAndTime(finding.at) : shortDay(finding.on)}
      {finding.by !== null && `, ${finding.by.displayName}`}
    </span>
  );
}

function Earlier({ kind, findings }: { kind: EntryKind; findings: readonly Finding[] }) {
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
