import { Button } from '@mantine/core';
import { emergencySteps, incidentKinds } from '@cairn/rules';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { Drafts } from '../chart/draft';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, count, dayAndTime, dayIn } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { FieldsForm, filled } from './fields-form';
import { type Incident, useIncidents } from './outside-api';
import styles from './outside.module.css';
import { outcomeWords } from './words';

const stepWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(emergencySteps.map(({ step, label }) => [step, label])),
  awake: 'Awake and breathing',
  'handed-over': 'Handed over to the ambulance',
};

/** What went wrong or nearly did, each with its log and its report; and kits given out without a name. */
export function IncidentsScreen() {
  const may = useMay();
  const drafts = useRef(new Map<string, unknown>());
  const incidents = useIncidents();
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  return (
    <Drafts value={drafts.current}>
      <PageHeader
        title="Incidents"
        meta={incidents.data === undefined ? undefined : waiting(incidents.data)}
        actions={
          <>
            {may('naloxone.community') && (
              <Button variant="default" onClick={() => setOpen('kits')}>
                Kits given out
              </Button>
            )}
            {may('incident.write') && <Button onClick={() => setOpen('new')}>New incident</Button>}
          </>
        }
      />
      {open === 'kits' && <KitsForm onClose={close} />}
      {open === 'new' && <NewIncident onClose={close} />}
      <Panel>
        {incidents.isError ? (
          <ErrorNote error={incidents.error} onRetry={() => void incidents.refetch()} />
        ) : incidents.data === undefined ? (
          <SkeletonRows rows={4} label="Loading the incidents" />
        ) : incidents.data.length === 0 ? (
          <EmptyState title="No incident.">
            An emergency at the window and a twice failed identity check come here by themselves; anything else is
            recorded above.
          </EmptyState>
        ) : (
          <ul className={styles.list}>
            {incidents.data.map((incident) => (
              <li key={incident.id} className={styles.item}>
                <One incident={incident} />
                {may('incident.write') && (
                  <div className={styles.acts}>
                    <Button size="compact-xs" variant="default" onClick={() => setOpen(incident.id)}>
                      {incident.reports.length === 0 ? 'Report' : 'Add to the report'}
                    </Button>
                  </div>
                )}
                {open === incident.id && (
                  <div className={styles.inner}>
                    <ReportForm incident={incident} onClose={close} />
                  </div>
                )}
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </Drafts>
  );
}

function waiting(incidents: readonly Incident[]): string {
  const open = incidents.filter(({ reports }) => reports.length === 0).length;
  return open === 0 ? 'All reported' : `${count(open, 'report')} to write`;
}

function One({ incident }: { incident: Incident }) {
  const { patient, reports } = incident;
  const late = reports.length === 0 && Date.parse(incident.reportDueAt) < Date.now();
  return (
    <>
      <div className={styles.head}>
        <StatusMark meaning={reports.length > 0 ? 'fine' : late ? 'needs' : 'soon'} quiet>
          {reports.length > 0
            ? 'Reported'
            : `${late ? 'Report overdue since' : 'Report by'} ${dayAndTime(incident.reportDueAt)}`}
        </StatusMark>
        <strong>{incidentKinds[incident.kind]}</strong>
        <span className="tabular">{dayAndTime(incident.beganAt)}</span>
        {patient !== null && (
          <Link to="/patients/$id" params={{ id: patient.id }}>
            {patient.displayName}, No. {patient.number}
          </Link>
        )}
      </div>
      <div className={`${styles.detail} small`}>
        {incident.steps.length > 0 && (
          <div className="tabular">
            {incident.steps
              .map(
                ({ step, at, note }) =>
                  `${clockTime(at)} ${stepWords[step] ?? step}${note === null ? '' : ` (${note})`}`,
              )
              .join('; ')}
          </div>
        )}
        {reports.map((report) => (
          <div key={report.at}>
            {outcomeWords[report.outcome]}. {report.says}{' '}
            <span className="dim">
              ({report.by !== null && `${report.by}, `}
              {dayAndTime(report.at)})
            </span>
          </div>
        ))}
        {incident.raisedBy !== null && <div>Raised by {incident.raisedBy}</div>}
      </div>
    </>
  );
}

const reportFields = [
  { key: 'outcome', label: 'How it ended', kind: 'select', options: outcomeWords, width: 'half' },
  { key: 'says', label: 'What happened, and what would help next time', kind: 'area', width: 'whole' },
] as const;

function ReportForm({ incident, onClose }: { incident: Incident; onClose: () => void }) {
  const [id] = useState(uuidv7);
  return (
    <FieldsForm
      name={`report ${incident.id}`}
      title="Report"
      submit="Save the report"
      says="Report saved."
      initial={{ outcome: 'no_harm' }}
      fields={reportFields}
      send={(typed) => api.put(`/incidents/${incident.id}/reports/${id}`, filled(typed, 'outcome', 'says'))}
      onClose={onClose}
    />
  );
}

function NewIncident({ onClose }: { onClose: () => void }) {
  const [ids] = useState(() => [uuidv7(), uuidv7()] as const);
  const [began] = useState(() => new Date().toISOString());
  return (
    <FieldsForm
      name="incident"
      title="New incident"
      submit="Record and report"
      says="Incident recorded."
      initial={{ kind: 'other', outcome: 'no_harm' }}
      fields={[{ key: 'kind', label: 'What', kind: 'select', options: incidentKinds, width: 'half' }, ...reportFields]}
      send={async (typed) => {
        await api.put(`/incidents/${ids[0]}`, { kind: typed.kind, patientId: null, beganAt: began, steps: [] });
        await api.put(`/incidents/${ids[0]}/reports/${ids[1]}`, filled(typed, 'outcome', 'says'));
      }}
      onClose={onClose}
    />
  );
}

/** R-172: kits that were given out in the community are counted, and nobody is named. */
function KitsForm({ onClose }: { onClose: () => void }) {
  const [id] = useState(uuidv7);
  return (
    <FieldsForm
      name="kits"
      title="Naloxone given out without a name"
      intro="Only the count is kept."
      submit="Record"
      says="Recorded."
      initial={{ on: dayIn(undefined), product: 'Naloxone nasal spray 4 mg' }}
      fields={[
        { key: 'on', label: 'Day', kind: 'day', max: dayIn(undefined) },
        { key: 'product', label: 'Product' },
        { key: 'quantity', label: 'How many', kind: 'number' },
        { key: 'lot', label: 'Lot', optional: true },
        { key: 'expiresOn', label: 'Expires', kind: 'day', optional: true },
      ]}
      send={(typed) =>
        api.put(`/naloxone/${id}`, {
          ...filled(typed, 'on', 'product', 'lot', 'expiresOn'),
          quantity: Number(typed.quantity),
        })
      }
      onClose={onClose}
    />
  );
}
