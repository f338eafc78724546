import { StatusMark } from '../kit/status-mark';
import styles from './detox.module.css';
import type { Flowsheet } from './withdrawal-api';
import { dueWords, momentWords, pressMeaning, stageWords } from './words';

/** Where somebody stands in withdrawal now, what is due, and what is past a limit: the head of the sheet and of the summary. */
export function StandingFacts({ sheet }: { sheet: Flowsheet }) {
  const stage = stageWords(sheet);
  const [cows] = sheet.cows;
  return (
    <div className={styles.top}>
      <section>
        <h3>Due</h3>
        {sheet.order === null ? (
          <p>No monitoring is ordered.</p>
        ) : (
          <ul className={styles.due}>
            {sheet.due.map((item) => (
              <li key={`${item.what} ${item.why}`}>
                <StatusMark meaning={pressMeaning[item.state]} quiet>
                  {dueWords(item, sheet.now)}
                </StatusMark>
              </li>
            ))}
            {sheet.due.length === 0 && <li>Nothing is due by the order.</li>}
          </ul>
        )}
      </section>
      <section>
        <h3>Last scale</h3>
        <p className="tabular">
          {cows === undefined
            ? 'None in these days'
            : `COWS ${cows.total ?? 'incomplete'}, ${momentWords(cows.at, sheet.now)}`}
        </p>
        {sheet.selfRated[0] !== undefined && (
          <p className="dim small tabular">
            SOWS, self-rated: {sheet.selfRated[0].total ?? 'incomplete'},{' '}
            {momentWords(sheet.selfRated[0].at, sheet.now)}
          </p>
        )}
      </section>
      <section>
        <h3>Time since use</h3>
        <p>{stage.title}</p>
        <p className="dim small">{stage.more}</p>
      </section>
    </div>
  );
}
