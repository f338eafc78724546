import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  stepFacts,
  type StepField,
  testBases,
  toldSubstances,
  usedAlone,
  type UseFoundBy,
  useFoundBy,
  useOutcomes,
  useRoutes,
  useStepAnswers,
  type UseStep,
} from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useZone } from '../assessment/use-finding';
import type { ChartForm } from '../chart/chart-parts';
import { Boxes, Choices } from '../diagnosis/choices';
import { MomentField } from '../unit/moment-field';
import { momentSent } from '../unit/moment';
import { NoteField, noteSent } from '../unit/note-field';
import { choicesOf, stillNeeded, UnitForm } from '../unit/unit-form';
import { aftercareRooms, type UseEventWritten } from './aftercare-api';

const said =
  (base: string) =>
  ({ hints }: UseEventWritten) =>
    [base, ...hints.map((hint) => `${hint}.`)].join(' ');
const text = (key: string, value: string) => (value.trim() === '' ? {} : { [key]: value.trim() });

/** That somebody used again: by anybody of the team, in a minute. */
export const useEventForm: ChartForm = {
  name: 'use-event',
  view: ({ chart, onClose }) => <EventForm patientId={chart.banner.id} onClose={onClose} />,
};

const emptyEvent = () => ({
  ...{
    id: uuidv7(),
    foundBy: '' as UseFoundBy | '',
    testBasis: '' as keyof typeof testBases | '',
    when: '',
    usedOn: '',
  },
  ...{ substances: [] as readonly (keyof typeof toldSubstances)[], route: 'unknown', amount: '', setting: '' },
  ...{ alone: 'unknown', told: '', outcome: 'unknown', note: '' },
});

function EventForm({ patientId, onClose }: { patientId: string; onClose: () => void }) {
  const zone = useZone();
  return (
    <UnitForm<ReturnType<typeof emptyEvent>, UseEventWritten>
      form="use-event"
      about=""
      title="Return to use"
      intro="It begins six steps of care. It never ends treatment and takes nothing away from anybody."
      submit="Record"
      initial={emptyEvent}
      missing={(draft) =>
        stillNeeded({
          'how it became known': draft.foundBy,
          'what was used': draft.substances.length > 0,
          ...(draft.foundBy === 'test' ? { 'what makes the test certain': draft.testBasis } : {}),
        })
      }
      send={(draft) =>
        api.put(`/patients/${patientId}/use-events/${draft.id}`, {
          ...{ foundBy: draft.foundBy, substances: draft.substances, route: draft.route },
          ...{ alone: draft.alone, outcome: draft.outcome },
          ...(draft.foundBy === 'test' ? { testBasis: draft.testBasis } : {}),
          ...momentSent('knownAt', draft.when, zone),
          ...text('usedOn', draft.usedOn),
          ...text('amount', draft.amount),
          ...text('setting', draft.setting),
          ...text('told', draft.told),
          ...noteSent(draft.note),
        })
      }
      says={said('On record. The six steps have begun.')}
      rooms={aftercareRooms}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <Choices
            label="How it became known"
            value={draft.foundBy}
            options={useFoundBy}
            onChange={(foundBy) => change({ foundBy })}
          />
          {draft.foundBy === 'test' && (
            <Choices
              label="What makes the test certain"
              hint="Prescribed medication, pain relief and poppy seeds turn a screen positive, too"
              value={draft.testBasis}
              options={testBases}
              onChange={(testBasis) => change({ testBasis })}
            />
          )}
          <Boxes
            label="What was used"
            values={draft.substances}
            options={toldSubstances}
            onChange={(substances) => change({ substances })}
          />
          <TextInput
            type="date"
            label="Day of use (if known)"
            value={draft.usedOn}
            onChange={({ currentTarget }) => change({ usedOn: currentTarget.value })}
          />
          <NativeSelect
            label="How it was taken"
            data={choicesOf(useRoutes)}
            value={draft.route}
            onChange={({ currentTarget }) => change({ route: currentTarget.value })}
          />
          <Choices
            label="Alone or with others"
            value={draft.alone as keyof typeof usedAlone}
            options={usedAlone}
            onChange={(alone) => change({ alone })}
          />
          <NativeSelect
            label="What it seems to be"
            data={choicesOf(useOutcomes)}
            value={draft.outcome}
            onChange={({ currentTarget }) => change({ outcome: currentTarget.value })}
          />
          <TextInput
            label="Amount (optional)"
            maxLength={200}
            value={draft.amount}
            onChange={({ currentTarget }) => change({ amount: currentTarget.value })}
          />
          <NoteField
            label="Where and with whom (optional)"
            most={500}
            value={draft.setting}
            onChange={(setting) => change({ setting })}
          />
          <TextInput
            label="Who was told (optional)"
            maxLength={300}
            value={draft.told}
            onChange={({ currentTarget }) => change({ told: currentTarget.value })}
          />
          <NoteField label="Note (optional)" most={2000} value={draft.note} onChange={(note) => change({ note })} />
          <MomentField label="Became known at (empty: now)" value={draft.when} onChange={(when) => change({ when })} />
        </>
      )}
    </UnitForm>
  );
}

