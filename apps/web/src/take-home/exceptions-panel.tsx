import { Button } from '@mantine/core';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { count, dayIn, milligrams, readMilligrams, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import { FieldsForm, filled } from '../outside/fields-form';
import outside from '../outside/outside.module.css';
import type { Exception, TakeHomes } from './take-home-api';
import { exceptionMeanings, stepWord } from './words';

const stepActs: Readonly<Record<string, string>> = {
  submitted: 'Submitted',
  state_approved: 'State approved',
  federal_approved: 'SAMHSA approved',
  denied: 'Denied',
};

/** Exceptions beyond a ceiling (SMA-168), each with its steps. Doses go home on one only with every approval, within its dates. */
export function ExceptionsPanel({ patientId, homes }: { patientId: string; homes: TakeHomes }) {
  const may = useMay();
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  const tiered = homes.ceiling !== null;
  return (
    <Panel
      title="Exceptions"
      actions={
        tiered &&
        may('take-home.exception') && (
          <Button size="xs" variant="default" onClick={() => setOpen('new')}>
            New exception
          </Button>
        )
      }
    >
      {open === 'new' && <ExceptionForm patientId={patientId} onClose={close} />}
      {homes.exceptions.length === 0 && open === null ? (
        <EmptyState title="No exceptions.">
          {tiered
            ? 'For more days than the step allows: draft a request here, a prescriber sends it to SAMHSA and the state.'
            : 'Buprenorphine has no steps, so nothing has to be asked for.'}
        </EmptyState>
      ) : (
        <ul className={outside.list}>
          {homes.exceptions.map((exception) => (
            <li key={exception.id} className={outside.item}>
              <ExceptionWords exception={exception} />
              <div className={outside.acts}>
                {may('take-home.exception-step') &&
                  exception.next.map((step) => (
                    <Button
                      key={step}
                      size="compact-xs"
                      variant="default"
                      onClick={() => setOpen(`${exception.id} ${step}`)}
                    >
                      {stepActs[step]}
                    </Button>
                  ))}
              </div>
              {exception.next.map(
                (step) =>
                  open === `${exception.id} ${step}` && (
                    <div key={step} className={outside.inner}>
                      <StepForm patientId={patientId} exception={exception} step={step} onClose={close} />
                    </div>
                  ),
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function ExceptionWords({ exception }: { exception: Exception }) {
  return (
    <>
      <div className={outside.head}>
        <StatusMark meaning={exceptionMeanings[exception.state]} quiet>
          {stepWord(exception.state)}
        </StatusMark>
        <strong className="tabular">
          {count(exception.days, 'day')} at a time, {milligrams(exception.doseMcg)} mg a day
        </strong>
        <span className="tabular">
          {shortDay(exception.from)} to {shortDay(exception.to)}
        </span>
      </div>
      <div className={`${outside.detail} small`}>
        {exception.reason}
        <ol>
          {exception.steps.map(({ step, on, by, reference, note }) => (
            <li key={step}>
              {stepWord(step)} {shortDay(on)}
              {by !== null && `, ${by}`}
              {reference !== null && `, no. ${reference}`}
              {note !== null && `. ${note}`}
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

function ExceptionForm({ patientId, onClose }: { patientId: string; onClose: () => void }) {
  const [id] = useState(uuidv7);
  return (
    <FieldsForm
      name="take-home-exception"
      title="New exception"
      intro="A draft for form SMA-168. Nothing goes home on it before SAMHSA and the state have approved it."
      submit="Save the draft"
      says="Draft saved. A prescriber sends it."
      initial={{ from: dayIn(undefined) }}
      fields={[
        { key: 'days', label: 'Days at a time', kind: 'number' },
        { key: 'from', label: 'First day', kind: 'day' },
        { key: 'to', label: 'Last day', kind: 'day' },
        { key: 'mg', label: 'Dose a day, mg', kind: 'mg' },
        { key: 'reason', label: 'Why the step is not enough', kind: 'area', width: 'whole' },
      ]}
      send={(typed) =>
        api.put(`/patients/${patientId}/take-home-exceptions/${id}`, {
          ...filled(typed, 'from', 'to', 'reason'),
          days: Number(typed.days ?? ''),
          doseMcg: readMilligrams(typed.mg ?? ''),
        })
      }
      onClose={onClose}
    />
  );
}

function StepForm(props: {
  patientId: string;
  exception: Exception;
  step: Exception['next'][number];
  onClose: () => void;
}) {
  const [id] = useState(uuidv7);
  const { exception, step } = props;
  const approves = step === 'state_approved' || step === 'federal_approved';
  return (
    <FieldsForm
      name={`take-home-exception ${exception.id} ${step}`}
      title={stepActs[step] ?? ''}
      submit="Record"
      says={`${stepActs[step] ?? ''}: recorded.`}
      initial={{ on: dayIn(undefined) }}
      fields={[
        { key: 'on', label: 'Day', kind: 'day', max: dayIn(undefined) },
        { key: 'reference', label: 'Number', optional: !approves },
        { key: 'note', label: 'Note', optional: true, width: 'whole' },
      ]}
      send={(typed) =>
        api.put(`/patients/${props.patientId}/take-home-exceptions/${exception.id}/steps/${id}`, {
          step,
          ...filled(typed, 'on', 'reference', 'note'),
        })
      }
      onClose={props.onClose}
    />
  );
}
