import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { clockTime, count, dayAndTime, dayIn, milligrams } from '../kit/format';
import { PatientPicker, type PickedPatient } from '../kit/patient-picker';
import { StatusMark } from '../kit/status-mark';
import { FieldsForm } from '../outside/fields-form';
import { instantFrom, useZone } from './clinic-time';
import { PaperDose } from './paper-dose';
import { type Outage, type OutageLine, useRecordAct } from './records-api';
import styles from './records.module.css';

/** One time without the program: when, how many lines were written, and what became of each. */
export function OutageCard({ outage }: { outage: Outage }) {
  const may = useMay();
  const [ending, setEnding] = useState(false);
  const { open } = outage;
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <StatusMark meaning={open === null ? 'fine' : 'needs'} quiet>
          {open === null ? 'Every line is accounted for' : openWords(open)}
        </StatusMark>
        <strong className="tabular">
          {dayAndTime(outage.beganAt)} to {outage.endedAt === null ? 'now' : dayAndTime(outage.endedAt)}
        </strong>
        {outage.linesOnPaper !== null && <span>{count(outage.linesOnPaper, 'line')} on paper</span>}
        {outage.recordedBy !== null && <span className="dim small">Recorded by {outage.recordedBy}</span>}
      </div>
      {outage.says !== null && <div>{outage.says}</div>}
      {outage.lines.length > 0 && (
        <ul className={styles.list}>
          {outage.lines.map((line) => (
            <li key={line.id}>
              <Line outage={outage} line={line} />
            </li>
          ))}
        </ul>
      )}
      {may('downtime.write') && (open === null || open.running || open.toList > 0) && <NewLine outageId={outage.id} />}
      {may('downtime.write') &&
        outage.endedAt === null &&
        (ending ? (
          <EndForm outage={outage} onClose={() => setEnding(false)} />
        ) : (
          <div className={styles.acts}>
            <Button size="xs" onClick={() => setEnding(true)}>
              The program is back
            </Button>
          </div>
        ))}
    </div>
  );
}

function openWords({ running, toList, toSettle }: NonNullable<Outage['open']>): string {
  const words = [
    running ? 'Goes on' : '',
    toList > 0 ? `${count(toList, 'line')} to list` : '',
    toSettle > 0 ? `${count(toSettle, 'line')} to enter or explain` : '',
  ];
  return `${words.filter((one) => one !== '').join(', ')}. The shift stays open.`;
}

function EndForm({ outage, onClose }: { outage: Outage; onClose: () => void }) {
  const zone = useZone();
  return (
    <FieldsForm
      name={`end ${outage.id}`}
      title="The program is back"
      intro="Count the lines on paper that somebody wrote on. None is a number too."
      submit="Record the end"
      says="End recorded."
      initial={{ day: dayIn(undefined), time: clockTime(new Date().toISOString()) }}
      fields={[
        { key: 'day', label: 'Day', kind: 'day', max: dayIn(undefined) },
        { key: 'time', label: 'Time, such as 09:45' },
        { key: 'lines', label: 'Lines written on', kind: 'number' },
      ]}
      send={async (typed) => {
        const endedAt = instantFrom(typed, zone);
        if (endedAt === null) throw new Error('Write the time as 09:45.');
        return api.post(`/records/outages/${outage.id}/end`, { endedAt, linesOnPaper: Number(typed.lines) });
      }}
      onClose={onClose}
    />
  );
}

/** Listing goes line after line: the number, the person, Enter, and the next. */
function NewLine({ outageId }: { outageId: string }) {
  const { field, forget, sent } = useDraftFields('outage-line', outageId, () => ({
    id: uuidv7(),
    paperRef: '',
    patient: null as PickedPatient | null,
    says: '',
  }));
  const [id, setId] = field('id');
  const [paperRef, setRef] = field('paperRef');
  const [patient, setPatient] = field('patient');
  const [says, setSays] = field('says');
  const act = useRecordAct(
    () =>
      api.put(`/records/outages/${outageId}/lines/${id}`, {
        paperRef: paperRef.trim(),
        ...(patient === null ? {} : { patientId: patient.id }),
        ...(says.trim() === '' ? {} : { says: says.trim() }),
      }),
    'Line listed.',
    sent(() => {
      setId(uuidv7());
      setRef('');
      setPatient(null);
      setSays('');
    }),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (paperRef.trim() !== '' && !act.isPending) act.mutate(undefined);
  };
  return (
    <form className={styles.form} aria-label="List a line" onSubmit={send}>
      <div className={styles.row}>
        <TextInput
          label="Number of the line"
          placeholder="0302-0800-014"
          value={paperRef}
          onChange={(event) => setRef(event.currentTarget.value)}
        />
        <div className={styles.grow}>
          <PatientPicker label="Person (optional)" value={patient} onChange={setPatient} />
        </div>
        <TextInput
          className={styles.grow ?? ''}
          label="What it says (optional)"
          value={says}
          onChange={(event) => setSays(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={act.isPending} disabled={paperRef.trim() === ''}>
          List this line
        </Button>
      </div>
      {act.isError && <ErrorNote error={act.error} names={{ paperRef: 'Number of the line', says: 'What it says' }} />}
      <DraftMark of={forget} />
    </form>
  );
}

function Line({ outage, line }: { outage: Outage; line: OutageLine }) {
  const may = useMay();
  const [form, setForm] = useState<'dose' | 'explain' | null>(null);
  const [id] = useState(uuidv7);
  const { settled } = line;
  const close = () => setForm(null);
  const words = `/records/outages/${outage.id}/lines/${line.id}/words/${id}` as const;
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <StatusMark meaning={settled === null ? 'soon' : 'fine'} quiet>
          {settled === null ? 'Open' : settled.doseId === null ? 'Explained' : 'Entered'}
        </StatusMark>
        <span className="tabular">{line.paperRef}</span>
        {line.patient !== null && (
          <span>
            {line.patient.displayName}, No. {line.patient.number}
          </span>
        )}
        {line.says !== null && <span className="dim">{line.says}</span>}
        {settled !== null && (
          <span className="dim small">
            {settled.doseMcg === null ? settled.explained : `${milligrams(settled.doseMcg)} mg`}
            {settled.by !== null && `, ${settled.by}`}
          </span>
        )}
        {settled === null && may('downtime.write') && (
          <span className={styles.acts}>
            {line.patient !== null && may('dose.record') && (
              <Button size="compact-xs" onClick={() => setForm('dose')}>
                Enter the dose
              </Button>
            )}
            <Button size="compact-xs" variant="default" onClick={() => setForm('explain')}>
              Explain
            </Button>
          </span>
        )}
      </div>
      {form === 'dose' && line.patient !== null && settled === null && (
        <PaperDose outage={outage} line={line} patientId={line.patient.id} onClose={close} settle={words} />
      )}
      {form === 'explain' && settled === null && (
        <FieldsForm
          name={`explain ${line.id}`}
          title={`Line ${line.paperRef}`}
          intro="Why is there no dose from this line?"
          submit="Explain the line"
          says="Line explained."
          initial={{}}
          fields={[{ key: 'explained', label: 'Explanation', kind: 'area', width: 'whole' }]}
          send={(typed) => api.put(words, { explained: typed.explained })}
          onClose={close}
        />
      )}
    </div>
  );
}
