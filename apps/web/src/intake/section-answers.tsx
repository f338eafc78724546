import type { IntakeFacts, SectionId } from '@cairn/rules';
import { fullDay } from '../kit/format';
import type { SectionVersion } from './api';
import { changeLabels, overdoseWords } from './overdose-changes';
import { type Answered, answersOf } from './section-words';
import { SubstanceTable } from './substance-table';
import styles from './intake.module.css';

/** What a signed version says, to read and to print. */
export function SectionAnswers({
  section,
  version,
  facts,
}: {
  section: SectionId;
  version: SectionVersion;
  facts: IntakeFacts;
}) {
  const answers = answersOf(section, version.data);
  return (
    <dl className={styles.answers}>
      {answers.map(({ name, label, words, rows }) => (
        <div key={name} className={rows === null ? styles.answer : styles.answerRows}>
          <dt>{label}</dt>
          <dd>
            {rows === null ? (
              <bdi className={styles.words}>{words}</bdi>
            ) : name === 'substances' ? (
              <SubstanceTable data={version.data} />
            ) : name === 'changes' ? (
              <Changes version={version} facts={facts} />
            ) : (
              <RowList rows={rows} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Rows as a list: what it is about, then the rest behind it. */
function RowList({ rows }: { rows: readonly (readonly Answered[])[] }) {
  return (
    <ol className={styles.rowList}>
      {rows.map(([first, ...rest], at) => (
        <li key={at}>
          <strong>
            <bdi>{first?.words}</bdi>
          </strong>
          {rest.map(({ name, label, words }) => (
            <span key={name}>
              {' · '}
              <span className="dim">{label}:</span> <bdi>{words}</bdi>
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}

function Changes({ version, facts }: { version: SectionVersion; facts: IntakeFacts }) {
  const rows = (version.data.changes ?? []) as unknown as readonly { eventId: string; after: readonly string[] }[];
  return (
    <ol className={styles.rowList}>
      {rows.map(({ eventId, after }) => {
        const event = facts.overdoses.find(({ id }) => id === eventId);
        return (
          <li key={eventId}>
            <strong>{event === undefined ? 'An overdose that was taken back' : fullDay(event.on)}</strong>
            {event !== undefined && <span className="dim"> · {overdoseWords(event)}</span>}
            {' · '}
            {after.length === 0 ? 'not asked' : after.map((one) => changeLabels[one] ?? one).join(', ')}
          </li>
        );
      })}
    </ol>
  );
}
