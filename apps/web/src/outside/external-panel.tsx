import { Button } from '@mantine/core';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { addDays, count, dayAndTime, milligrams, readMilligrams, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { FieldsForm, filled, type Typed } from './fields-form';
import { type ExternalReport, useExternalDoses } from './outside-api';
import styles from './outside.module.css';
import { productClassWords, sourceWords, toldByWords, verifyWords } from './words';

const stateMarks = {
  reported: { meaning: 'soon', words: 'Not verified' },
  verified: { meaning: 'fine', words: 'Verified' },
  rejected: { meaning: 'info', words: 'Rejected' },
} as const;

/** Doses that somebody else gave: said, then verified or rejected. Only a verified one clears missed days. */
export function ExternalPanel({ patientId, today }: { patientId: string; today: string }) {
  const may = useMay();
  const [open, setOpen] = useState<string | null>(null);
  const found = useExternalDoses(patientId);
  const close = () => setOpen(null);
  const items = found.data?.items ?? [];
  const carried = found.data?.carryOver ?? null;
  return (
    <Panel
      title="Doses given elsewhere"
      meta={
        carried === null || carried.days === 0 ? undefined : `${count(carried.days, 'day')} in treatment carried over`
      }
      actions={
        may('external-dose.write') && (
          <Button size="xs" variant="default" onClick={() => setOpen('new')}>
            Record doses
          </Button>
        )
      }
    >
      {open === 'new' && <ReportForm patientId={patientId} today={today} onClose={close} />}
      {found.isError ? (
        <ErrorNote error={found.error} onRetry={() => void found.refetch()} />
      ) : found.data === undefined ? (
        <SkeletonRows rows={1} />
      ) : items.length === 0 && open === null ? (
        <EmptyState title="No doses elsewhere.">
          After a hospital, jail or another program: record the last doses here, then call and verify them.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {items.map((report) => (
            <li key={report.id} className={styles.item}>
              <Report report={report} />
              <div className={styles.acts}>
                {may('external-dose.verify') && (
                  <Button size="compact-xs" variant="default" onClick={() => setOpen(report.id)}>
                    {report.state === 'reported' ? 'Verify or reject' : 'Decide again'}
                  </Button>
                )}
                {may('carry-over.write') && report.source === 'otp' && report.state === 'verified' && (
                  <Button size="compact-xs" variant="subtle" onClick={() => setOpen(`carry ${report.id}`)}>
                    Carry time over
                  </Button>
                )}
              </div>
              {open === report.id && (
                <div className={styles.inner}>
                  <DecisionForm patientId={patientId} report={report} onClose={close} />
                </div>
              )}
              {open === `carry ${report.id}` && (
                <div className={styles.inner}>
                  <CarryForm patientId={patientId} reportId={report.id} onClose={close} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Report({ report }: { report: ExternalReport }) {
  const { meaning, words } = stateMarks[report.state];
  const [decision] = report.decisions;
  return (
    <>
      <div className={styles.head}>
        <StatusMark meaning={meaning} quiet>
          {words}
        </StatusMark>
        <strong>{report.facility}</strong>
        <span className="tabular">
          {productClassWords[report.productClass]}:{' '}
          {report.doses.map(({ on, doseMcg }) => `${shortDay(on)} ${milligrams(doseMcg)} mg`).join(', ')}
        </span>
      </div>
      <div className={`${styles.detail} small`}>
        {sourceWords[report.source]}. {toldByWords[report.method]}
        {report.recordedBy !== null && `, written down by ${report.recordedBy}`}.
        {decision !== undefined &&
          ` ${stateMarks[decision.outcome].words} by ${decision.by ?? 'staff'}, ${dayAndTime(decision.at)}: ${verifyWords[
            decision.method
          ].toLowerCase()}${decision.spokeWith === null ? '' : `, ${decision.spokeWith}`}.`}
      </div>
    </>
  );
}

const dosesOf = (typed: Typed) =>
  [1, 2, 3].flatMap((nth) => {
    const on = typed[`on${nth}`] ?? '';
    const doseMcg = readMilligrams(typed[`mg${nth}`] ?? '');
    return on === '' || doseMcg === null ? [] : [{ on, doseMcg }];
  });

function ReportForm({ patientId, today, onClose }: { patientId: string; today: string; onClose: () => void }) {
  const [id] = useState(uuidv7);
  return (
    <FieldsForm
      name="external"
      title="Doses given elsewhere"
      intro="What is said now. It clears missed days once someone has verified it."
      submit="Record"
      says="Recorded. Verify it with the other place."
      initial={{ productClass: 'methadone', source: 'hospital', method: 'patient_says', on1: addDays(today, -1) }}
      fields={[
        { key: 'facility', label: 'Place' },
        { key: 'source', label: 'Kind of place', kind: 'select', options: sourceWords },
        { key: 'telephone', label: 'Telephone', optional: true },
        { key: 'method', label: 'How we know', kind: 'select', options: toldByWords },
        { key: 'informant', label: 'Who can confirm it', optional: true },
        { key: 'informantRole', label: 'Their role', optional: true },
        { key: 'productClass', label: 'Medication', kind: 'select', options: productClassWords, width: 'whole' },
        { key: 'on1', label: 'Last dose on', kind: 'day', max: today, width: 'half' },
        { key: 'mg1', label: 'Dose, mg', kind: 'mg', width: 'half' },
        { key: 'on2', label: 'Dose before, on', kind: 'day', max: today, optional: true, width: 'half' },
        { key: 'mg2', label: 'Dose before, mg', kind: 'mg', optional: true, width: 'half' },
        { key: 'on3', label: 'And before, on', kind: 'day', max: today, optional: true, width: 'half' },
        { key: 'mg3', label: 'And before, mg', kind: 'mg', optional: true, width: 'half' },
      ]}
      send={(typed) =>
        api.put(`/patients/${patientId}/external-doses/${id}`, {
          ...filled(typed, 'productClass', 'source', 'facility', 'method', 'telephone', 'informant', 'informantRole'),
          doses: dosesOf(typed),
        })
      }
      onClose={onClose}
    />
  );
}

function DecisionForm(props: { patientId: string; report: ExternalReport; onClose: () => void }) {
  const [id] = useState(uuidv7);
  const { report } = props;
  return (
    <FieldsForm
      name={`decision ${report.id}`}
      title={`Verify with ${report.facility}`}
      {...(report.telephone === null ? {} : { intro: `Telephone ${report.telephone}` })}
      submit="Save the decision"
      says="Decision saved."
      initial={{ outcome: 'verified', method: 'call_back' }}
      fields={[
        { key: 'outcome', label: 'Decision', kind: 'select', options: { verified: 'Verified', rejected: 'Rejected' } },
        { key: 'method', label: 'How', kind: 'select', options: verifyWords },
        { key: 'telephone', label: 'Telephone called', optional: true },
        { key: 'spokeWith', label: 'Who answered', show: ({ method }) => method === 'call_back' },
        { key: 'spokeWithRole', label: 'Their role', optional: true, show: ({ method }) => method === 'call_back' },
        { key: 'note', label: 'Note', kind: 'area', optional: true, width: 'whole' },
      ]}
      send={(typed) =>
        api.put(
          `/patients/${props.patientId}/external-doses/${report.id}/decisions/${id}`,
          filled(typed, 'outcome', 'method', 'telephone', 'spokeWith', 'spokeWithRole', 'note'),
        )
      }
      onClose={props.onClose}
    />
  );
}

function CarryForm(props: { patientId: string; reportId: string; onClose: () => void }) {
  const [id] = useState(uuidv7);
  return (
    <FieldsForm
      name={`carry ${props.reportId}`}
      title="Carry time in treatment over"
      intro="Days in the other program count here from now on (R-005). A later entry takes the place of this one; 0 takes it back."
      submit="Carry over"
      says="Time in treatment carried over."
      initial={{}}
      fields={[
        { key: 'days', label: 'Days in treatment there', kind: 'number' },
        { key: 'reason', label: 'What it rests on', kind: 'area', width: 'whole' },
      ]}
      send={(typed) =>
        api.put(`/patients/${props.patientId}/carry-over/${id}`, {
          reportId: props.reportId,
          days: Number(typed.days),
          reason: (typed.reason ?? '').trim(),
        })
      }
      onClose={props.onClose}
    />
  );
}
