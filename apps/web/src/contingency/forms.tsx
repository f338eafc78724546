import { NativeSelect, TextInput } from '@mantine/core';
import {
  contingencyExcuses,
  type ContingencyExcuse,
  enrolmentEndReasons,
  judgementReasons,
  redemptionForms,
} from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { ChartForm } from '../chart/chart-parts';
import { Choices } from '../diagnosis/choices';
import { shortDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { NoteField, noteSent } from '../unit/note-field';
import { choicesOf, stillNeeded, UnitForm } from '../unit/unit-form';
import {
  contingencyRooms,
  type Enrolment,
  newestVersions,
  type OpenDay,
  type Result,
  useContingencyPrograms,
} from './contingency-api';
import { asTyped, readDollars, usd } from './money';
import { isOpioidTarget } from './terms-draft';
import { capWords, payWords, scheduleWords, targetWords } from './terms-words';

const none = { none: 'Not excused' } as const;
type Excused = ContingencyExcuse | 'none';
const excuseSent = (excuse: Excused) => (excuse === 'none' ? {} : { excuse });

/** `today` is the clinic’s. */
export const enrolForm: ChartForm<{ today: string }> = {
  name: 'contingency-enrolment',
  view: ({ chart, given: { today }, onClose }) => (
    <EnrolForm patientId={chart.banner.id} today={today} onClose={onClose} />
  ),
};

function EnrolForm({ patientId, today, onClose }: { patientId: string; today: string; onClose: () => void }) {
  const programs = useContingencyPrograms();
  const open = newestVersions(programs.data?.items ?? []).filter((one) => one.open);
  const find = (id: string) => open.find((one) => one.id === id);
  const asksWhy = (id: string) => isOpioidTarget(find(id)?.terms.target ?? { behavior: 'attendance', analytes: [] });
  return (
    <UnitForm
      form="contingency-enrolment"
      about=""
      title="Begin contingency management"
      intro="Prefer sessions, medication or tests without stimulants. Abstinence from opioids is not the usual target: a lost tolerance raises the risk of overdose. It is never a condition for medication."
      submit="Begin"
      initial={() => ({ id: uuidv7(), programId: '', startsOn: today, reason: '' })}
      missing={({ programId, startsOn, reason }) =>
        stillNeeded({
          'the program': programId,
          'the first day': startsOn,
          'why, for this person': reason.trim(),
        })
      }
      names={{ programId: 'Program', startsOn: 'First day', reason: 'Why, for this person' }}
      send={({ id, programId, startsOn, reason }) =>
        api.put(`/patients/${patientId}/contingency/${id}`, { programId, startsOn, reason: reason.trim() })
      }
      says="Contingency management has begun."
      rooms={contingencyRooms}
      onClose={onClose}
    >
      {(draft, change) => {
        const chosen = find(draft.programId);
        return (
          <>
            <NativeSelect
              label="Program"
              description={
                programs.isSuccess && open.length === 0
                  ? 'No program takes new people. A supervisor publishes one under Program, Contingency.'
                  : undefined
              }
              data={[
                { value: '', label: 'Choose' },
                ...open.map(({ id, name, number }) => ({ value: id, label: `${name}, version ${number}` })),
              ]}
              value={draft.programId}
              onChange={({ currentTarget }) => change({ programId: currentTarget.value })}
            />
            {chosen !== undefined && (
              <div className="small">
                <p>
                  {targetWords(chosen.terms)}. {payWords(chosen.terms)}.
                </p>
                <p>{scheduleWords(chosen.terms)}.</p>
                <p>{capWords(chosen.terms, programs.data?.annualCapCents ?? 0)}. Never cash.</p>
              </div>
            )}
            {asksWhy(draft.programId) && (
              <p role="note">
                <StatusMark meaning="needs">Opioids are the target</StatusMark> Talk about lower tolerance and naloxone
                first, and say below why this is right for this person.
              </p>
            )}
            <TextInput
              type="date"
              label="First day"
              value={draft.startsOn}
              onChange={({ currentTarget }) => change({ startsOn: currentTarget.value })}
            />
            <NoteField
              label="Why, for this person"
              most={500}
              value={draft.reason}
              onChange={(reason) => change({ reason })}
            />
          </>
        );
      }}
    </UnitForm>
  );
}

/** A day of absence, with or without an excuse. */
export const resultForm: ChartForm<{ enrolmentId: string; day: OpenDay }> = {
  name: 'contingency-result',
  view: ({ chart, given: { enrolmentId, day }, onClose }) => (
    <UnitForm
      form="contingency-result"
      about={`${enrolmentId} ${day.day}`}
      title={`Absence on ${shortDay(day.day)}`}
      intro="An excused absence earns nothing and sets nothing back. One that is not excused begins at the first value again; what was earned stays."
      submit="Write down"
      initial={() => ({ id: uuidv7(), excuse: 'none' as Excused })}
      missing={() => []}
      send={({ id, excuse }) =>
        api.put(`/patients/${chart.banner.id}/contingency/${enrolmentId}/results/${id}`, {
          day: day.day,
          ...excuseSent(excuse),
        })
      }
      says={`${shortDay(day.day)} is written down.`}
      rooms={contingencyRooms}
      onClose={onClose}
    >
      {(draft, change) => (
        <Choices
          label="Excused with"
          value={draft.excuse}
          options={{ ...none, ...contingencyExcuses }}
          onChange={(excuse) => change({ excuse })}
        />
      )}
    </UnitForm>
  ),
};

/** The record behind a day has changed, or the absence was excused afterwards. */
export const correctionForm: ChartForm<{ enrolmentId: string; result: Result }> = {
  name: 'contingency-correction',
  view: ({ chart, given: { enrolmentId, result }, onClose }) => (
    <UnitForm
      form="contingency-result"
      about={result.id}
      title={`Correct ${shortDay(result.day)}`}
      intro={`Now it says: ${judgementReasons[result.why].toLowerCase()}. The chart is read again for this day; later days that it had set back are made good, and what was handed over is not asked back.`}
      submit="Correct"
      initial={() => ({ id: uuidv7(), excuse: 'none' as Excused, reason: '' })}
      missing={({ reason }) => stillNeeded({ why: reason.trim() })}
      send={({ id, excuse, reason }) =>
        api.put(`/patients/${chart.banner.id}/contingency/${enrolmentId}/results/${result.id}/corrections/${id}`, {
          reason: reason.trim(),
          ...excuseSent(excuse),
        })
      }
      says="The day was corrected."
      rooms={contingencyRooms}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <Choices
            label="Excused with"
            hint="Only an absence can be excused"
            value={draft.excuse}
            options={{ ...none, ...contingencyExcuses }}
            onChange={(excuse) => change({ excuse })}
          />
          <NoteField label="Why" most={500} value={draft.reason} onChange={(reason) => change({ reason })} />
        </>
      )}
    </UnitForm>
  ),
};

