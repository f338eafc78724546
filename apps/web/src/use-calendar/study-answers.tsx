import type { UseCalendar } from './use-calendar-api';
import styles from './use-calendar.module.css';

/** How the tables of an imported study are called by people. */
const titles: Readonly<Record<string, string>> = {
  demographics: 'Background',
  asi: 'Injection use',
  psychiatric: 'Mental health history',
  pain: 'Pain',
  fagerstrom: 'Smoking',
  rbs: 'Use in 30 days',
  rbs_iv: 'Injection in 30 days',
  qol: 'Housing',
  first_survey: 'First survey',
  screening_date: 'Screening',
};

const said = (answers: UseCalendar['study'][number]['answers']): string =>
  Object.entries(answers)
    .flatMap(([name, answer]) => (answer === null || answer === '' ? [] : [`${words(name)} ${answer}`]))
    .join('; ');

const words = (name: string): string => name.replace(/^(is|has|did)_/, '').replaceAll('_', ' ') + ':';

/** What an imported study asked, in its own words: shown, and never read as an answer to our own questions. */
export function StudyAnswers({ answers }: { answers: UseCalendar['study'] }) {
  const kinds = [...new Set(answers.map(({ kind }) => kind))];
  return (
    <details>
      <summary className="dim">From the study ({kinds.length})</summary>
      <dl className={styles.answers}>
        {kinds.map((kind) => (
          <div key={kind} style={{ display: 'contents' }}>
            <dt>{titles[kind] ?? kind.replaceAll('_', ' ')}</dt>
            <dd>
              {answers
                .filter((one) => one.kind === kind)
                .map((one, index) => (
                  <div key={String(index)}>{said(one.answers) || 'Asked, not answered'}</div>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
