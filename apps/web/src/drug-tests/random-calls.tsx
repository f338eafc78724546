import { Button } from '@mantine/core';
import { callInOutcomes } from '@cairn/rules';
import type { CallInOutcome } from '@cairn/rules';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { ApiProblem } from '../api/problem';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { PatientPicker } from '../kit/patient-picker';
import type { PickedPatient } from '../kit/patient-picker';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { FieldsForm } from '../outside/fields-form';
import { type CallIn, type CallList, useCallList, useRandomAct } from './random-api';
import styles from './random.module.css';

const isOver = ({ steps }: CallIn): boolean =>
  steps.some(({ outcome }) => outcome === 'came' || outcome === 'did-not-come');

/** who is asked to come by, with the neutral words to say on the telephone and what became of it. */
export function RandomCalls() {
  const may = useMay();
  const list = useCallList();
  const [adding, setAdding] = useState(false);
  const { data } = list;
  const open = data?.items.filter((item) => !isOver(item)) ?? [];
  const over = data?.items.filter(isOver) ?? [];
  return (
    <Panel
      title="To call in"
      meta={data === undefined ? undefined : count(data.drawn.length + open.length, 'person', 'people')}
      actions={
        may('call-in.write') && (
          <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
            Call in for a clinical reason
          </Button>
        )
      }
    >
      {adding && <ForCause onClose={() => setAdding(false)} />}
      {list.isError ? (
        <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
      ) : data === undefined ? (
        <SkeletonRows rows={2} label="Loading the calls" />
      ) : (
        <>
          {data.drawn.length + open.length > 0 && <Words words={data.words} />}
          {data.drawn.length + data.items.length === 0 ? (
            <EmptyState title="Nobody is to be called in.">
              Who comes too seldom for a day to be a surprise appears here on the day that was drawn.
            </EmptyState>
          ) : (
            <ul className={styles.list}>
              {data.drawn.map((drawn) => (
                <li key={drawn.id} className={styles.item}>
                  <div className={styles.head}>
                    <StatusMark meaning="soon" quiet>
                      Drawn for today
                    </StatusMark>
                    <strong>{drawn.displayName}</strong>
                    <span className="dim tabular">No. {drawn.number}</span>
                  </div>
                  {may('call-in.write') && <Begin patientId={drawn.patientId} drawId={drawn.id} />}
                </li>
              ))}
              {[...open, ...over].map((item) => (
                <Call key={item.id} item={item} />
              ))}
            </ul>
          )}
        </>
      )}
    </Panel>
  );
}

/** The words to say. They name a place, a time and a number; why is said in person only. */
function Words({ words }: { words: CallList['words'] }) {
  if (words.faults.length > 0)
    return (
      <StatusMark meaning="needs">
        The name under which the program calls says too much ({words.faults.join(', ')}). Ask an administrator to change
        it under Program, Details, before anybody calls.
      </StatusMark>
    );
  return (
    <dl className={styles.facts} aria-label="What to say on the telephone">
      <dt>To whoever picks up</dt>
      <dd>“{words.first}”</dd>
      <dt>To the person</dt>
      <dd>“{words.toPerson}”</dd>
      <dt>As a message, with consent only</dt>
      <dd>“{words.message}”</dd>
    </dl>
  );
}

function Begin({ patientId, drawId }: { patientId: string; drawId: string }) {
  const [id] = useState(uuidv7);
  const act = useRandomAct(
    () => api.put(`/patients/${patientId}/call-ins/${id}`, { cause: 'drawn', drawId }),
    'On the call list.',
  );
  return (
    <div className={styles.acts}>
      <Button size="compact-xs" loading={act.isPending} onClick={() => act.mutate(undefined)}>
        Begin the call
      </Button>
      <ErrorNote error={act.error} />
    </div>
  );
}

function Call({ item }: { item: CallIn }) {
  const may = useMay();
  const last = item.steps.at(-1);
  const over = isOver(item);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <StatusMark meaning={over ? (last?.outcome === 'came' ? 'fine' : 'info') : 'soon'} quiet>
          {last === undefined ? 'Not called yet' : callInOutcomes[last.outcome]}
        </StatusMark>
        <strong>
          <Link to="/patients/$id" params={{ id: item.patientId }}>
            {item.displayName}
          </Link>
        </strong>
        <span className="dim tabular">No. {item.number}</span>
        {!over && <span className="tabular">{item.phone === null ? 'No telephone number on file' : item.phone}</span>}
        {last?.attendBy != null && <span>Comes by {dayAndTime(last.attendBy)}</span>}
      </div>
      {may('call-in.write') && !over && <Outcomes item={item} />}
      <div className={`${styles.detail} small`}>
        {item.cause === 'for-cause' ? `Clinical reason: ${item.reason ?? ''}` : 'Drawn at random'}
        {item.steps.length > 0 &&
          `. ${item.steps.map(({ outcome, at }) => `${dayAndTime(at)} ${callInOutcomes[outcome].toLowerCase()}`).join('; ')}`}
      </div>
    </li>
  );
}

function Outcomes({ item }: { item: CallIn }) {
  const act = useRandomAct(
    (outcome: CallInOutcome) =>
      api.put(`/patients/${item.patientId}/call-ins/${item.id}/steps/${uuidv7()}`, { outcome }),
    'Recorded.',
  );
  const told = item.steps.some(({ outcome }) => outcome === 'reached' || outcome === 'message-left');
  const offered: readonly CallInOutcome[] = told
    ? ['came', 'did-not-come', 'reached', 'no-answer']
    : ['reached', ...(item.voiceConsent ? (['message-left'] as const) : []), 'no-answer', 'came', 'did-not-come'];
  return (
    <div className={styles.acts}>
      {offered.map((outcome) => (
        <Button
          key={outcome}
          size="compact-xs"
          variant="default"
          disabled={act.isPending}
          onClick={() => act.mutate(outcome)}
        >
          {callInOutcomes[outcome]}
          <span className="visually-hidden">: {item.displayName}</span>
        </Button>
      ))}
      <ErrorNote error={act.error} />
    </div>
  );
}

function ForCause({ onClose }: { onClose: () => void }) {
  const [id] = useState(uuidv7);
  const [person, setPerson] = useState<PickedPatient | null>(null);
  const [asked, setAsked] = useState(false);
  return (
    <FieldsForm
      name="call in"
      title="Call in for a clinical reason"
      intro="It does not count as a random test. Nobody is called in at random by hand (R-412)."
      submit="Put on the list"
      says="On the call list."
      initial={{}}
      fields={[{ key: 'reason', label: 'The clinical reason: what was seen', kind: 'area', width: 'whole' }]}
      send={(typed) => {
        setAsked(true);
        if (person === null) return Promise.reject(new ApiProblem({ status: 400, detail: 'Choose the person first.' }));
        return api.put(`/patients/${person.id}/call-ins/${id}`, { cause: 'for-cause', reason: typed.reason });
      }}
      onClose={onClose}
    >
      {() => (
        <div className={styles.whole}>
          <PatientPicker
            label="Person"
            value={person}
            onChange={setPerson}
            error={asked && person === null ? 'Choose the person.' : undefined}
          />
        </div>
      )}
    </FieldsForm>
  );
}
