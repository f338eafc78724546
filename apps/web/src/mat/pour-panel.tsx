import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { ErrorNote } from '../kit/error-note';
import { milligrams } from '../kit/format';
import { MeaningShape } from '../kit/status-mark';
import type { Meaning } from '../kit/theme';
import type { Poured } from './dose-body';
import { volumeWords } from './measure';
import styles from './pour.module.css';
import { ResolvePour } from './resolve-pour';
import type { Pouring } from './use-pour';

/** What the pump is doing for this person, or did: the record closes only with what was delivered. */
export function PourPanel(props: {
  pouring: Pouring;
  patientId: string;
  displayName: string;
  stationName: string | null;
  /** Asks the pump again under the same id; null where only looking helps. */
  onAgain: (() => void) | null;
  onResolved: (said: string) => void;
}) {
  const [resolving, setResolving] = useState(false);
  const { pouring } = props;
  if (pouring.state === 'none') return null;
  if (pouring.state === 'refused') return <ErrorNote error={pouring.problem} />;
  const at = props.stationName === null ? 'The pump' : `The pump at ${props.stationName}`;
  if (pouring.state === 'pouring')
    return (
      <Line meaning="info" look={styles.pour}>
        <strong>{at} is pouring.</strong> Keep the cup under it.
      </Line>
    );
  if (pouring.state === 'lost')
    return (
      <ErrorNote error={pouring.problem} title="No answer came: the pump may have poured or not.">
        Press Enter to ask again. Nothing is poured twice.
      </ErrorNote>
    );
  const { poured } = pouring;
  const resolve = !resolving && (
    <Button variant="default" size="xs" onClick={() => setResolving(true)}>
      Not taken: resolve
    </Button>
  );
  const form = resolving && (
    <div className={styles.under}>
      <ResolvePour
        id={poured.id}
        patientId={props.patientId}
        displayName={props.displayName}
        deliveredMcg={poured.deliveredMcg}
        onDone={props.onResolved}
        onCancel={() => setResolving(false)}
      />
    </div>
  );
  if (poured.state === 'unknown')
    return (
      <Line
        meaning="needs"
        look={`${styles.pour} ${styles.needs}`}
        alert
        acts={
          <>
            {props.onAgain !== null && (
              <Button variant="default" size="xs" onClick={props.onAgain}>
                Ask the pump again
              </Button>
            )}
            {resolve}
          </>
        }
        under={form}
      >
        <strong>{at} did not say what it delivered.</strong> Give nothing from this cup yet: look at the pump and the
        cup, ask it again, or resolve what is there.
      </Line>
    );
  const short = poured.state === 'short';
  const rest = poured.orderedMcg - (poured.deliveredMcg ?? 0);
  return (
    <Line
      meaning={short ? 'soon' : 'fine'}
      look={`${styles.pour} ${short ? styles.soon : ''}`}
      alert={short}
      acts={resolve}
      under={form}
    >
      <Delivered poured={poured} />
      {short && (
        <span>
          Poured short by <strong>{milligrams(rest)} mg</strong>. Enter records what is in the cup as partly taken; the
          rest is given only under a new order of the prescriber. Or resolve it, and pour again.
        </span>
      )}
    </Line>
  );
}

function Delivered({ poured }: { poured: Poured }) {
  return (
    <dl className={styles.compare}>
      <div>
        <dt>In the cup</dt>
        <dd>
          {milligrams(poured.deliveredMcg ?? 0)} mg
          {poured.deliveredUl !== null && `, ${volumeWords(poured.deliveredUl)}`}
        </dd>
      </div>
      <div>
        <dt>Ordered</dt>
        <dd>{milligrams(poured.orderedMcg)} mg</dd>
      </div>
    </dl>
  );
}

function Line(props: {
  meaning: Meaning;
  look: string | undefined;
  children: ReactNode;
  acts?: ReactNode;
  under?: ReactNode;
  alert?: boolean;
}) {
  return (
    <div className={props.look} role={props.alert === true ? 'alert' : 'status'}>
      <MeaningShape meaning={props.meaning} />
      <div className={styles.words}>{props.children}</div>
      {props.acts !== undefined && <div className={styles.acts}>{props.acts}</div>}
      {props.under}
    </div>
  );
}
