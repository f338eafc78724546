import { Button } from '@mantine/core';
import { restrictionKinds } from '@cairn/rules';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { ErrorNote } from '../kit/error-note';
import { fullDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import styles from './audit.module.css';
import { restrictionQuery } from './audit-queries';
import { LiftForm, RestrictionForm } from './restriction-form';

/** Who may read this chart. Stands on the details page, also where that itself is closed to who manages it. */
export function RestrictionPanel({ patientId }: { patientId: string }) {
  const found = useQuery(restrictionQuery(patientId));
  const may = useMay();
  const [form, setForm] = useState<'restrict' | 'lift' | null>(null);
  if (found.isError)
    return (
      <Panel title="Who may read this chart">
        <ErrorNote error={found.error} onRetry={() => void found.refetch()} />
      </Panel>
    );
  if (found.data === undefined) return <SkeletonRows label="Loading who may read this chart" />;
  const { restriction, suggested, patient } = found.data;
  const close = (): void => setForm(null);
  return (
    <Panel
      title="Who may read this chart"
      meta={restriction === null ? undefined : `${patient.displayName}, No. ${patient.number}`}
      actions={
        form === null && (
          <>
            {restriction !== null && may('restriction.lift') && (
              <Button variant="subtle" size="xs" onClick={() => setForm('lift')}>
                End
              </Button>
            )}
            <Button variant="default" size="xs" onClick={() => setForm('restrict')}>
              {restriction === null ? 'Restrict' : 'Change'}
            </Button>
          </>
        )
      }
    >
      {form === 'restrict' ? (
        <RestrictionForm patientId={patientId} standing={restriction} suggested={suggested} onDone={close} />
      ) : form === 'lift' ? (
        <LiftForm send={(reason) => api.post(`/patients/${patientId}/restriction/lift`, { reason })} onDone={close} />
      ) : restriction === null ? (
        <p className="dim">
          Everyone whose role reads charts. Restrict it when the person works here, is related to someone who does, is
          well known, or asks for it.
        </p>
      ) : (
        <div className={styles.form}>
          <StatusMark meaning="info">Restricted: {restrictionKinds[restriction.kind].toLowerCase()}</StatusMark>
          {restriction.ownStaff !== null && (
            <p>It is the chart of {restriction.ownStaff.displayName}, to whom it never opens.</p>
          )}
          <p>
            {restriction.readers.length === 0
              ? 'No reader is named: everyone gives a reason to open it.'
              : `Readers: ${restriction.readers.map(({ displayName }) => displayName).join(', ')}. Everyone else gives a reason.`}
          </p>
          <p className="dim">
            {restriction.reason} ({restriction.restrictedBy ?? 'Cairn'}, {fullDay(restriction.restrictedAt)})
          </p>
        </div>
      )}
    </Panel>
  );
}