/** An answer to one of the six steps: its own questions, or why it was not done. */
export const useStepForm: ChartForm<{ eventId: string; step: UseStep; onNaltrexone: boolean }> = {
  name: 'use-event-step',
  view: ({ chart, given, onClose }) => <StepForm patientId={chart.banner.id} {...given} onClose={onClose} />,
};

interface StepDraft {
  readonly id: string;
  readonly answer: keyof typeof useStepAnswers;
  readonly details: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly when: string;
}

function StepForm(props: {
  patientId: string;
  eventId: string;
  step: UseStep;
  onNaltrexone: boolean;
  onClose: () => void;
}) {
  const { step, eventId } = props;
  const zone = useZone();
  const { number, label, intro, fields, owner } = stepFacts(step);
  const asked = Object.entries(fields).filter(([name]) => name !== 'naltrexone' || props.onNaltrexone);
  return (
    <UnitForm<StepDraft, UseEventWritten>
      form="use-event-step"
      about={`${eventId} ${step}`}
      title={`Step ${number}: ${label}`}
      intro={`${intro} For: ${owner.toLowerCase()}.`}
      submit="Record"
      initial={() => ({ id: uuidv7(), answer: 'done', details: {}, reason: '', when: '' })}
      missing={({ answer, details, reason }) =>
        answer !== 'done'
          ? stillNeeded({ why: reason.trim() })
          : asked.flatMap(([name, field]) =>
              field.optional !== true && (details[name] ?? '').trim() === '' ? [field.label] : [],
            )
      }
      send={({ id, answer, details, reason, when }) =>
        api.put(`/patients/${props.patientId}/use-events/${eventId}/steps/${id}`, {
          ...{ step, answer },
          ...(answer === 'done'
            ? {
                details: Object.fromEntries(
                  Object.entries(details).flatMap(([name, value]) =>
                    value.trim() === '' ? [] : [[name, value.trim()] as const],
                  ),
                ),
              }
            : { reason: reason.trim() }),
          ...momentSent('at', when, zone),
        })
      }
      says={said('The step is on record.')}
      rooms={aftercareRooms}
      onClose={props.onClose}
    >
      {(draft, change) => (
        <>
          <Choices
            label="Answer"
            value={draft.answer}
            options={useStepAnswers}
            onChange={(answer) => change({ answer })}
          />
          {draft.answer === 'done' ? (
            asked.map(([name, field]) => (
              <DetailField
                key={name}
                field={field}
                value={draft.details[name] ?? ''}
                onChange={(value) => change({ details: { ...draft.details, [name]: value } })}
              />
            ))
          ) : (
            <NoteField label="Why" most={500} value={draft.reason} onChange={(reason) => change({ reason })} />
          )}
          <MomentField label="When (empty: now)" value={draft.when} onChange={(when) => change({ when })} />
        </>
      )}
    </UnitForm>
  );
}

function DetailField(props: { field: StepField; value: string; onChange: (value: string) => void }) {
  const { field, value, onChange } = props;
  const label = field.optional === true ? `${field.label} (optional)` : field.label;
  if (field.options !== undefined)
    return <Choices label={label} value={value} options={field.options} onChange={onChange} />;
  return field.day === true ? (
    <TextInput
      type="date"
      label={label}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  ) : (
    <Textarea
      label={label}
      autosize
      minRows={1}
      maxLength={2000}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
