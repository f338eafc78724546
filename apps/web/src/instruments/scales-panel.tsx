import { Button } from '@mantine/core';
import { instrumentTitle, type InstrumentKey } from '@cairn/rules';
import { EmptyState } from '../kit/empty-state';
import { shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import { type Due, type Filled, isStanding, type Responses } from './api';
import styles from './instruments.module.css';
import { Sparkline } from './sparkline';
import { trendsOf } from './trend';
import { meaningOf, resultWords, scalesOf, stepWords } from './words';

/** What is due now and why, and how each scale stands; the rest is a step away. */
export function ScalesPanel(props: {
  known: Responses;
  /** Null where this person may not fill in. */
  onFill: ((key: InstrumentKey) => void) | null;
  onChoose: () => void;
  onOpen: (id: string) => void;
  onTrends: () => void;
}) {
  const { known, onFill } = props;
  const { due, notOffered, items, today } = known;
  const now = due.filter(({ fromOn }) => fromOn <= today);
  const later = due.filter(({ fromOn }) => fromOn > today);
  const latest = latestOf(items);
  return (
    <Panel
      title="Scales and screens"
      meta="asked and answered, over time"
      flush
      actions={
        <>
          {latest.length > 0 && (
            <Button variant="default" size="xs" onClick={props.onTrends}>
              Trends
            </Button>
          )}
          {onFill !== null && (
            <Button variant="default" size="xs" onClick={props.onChoose}>
              Fill in a form
            </Button>
          )}
        </>
      }
    >
      {now.length > 0 && (
        <ul className={styles.due} aria-label="Due now">
          {now.map((each) => (
            <DueLine key={each.instrument} due={each} onFill={onFill} />
          ))}
        </ul>
      )}
      {now.length === 0 && (
        <p className={styles.quiet}>
          Nothing is due today.
          {later[0] !== undefined && ` Next: ${later[0].title} ${shortDay(later[0].dueOn)}, ${lower(later[0].why)}.`}
        </p>
      )}
      {latest.length === 0 ? (
        <EmptyState title="No form was filled in yet">
          Begin with what is due. A form can also be handed over to be filled in alone.
        </EmptyState>
      ) : (
        <Latest forms={latest} known={known} onOpen={props.onOpen} />
      )}
      {now.length > 0 && later.length > 0 && (
        <p className={styles.quiet}>
          Later: {later.map(({ title, dueOn }) => `${title} ${shortDay(dueOn)}`).join(', ')}
        </p>
      )}
      {notOffered.length > 0 && (
        <p className={styles.quiet}>
          Not offered: {notOffered.map(({ title }) => title).join(', ')}. {notOffered[0]?.why}.
        </p>
      )}
    </Panel>
  );
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function DueLine({ due, onFill }: { due: Due; onFill: ((key: InstrumentKey) => void) | null }) {
  return (
    <li>
      <StatusMark meaning={due.overdue ? 'needs' : 'soon'} quiet>
        {due.overdue ? 'Overdue' : 'Due'}
      </StatusMark>
      <span>
        <strong>{due.title}</strong> <span className="tabular">{shortDay(due.dueOn)}</span>{' '}
        <span className="dim">{lower(due.why)}</span>
      </span>
      {onFill !== null && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`Fill in ${due.title}`}
          onClick={() => onFill(due.instrument)}
        >
          Fill in
        </Button>
      )}
    </li>
  );
}

/** Of each instrument the newest form that stands. */
function latestOf(items: readonly Filled[]): readonly Filled[] {
  const seen = new Set<string>();
  return items.filter((form) => {
    if (!isStanding(form) || seen.has(form.instrument)) return false;
    seen.add(form.instrument);
    return true;
  });
}

function Latest(props: { forms: readonly Filled[]; known: Responses; onOpen: (id: string) => void }) {
  const { items, policy } = props.known;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Scale</th>
          <th scope="col">Last result</th>
          <th scope="col">Change</th>
          <th scope="col">Trend</th>
          <th scope="col">When</th>
        </tr>
      </thead>
      <tbody>
        {props.forms.map((form) => {
          const before = items.find(
            (each) =>
              each.instrument === form.instrument &&
              each.id !== form.id &&
              isStanding(each) &&
              each.complete &&
              each.at < form.at,
          );
          const scales = scalesOf(form);
          const changes =
            scales.length > 3
              ? []
              : scales.flatMap((scale) => {
                  const words = stepWords(scale, form, before);
                  return words === null ? [] : [scales.length > 1 ? `${scale.label} ${words}` : words];
                });
          const trends = scales.length > 0 && scales.length <= 3 ? trendsOf(items, form.instrument, policy) : [];
          return (
            <tr key={form.id}>
              <th scope="row">
                <button type="button" className={styles.open} onClick={() => props.onOpen(form.id)}>
                  {instrumentTitle(form.instrument)}
                </button>
              </th>
              <td>
                <StatusMark meaning={meaningOf(form)} quiet>
                  {resultWords(form)}
                </StatusMark>
              </td>
              <td className="dim small">
                {changes.map((words) => (
                  <div key={words}>{words}</div>
                ))}
                {changes.length > 0 && before !== undefined && <div>since {shortDay(before.on)}</div>}
              </td>
              <td className={styles.trend}>
                {trends.slice(0, 1).map((trend) => (
                  <Sparkline key={trend.key} trend={trend} />
                ))}
              </td>
              <td className={`tabular ${styles.when}`}>{shortDay(form.on)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
