import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useMay } from '../api/session';
import { Drafts } from '../chart/draft';
import { ErrorNote } from '../kit/error-note';
import { count } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { AwaitingLine } from './awaiting-line';
import { type TestWork, useTestWork } from './drug-tests-api';
import styles from './drug-tests.module.css';
import { OrderLine } from './order-line';
import { SpecimenLine } from './specimen-line';

/** The work of the day: to collect, waiting for a result, to be read, in quarantine. */
export function DrugTestsScreen() {
  const drafts = useRef(new Map<string, unknown>());
  const work = useTestWork();
  return (
    <Drafts value={drafts.current}>
      <PageHeader title="Drug tests" meta={work.data === undefined ? undefined : summary(work.data)} />
      {work.isError ? (
        <ErrorNote error={work.error} onRetry={() => void work.refetch()} />
      ) : work.data === undefined ? (
        <SkeletonRows rows={6} label="Loading the drug tests" />
      ) : (
        <Work work={work.data} />
      )}
    </Drafts>
  );
}

function summary({ toCollect, awaiting, toConfirm, quarantined }: TestWork): string {
  return [
    `${toCollect.length} to collect`,
    `${awaiting.length} awaiting a result`,
    `${toConfirm.length} to read`,
    ...(quarantined === 0 ? [] : [`${quarantined} in quarantine`]),
  ].join(', ');
}

function Work({ work }: { work: TestWork }) {
  const may = useMay();
  const { toCollect, notCollected, awaiting, toConfirm, quarantined, today } = work;
  return (
    <div className={styles.stack}>
      {quarantined > 0 && may('drug-test.import') && (
        <Panel>
          <div className={styles.head}>
            <StatusMark meaning="soon">{count(quarantined, 'result')} in quarantine</StatusMark>
            <span>fit no specimen by its number and the person.</span>
            <Link to="/tests/results">Decide on them</Link>
          </div>
        </Panel>
      )}
      <Listed
        title="To collect today"
        of={toCollect.length}
        empty="Nothing to collect now."
        hint="Tests of today come here: drawn ones on their day, ordered ones from the chart."
      >
        {toCollect.map(({ order, ...person }) => (
          <OrderLine key={order.id} order={order} who={<Who person={person} />} />
        ))}
      </Listed>
      <Listed
        title="Collected, awaiting result"
        of={awaiting.length}
        empty="No specimen waits for its result."
        hint="Enter a result here or on the chart, or send the laboratory’s file under Result files."
      >
        {awaiting.map((one) => (
          <AwaitingLine key={one.id} awaiting={one} who={<Who person={one} />} />
        ))}
      </Listed>
      <Listed
        title="Results to read"
        of={toConfirm.length}
        empty="Every result was read."
        hint="A clinician confirms how a result reads; nothing follows from it by itself."
      >
        {toConfirm.map(({ specimen, ...person }) => (
          <SpecimenLine key={specimen.id} specimen={specimen} today={today} who={<Who person={person} />} />
        ))}
      </Listed>
      <Listed
        title="Not collected, last seven days"
        of={notCollected.length}
        empty="None in the last seven days."
        hint="Declined, missed and unable are no positives: a reason to talk, no more."
      >
        {notCollected.map(({ order, ...person }) => (
          <OrderLine key={order.id} order={order} who={<Who person={person} />} />
        ))}
      </Listed>
    </div>
  );
}

/** A list with its number; an empty one is a line that says so, and where its entries come from. */
function Listed(props: { title: string; of: number; empty: string; hint: string; children: ReactNode }) {
  return (
    <Panel title={props.title} meta={props.of === 0 ? undefined : props.of}>
      {props.of === 0 ? (
        <p className={styles.none}>
          {props.empty} <span className="dim">{props.hint}</span>
        </p>
      ) : (
        <ul className={styles.list}>{props.children}</ul>
      )}
    </Panel>
  );
}

function Who({ person }: { person: { patientId: string; number: string; displayName: string } }) {
  return (
    <Link to="/patients/$id" params={{ id: person.patientId }} hash="tests">
      {person.displayName}, No. {person.number}
    </Link>
  );
}
