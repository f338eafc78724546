import { helpPages } from './pages';
import type { TitledPage } from './pages';
import styles from './help.module.css';

/** The words of one area: what it is for, how to do the common things, what refusals mean, whom to ask. */
export function HelpBody({ page }: { page: TitledPage }) {
  return (
    <div className={styles.body}>
      <p className={styles.purpose}>{page.purpose}</p>
      <section>
        <h2>How to</h2>
        <div className={styles.tasks}>
          {page.tasks.map((task) => (
            <section key={task.title}>
              <h3>{task.title}</h3>
              <ol>
                {task.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </section>
          ))}
        </div>
      </section>
      <section>
        <h2>When something does not go</h2>
        <dl className={styles.questions}>
          {page.questions.map(({ asks, answer }) => (
            <div key={asks}>
              <dt>{asks}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p className="dim">Whom to ask: {page.ask}</p>
    </div>
  );
}

/** For the page one is on, by its area. */
export function HelpOf({ area }: { area: string }) {
  const page = helpPages.find((each) => each.area === area);
  return page === undefined ? null : <HelpBody page={page} />;
}
