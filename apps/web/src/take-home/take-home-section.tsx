import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../api/session';
import { ErrorNote } from '../kit/error-note';
import { count, dayIn, fromToday, shortDay } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { CriteriaList } from './criteria-list';
import { DecisionHistory } from './decision-history';
import { ExceptionsPanel } from './exceptions-panel';
import { ExplainUnder } from './explain-under';
import { LadderFigure } from './ladder';
import { RequestForm } from './request-form';
import { type TakeHomes, useTakeHomes } from './take-home-api';
import styles from './take-home.module.css';
import { classWords, decisionMarks } from './words';

/** The chart's place of take-home doses: where the person stands, what waits for a prescriber, exceptions, history. */
export function TakeHomeSection(props: { patientId: string; onDecide: (() => void) | null }) {
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const homes = useTakeHomes(props.patientId, may('take-home.read'));
  if (!may('take-home.read')) return null;
  return (
    <>
      <Panel
        title="Take-home doses"
        {...(homes.data === undefined ? {} : { meta: classWords[homes.data.productClass] })}
        actions={
          props.onDecide !== null ? (
            <Button size="xs" variant="default" onClick={props.onDecide} rightSection={<KeyHint keys="t" />}>
              Decide
            </Button>
          ) : (
            may('take-home.request') && (
              <Button size="xs" variant="default" onClick={() => setAsking(true)}>
                Ask a prescriber
              </Button>
            )
          )
        }
      >
        {asking && <RequestForm patientId={props.patientId} onClose={() => setAsking(false)} />}
        {homes.isError ? (
          <ErrorNote error={homes.error} onRetry={() => void homes.refetch()} />
        ) : homes.data === undefined ? (
          <SkeletonRows rows={3} />
        ) : (
          <>
            <Waiting homes={homes.data} />
            <Level homes={homes.data} />
            <LadderFigure homes={homes.data} />
            <CriteriaList homes={homes.data} />
            <ExplainUnder homes={homes.data} />
          </>
        )}
      </Panel>
      {homes.data !== undefined && (
        <>
          <ExceptionsPanel patientId={props.patientId} homes={homes.data} />
          <DecisionHistory homes={homes.data} />
        </>
      )}
    </>
  );
}

/** What asks for a decision: requests, a review, what happened since the last one. Nothing of it takes anything away. */
function Waiting({ homes }: { homes: TakeHomes }) {
  const today = dayIn(undefined);
  const { requests, triggers, review, decision, day } = homes;
  const due = review !== null && (review.why === 'tier' || review.due < day) ? review : null;
  if (requests.length === 0 && triggers.length === 0 && due === null) return null;
  return (
    <ul className={styles.notes} aria-label="Waits for a prescriber">
      {requests.map(({ id, by, days, says, on }) => (
        <li key={id}>
          <StatusMark meaning="soon" quiet>
            Asked for {count(days, 'day')}
          </StatusMark>{' '}
          by {by} on {shortDay(on)}: “{says}”
        </li>
      ))}
      {due !== null && decision !== null && (
        <li>
          <StatusMark meaning={due.why === 'time' ? 'needs' : 'info'} quiet>
            {due.why === 'time' ? 'Review overdue' : 'A new step has begun'}
          </StatusMark>{' '}
          since {shortDay(due.due)}.{' '}
          {due.why === 'time'
            ? 'Until a prescriber decides anew, bottles need a prescriber’s reason.'
            : 'The decision of before goes on until a prescriber decides anew.'}
        </li>
      )}
      {triggers.map((trigger) => (
        <li key={`${trigger.kind} ${trigger.about ?? trigger.on}`}>
          <StatusMark meaning={trigger.due < day ? 'needs' : 'soon'} quiet>
            Look at it again by {shortDay(trigger.due)} ({fromToday(trigger.due, today)})
          </StatusMark>{' '}
          {trigger.says}.
        </li>
      ))}
    </ul>
  );
}

function Level({ homes }: { homes: TakeHomes }) {
  const { decision, allowedDays, supply, mostDays, review } = homes;
  const next = homes.rungs.find(({ place }) => place === 'next');
  const newStep = next !== undefined && decision !== null && next.from < decision.expiresOn;
  const mark = decision === null ? null : decisionMarks[decision.decision];
  return (
    <div className={styles.level}>
      <div className={styles.figure}>
        <span className="dim small">May take home at a time</span>
        <strong>{decision === null ? 'Not decided' : count(allowedDays, 'day')}</strong>
        {mark !== null && (
          <StatusMark meaning={mark.meaning} quiet>
            {mark.word}
          </StatusMark>
        )}
      </div>
      <div className={styles.figure}>
        <span className="dim small">Could be decided</span>
        <strong>{count(mostDays, 'day')}</strong>
      </div>
      <div className={styles.figure}>
        <span className="dim small">In hand</span>
        <strong>{count(supply.days, 'day')}</strong>
        {supply.inHand.length > 0 && (
          <span className="small dim">
            {shortDay(supply.inHand[0] ?? '')} to {shortDay(supply.inHand.at(-1) ?? '')},{' '}
            {count(supply.bottles, 'bottle')}
          </span>
        )}
      </div>
      {decision !== null && review !== null && (
        <div className={styles.figure}>
          <span className="dim small">Next review</span>
          <strong>{shortDay(newStep ? next.from : decision.expiresOn)}</strong>
          {newStep && <span className="small dim">a new step begins</span>}
        </div>
      )}
    </div>
  );
}
