import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client';
import { RestrictionPanel } from '../audit/restriction-panel';
import { usePatient } from '../api/hooks';
import { keys } from '../api/keys';
import { useMay } from '../api/session';
import type { Patient } from '../api/types';
import { FormerIdentity } from '../corrections/former-identity';
import {
  changedIdentity,
  IdentityReasonFields,
  identityReasonId,
  type ReasonDraft,
} from '../corrections/identity-reason';
import { PossibleTwins } from '../corrections/possible-twins';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { DeskFaceSheet } from '../face-sheet/desk-face-sheet';
import { FilesPanel } from '../files/files-panel';
import { PhotoPanel } from '../files/photo-panel';
import { useAnnounce } from '../kit/announce';
import { isClosedChart } from '../kit/chart-gate';
import { ErrorNote } from '../kit/error-note';
import { dayIn, fullDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { PatientBanner } from '../kit/patient-banner';
import { SkeletonBanner, SkeletonPanel } from '../kit/skeletons';
import { wordFor } from '../kit/words';
import { ConsentPanel } from './consents';
import { draftOf, faultsOf, fieldNames, formOf, languages } from './draft';
import type { FieldFaults, PatientForm } from './draft';
import { MessagesPanel } from './messages-panel';
import styles from './patient.module.css';
import { PatientFields } from './patient-fields';

export function DetailsScreen() {
  const { id } = useParams({ strict: false });
  const patient = usePatient(id ?? '');
  const may = useMay();
  const [editing, setEditing] = useState(false);
  useHotkeys(
    'Details',
    [{ keys: 'e', label: 'Edit the details', run: () => setEditing(true) }],
    may('patient.edit') && !editing,
  );

  if (patient.isError)
    return (
      <div className={styles.column}>
        <PageHeader title="Details and contact" />
        <ErrorNote error={patient.error} onRetry={() => void patient.refetch()} />
        {isClosedChart(patient.error) && may('restriction.read') && (
          <div className={styles.narrow}>
            <RestrictionPanel patientId={id ?? ''} />
          </div>
        )}
      </div>
    );
  if (patient.data === undefined) {
    return (
      <div className={styles.column}>
        <SkeletonBanner />
        <SkeletonPanel lines={6} />
      </div>
    );
  }
  const person = patient.data;
  return (
    <div className={styles.column}>
      <PageHeader
        title="Details and contact"
        actions={
          <>
            {may('access-report.read') && (
              <Button
                variant="default"
                renderRoot={(props) => <Link to="/patients/$id/who-looked" params={{ id: person.id }} {...props} />}
              >
                Who looked
              </Button>
            )}
            {may('patient.compare') && (
              <Button
                variant="default"
                renderRoot={(props) => <Link to="/corrections/compare" search={{ one: person.id }} {...props} />}
              >
                Registered twice?
              </Button>
            )}
            {may('chart.read') && (
              <Button
                variant="default"
                renderRoot={(props) => <Link to="/patients/$id" params={{ id: person.id }} {...props} />}
              >
                To the chart
              </Button>
            )}
            {may('patient.edit') && !editing && (
              <Button onClick={() => setEditing(true)} rightSection={<KeyHint keys="e" />}>
                Edit
              </Button>
            )}
          </>
        }
      />
      <PatientBanner person={person} />
      {editing ? (
        <EditForm person={person} version={person.etag ?? `"v${person.version}"`} onDone={() => setEditing(false)} />
      ) : (
        <div className={styles.split}>
          <div className={styles.column}>
            <Facts person={person} />
            <FormerIdentity patientId={person.id} />
            {may('face-sheet.read') && !may('chart.read') && <DeskFaceSheet patientId={person.id} />}
          </div>
          <div className={styles.column}>
            <PossibleTwins person={person} />
            <PhotoPanel person={person} />
            {may('file.write') && !may('file.read') && <FilesPanel patientId={person.id} />}
            <ConsentPanel person={person} />
            <MessagesPanel patientId={person.id} />
            {may('restriction.read') && <RestrictionPanel patientId={person.id} />}
          </div>
        </div>
      )}
    </div>
  );
}

function Facts({ person }: { person: Patient }) {
  const none = <span className="dim">Not recorded</span>;
  return (
    <Panel title="Identity and contact">
      <dl className={styles.facts}>
        <dt>Legal name</dt>
        <dd>
          {person.legalName.given} {person.legalName.family}
        </dd>
        <dt>Preferred name</dt>
        <dd>{person.preferredName ?? none}</dd>
        <dt>Date of birth</dt>
        <dd className="tabular">
          {fullDay(person.dateOfBirth)} ({person.age} years)
        </dd>
        <dt>Sex at birth</dt>
        <dd>{wordFor('sex', person.sexAtBirth)}</dd>
        <dt>Language</dt>
        <dd>{languages.find((language) => language.value === person.language)?.label ?? person.language}</dd>
        <dt>Phone</dt>
        <dd className="tabular">{person.phone ?? none}</dd>
        <dt>E-mail</dt>
        <dd>{person.email ?? none}</dd>
        <dt>Next of kin</dt>
        <dd>
          {person.nextOfKin === null
            ? none
            : [person.nextOfKin.name, person.nextOfKin.relation, person.nextOfKin.phone]
                .filter((part) => part !== '')
                .join(', ')}
        </dd>
        <dt>Episode</dt>
        <dd>
          {person.episode === null
            ? 'None open'
            : `${wordFor('main', person.episode.main)}, opened ${fullDay(person.episode.openedOn)}`}
        </dd>
      </dl>
    </Panel>
  );
}

function EditForm(props: { person: Patient; version: string; onDone: () => void }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { field, forget } = useDraftFields(
    'patient-details',
    '',
    () => ({ form: formOf(props.person) as PatientForm, reason: { kind: '', reason: '' } as ReasonDraft }),
    { patientId: props.person.id },
  );
  const [form, setForm] = field('form');
  // The version that was read when editing began: a newer one arriving meanwhile must not hide that someone changed it.
  const [version, setVersion] = useState(props.version);
  const [reason, setReason] = field('reason');
  const [asked, setAsked] = useState(false);
  const [faults, setFaults] = useState<FieldFaults>({});
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const changed = changedIdentity(props.person, form);
  const { kind } = reason;
  const correction = kind === '' || reason.reason.trim() === '' ? null : { kind, reason: reason.reason.trim() };
  const save = async (): Promise<void> => {
    const found = faultsOf(form, dayIn(undefined));
    setFaults(found);
    setFault(null);
    setAsked(true);
    if (Object.keys(found).length > 0) return;
    if (changed.length > 0 && correction === null) {
      document.getElementById(identityReasonId)?.focus();
      return;
    }
    setBusy(true);
    try {
      const draft = changed.length === 0 || correction === null ? draftOf(form) : { ...draftOf(form), correction };
      await api.put<Patient>(`/patients/${props.person.id}`, draft, { version });
      await queries.invalidateQueries({ queryKey: keys.patient(props.person.id) });
      void queries.invalidateQueries({ queryKey: keys.chart(props.person.id) });
      announce('Details saved.');
      forget();
      props.onDone();
    } catch (problem) {
      setFault(problem);
    } finally {
      setBusy(false);
    }
  };
  const newest = (): void => {
    setForm(formOf(props.person));
    setVersion(props.version);
    setFault(null);
  };
  useHotkeys('Details', [{ keys: 'mod+s', label: 'Save', run: () => void save() }]);

  return (
    <form
      noValidate
      className={styles.column}
      style={{ maxWidth: '44rem' }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <PatientFields
        form={form}
        faults={faults}
        onChange={(part) => setForm((before) => ({ ...before, ...part }))}
        autoFocus
        afterIdentity={
          <IdentityReasonFields
            changed={changed}
            draft={reason}
            missing={asked}
            onChange={(part) => setReason((before) => ({ ...before, ...part }))}
          />
        }
      />
      <ErrorNote error={fault} names={fieldNames} />
      <div className={styles.bar}>
        <span className="dim">{version === props.version ? '' : 'Someone else changed this record meanwhile.'}</span>
        {version !== props.version && (
          <Button variant="default" onClick={newest}>
            Load the newest state
          </Button>
        )}
        <Button variant="default" onClick={props.onDone}>
          Leave as it was
        </Button>
        <Button type="submit" loading={busy} rightSection={<KeyHint keys="mod+s" />}>
          Save
        </Button>
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