export const redeemForm: ChartForm<{ enrolmentId: string; leftCents: number }> = {
  name: 'contingency-redemption',
  view: ({ chart, given: { enrolmentId, leftCents }, onClose }) => (
    <UnitForm
      form="contingency-redemption"
      about={enrolmentId}
      title="Redeem what was earned"
      intro={`There are ${usd(leftCents)} to redeem. It is never cash: staff buy goods or a service, and a second colleague checks what is handed over.`}
      submit="Ask for it"
      initial={() => ({
        id: uuidv7(),
        amount: asTyped(leftCents),
        form: 'goods' as keyof typeof redemptionForms,
        what: '',
      })}
      missing={({ amount, what }) =>
        stillNeeded({
          'an amount in dollars and cents': readDollars(amount) ?? 0,
          'what is bought': what.trim(),
        }).concat(readDollars(amount) === 0 ? ['an amount above nothing'] : [])
      }
      names={{ cents: 'Amount, dollars', what: 'What is bought', form: 'Goods or a service' }}
      send={({ id, amount, form, what }) =>
        api.put(`/patients/${chart.banner.id}/contingency/${enrolmentId}/redemptions/${id}`, {
          cents: readDollars(amount) ?? 0,
          form,
          what: what.trim(),
        })
      }
      says="Asked for. A second colleague checks it and hands it over."
      rooms={contingencyRooms}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <TextInput
            label="Amount, dollars"
            inputMode="decimal"
            value={draft.amount}
            error={
              readDollars(draft.amount) === null
                ? 'Type dollars and cents, such as 12.50'
                : (readDollars(draft.amount) ?? 0) > leftCents
                  ? `There are ${usd(leftCents)} to redeem: choose that or less`
                  : undefined
            }
            onChange={({ currentTarget }) => change({ amount: currentTarget.value })}
          />
          <Choices
            label="Goods or a service"
            value={draft.form}
            options={redemptionForms}
            onChange={(form) => change({ form })}
          />
          <TextInput
            label="What is bought"
            maxLength={200}
            value={draft.what}
            onChange={({ currentTarget }) => change({ what: currentTarget.value })}
          />
        </>
      )}
    </UnitForm>
  ),
};

