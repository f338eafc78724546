import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { PatientPicker } from '../kit/patient-picker';
import { SkeletonPanel } from '../kit/skeletons';
import { CompareTable } from './compare-table';
import styles from './corrections.module.css';
import { MergeForm } from './merge-form';
import { useComparison } from './queries';

/** Two registrations side by side: are they one person? */
export function CompareScreen() {
  const { one, other } = useSearch({ strict: false });
  const navigate = useNavigate();
  const choose = (part: { one?: string; other?: string }): void =>
    void navigate({ to: '/corrections/compare', search: (before) => ({ ...before, ...part }) });
  return (
    <>
      <PageHeader
        title="Compare two registrations"
        actions={
          <Button variant="default" renderRoot={(props) => <Link to="/corrections" {...props} />}>
            To the corrections
          </Button>
        }
      />
      {one === undefined || other === undefined ? (
        <Panel title="Which two?">
          <div className={styles.pick}>
            {one === undefined ? (
              <Picked label="First registration" onChoose={(id) => choose({ one: id })} autoFocus />
            ) : (
              <p>The first registration is chosen. Choose the one that may be the same person.</p>
            )}
            {one !== undefined && (
              <Picked label="Second registration" onChoose={(id) => choose({ other: id })} autoFocus />
            )}
          </div>
        </Panel>
      ) : (
        <Compared key={`${one} ${other}`} one={one} other={other} />
      )}
    </>
  );
}

function Picked(props: { label: string; onChoose: (id: string) => void; autoFocus: boolean }) {
  return (
    <PatientPicker
      label={props.label}
      value={null}
      source="/merges/people"
      autoFocus={props.autoFocus}
      onChange={(person) => person !== null && props.onChoose(person.id)}
    />
  );
}

function Compared({ one, other }: { one: string; other: string }) {
  const navigate = useNavigate();
  const [stays, setStays] = useState(one);
  const [keep, setKeep] = useState<string | undefined>(undefined);
  const comparison = useComparison(one, other, keep);
  if (comparison.isError && comparison.data === undefined)
    return <ErrorNote error={comparison.error} onRetry={() => void comparison.refetch()} />;
  if (comparison.data === undefined) return <SkeletonPanel lines={12} />;
  if (one === other)
    return (
      <Panel>
        <EmptyState
          title="This is one registration."
          action={
            <Button onClick={() => void navigate({ to: '/corrections/compare', search: { one } })}>
              Choose another
            </Button>
          }
        >
          Two different ones are compared.
        </EmptyState>
      </Panel>
    );
  const { why } = comparison.data;
  return (
    <div className={styles.sides}>
      <Panel title="Side by side" meta={why.length === 0 ? 'Nothing alike was found' : why.join('; ')} flush>
        <CompareTable comparison={comparison.data} stays={stays} />
      </Panel>
      <MergeForm
        comparison={comparison.data}
        stays={stays}
        onStays={setStays}
        keep={keep}
        onKeep={setKeep}
        onDone={() => void navigate({ to: '/corrections' })}
      />
    </div>
  );
}