export const endForm: ChartForm<{ enrolment: Pick<Enrolment, 'id' | 'balanceCents'>; today: string }> = {
  name: 'contingency-end',
  view: ({ chart, given: { enrolment, today }, onClose }) => (
    <UnitForm
      form="contingency-end"
      about={enrolment.id}
      title="End contingency management"
      intro={`What was earned stays: ${usd(enrolment.balanceCents)} can still be redeemed. Nothing else in care changes.`}
      submit="End"
      initial={() => ({ why: '', on: today, note: '' })}
      missing={({ why, on, note }) =>
        stillNeeded({
          ...{ 'how it ended': why, 'the last day': on },
          ...(why === 'target-changed' || why === 'error' ? { 'what was changed or wrong': note.trim() } : {}),
        })
      }
      send={({ why, on, note }) =>
        api.post(`/patients/${chart.banner.id}/contingency/${enrolment.id}/end`, { why, on, ...noteSent(note) })
      }
      says="Contingency management has ended. What was earned stays."
      rooms={contingencyRooms}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <NativeSelect
            label="How it ended"
            data={choicesOf(enrolmentEndReasons, 'Choose')}
            value={draft.why}
            onChange={({ currentTarget }) => change({ why: currentTarget.value })}
          />
          <TextInput
            type="date"
            label="Last day"
            value={draft.on}
            onChange={({ currentTarget }) => change({ on: currentTarget.value })}
          />
          <NoteField label="Note" most={500} value={draft.note} onChange={(note) => change({ note })} />
        </>
      )}
    </UnitForm>
  ),
};

/** Acts that need nothing but a reason: what was asked for is not bought, or what is left lapses. */
export const reasonForm: ChartForm<{ enrolmentId: string; redemptionId?: string; what: string }> = {
  name: 'contingency-reason',
  view: ({ chart, given: { enrolmentId, redemptionId, what }, onClose }) => (
    <UnitForm
      form="contingency-reason"
      about={redemptionId ?? enrolmentId}
      title={redemptionId === undefined ? 'Let lapse what is left' : `Do not buy: ${what}`}
      intro={
        redemptionId === undefined
          ? `${what} can be redeemed no more afterwards.`
          : 'The amount stays on the account and can be redeemed for something else.'
      }
      submit={redemptionId === undefined ? 'Let it lapse' : 'Do not buy it'}
      initial={() => ({ reason: '' })}
      missing={({ reason }) => stillNeeded({ why: reason.trim() })}
      send={({ reason }) => {
        const of = `/patients/${chart.banner.id}/contingency/${enrolmentId}` as const;
        const body = { reason: reason.trim() };
        return redemptionId === undefined
          ? api.post(`${of}/lapse`, body)
          : api.post(`${of}/redemptions/${redemptionId}/drop`, body);
      }}
      says="On record."
      rooms={contingencyRooms}
      onClose={onClose}
    >
      {(draft, change) => (
        <NoteField label="Why" most={500} value={draft.reason} onChange={(reason) => change({ reason })} />
      )}
    </UnitForm>
  ),
};
