import { NativeSelect, TextInput } from '@mantine/core';
import {
  type CompletionOutcome,
  completionOutcomes,
  completionWarnings,
  naloxoneAtEnd,
  type NaloxoneAtEnd,
  type NextStepAfter,
  riskTalks,
  type RiskTalk,
  stepsAfterStay,
} from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { Chart } from '../api/types';
import { useZone } from '../assessment/use-finding';
import { Checkbox } from '../kit/checkbox';
import { dayAndTime, readable } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { wordFor } from '../kit/words';
import { momentSent, momentTyped } from './moment';
import { MomentField } from './moment-field';
import { NoteField, noteSent } from './note-field';
import type { Ending, EndingAnswer, Stay, UnitRecord } from './unit-api';
import { choicesOf, stillNeeded, UnitForm } from './unit-form';
import styles from './unit.module.css';

/** How withdrawal management ended. What is missing is said above the button; nothing of it keeps anybody from leaving (R3, A01). */
export function EndingForm(props: {
  patientId: string;
  stay: Stay;
  record: UnitRecord;
  /** The sessions that are booked here, the next one first. */
  booked: Chart['appointments'];
  replaces?: Ending | undefined;
  onOffer: () => void;
  onDone: () => void;
  onClose: () => void;
}) {
  const zone = useZone();
  const { patientId, stay, record, replaces } = props;
  const { facts, offer } = record;
  const lies = record.bedStays.some(({ to }) => to === null);
  const before = replaces?.details;
  const sessions = sessionsOf(props.booked, before);
  return (
    <UnitForm
      form="unit-ending"
      about={replaces?.id ?? stay.id}
      title={replaces ? 'Correct how it ended' : 'Complete withdrawal management'}
      intro={
        <dl className={styles.facts}>
          <dt>Last COWS</dt>
          <dd>{facts.cows ? `${facts.cows.total ?? 'not complete'}, ${dayAndTime(facts.cows.at)}` : 'None taken'}</dd>
          <dt>Last vital signs</dt>
          <dd>{facts.vitals ? dayAndTime(facts.vitals.at) : 'None taken'}</dd>
          <dt>Offer of MOUD</dt>
          <dd>{offer ? `${decided[offer.decision]}, ${dayAndTime(offer.at)}` : 'None on record'}</dd>
        </dl>
      }
      submit={replaces ? 'Record the correction' : 'Sign and complete'}
      initial={() => ({
        id: uuidv7(),
        outcome: (replaces?.outcome ?? '') as CompletionOutcome | '',
        naloxone: (before?.naloxone ?? '') as NaloxoneAtEnd | '',
        riskTalk: (before?.riskTalk ?? '') as RiskTalk | '',
        nextStep: (before?.nextStep ?? '') as NextStepAfter | '',
        nextWhere: before?.nextWhere ?? '',
        booked: before?.appointment?.id ?? '',
        next: before?.appointment?.id ? '' : momentTyped(before?.appointment?.at ?? null, zone),
        nextPlace: before?.appointment?.where ?? '',
        when: '',
        note: replaces?.note ?? '',
        leavesBed: lies,
        reason: '',
      })}
      missing={({ outcome, naloxone, riskTalk, nextStep, reason }) =>
        stillNeeded({
          'how it ended': outcome,
          naloxone,
          'the talk about lower tolerance': riskTalk,
          'the next step': nextStep,
          ...(replaces ? { 'why it is corrected': reason.trim() } : {}),
        })
      }
      heed={({ naloxone, riskTalk, nextStep }) =>
        naloxone === '' || riskTalk === '' || nextStep === ''
          ? undefined
          : warningsOf({ naloxone, riskTalk, nextStep }, record).length > 0
            ? 'You can sign: what is missing is said, and stops nothing'
            : undefined
      }
      send={(draft) => {
        const { id, outcome, naloxone, riskTalk, nextStep, nextWhere, when, note, leavesBed, reason } = draft;
        const appointment = appointmentSent({ ...draft, booked: among(sessions, draft.booked) }, zone);
        return api.put<EndingAnswer>(`/patients/${patientId}/stays/${stay.id}/endings/${id}`, {
          ...{ outcome, naloxone, riskTalk, nextStep, leavesBed: lies && leavesBed },
          ...(nextWhere.trim() === '' ? {} : { nextWhere: nextWhere.trim() }),
          ...(appointment === null ? {} : { appointment }),
          ...momentSent('at', when, zone),
          ...noteSent(note),
          ...(replaces ? { replaces: { id: replaces.id, reason: reason.trim() } } : {}),
        });
      }}
      says={({ warnings }) =>
        warnings.length === 0 ? 'Completed.' : `Completed. ${readable(warnings.map(({ says }) => says).join('. '))}.`
      }
      names={{ at: 'Ended at', appointment: 'Next appointment' }}
      onDone={props.onDone}
      onClose={props.onClose}
    >
      {(draft, change) => (
        <>
          <ul className={styles.warnings} aria-live="polite">
            {warningsOf(draft, record).map(({ code, says }) => (
              <li key={code}>
                <StatusMark meaning={code === 'A01' ? 'needs' : 'soon'} quiet>
                  {says}.
                </StatusMark>{' '}
                {code === 'A01' && (
                  <button type="button" className={styles.way} onClick={props.onOffer}>
                    Offer it now
                  </button>
                )}
              </li>
            ))}
          </ul>
          <NativeSelect
            label="How it ended"
            data={choicesOf(completionOutcomes, 'Choose')}
            value={draft.outcome}
            onChange={(event) => change({ outcome: event.currentTarget.value as CompletionOutcome | '' })}
          />
          <NativeSelect
            label="Naloxone"
            data={choicesOf(naloxoneAtEnd, 'Choose')}
            value={draft.naloxone}
            onChange={(event) => change({ naloxone: event.currentTarget.value as NaloxoneAtEnd | '' })}
          />
          <NativeSelect
            label="Lower tolerance and risk of overdose"
            data={choicesOf(riskTalks, 'Choose')}
            value={draft.riskTalk}
            onChange={(event) => change({ riskTalk: event.currentTarget.value as RiskTalk | '' })}
          />
          <NativeSelect
            label="Next step"
            data={choicesOf(stepsAfterStay, 'Choose')}
            value={draft.nextStep}
            onChange={(event) => change({ nextStep: event.currentTarget.value as NextStepAfter | '' })}
          />
          <TextInput
            label="Where"
            maxLength={200}
            value={draft.nextWhere}
            onChange={(event) => change({ nextWhere: event.currentTarget.value })}
          />
          {sessions.length > 0 && (
            <NativeSelect
              label="Next session booked here"
              data={[{ value: '', label: 'None of these' }, ...sessions]}
              value={among(sessions, draft.booked)}
              onChange={(event) => change({ booked: event.currentTarget.value })}
            />
          )}
          {among(sessions, draft.booked) === '' && (
            <MomentField
              label="Next appointment, if there is one"
              value={draft.next}
              onChange={(next) => change({ next })}
            />
          )}
          {among(sessions, draft.booked) === '' && draft.next !== '' && (
            <TextInput
              label="With whom and where"
              maxLength={200}
              value={draft.nextPlace}
              onChange={(event) => change({ nextPlace: event.currentTarget.value })}
            />
          )}
          <MomentField
            label={replaces ? 'Ended at (empty: as before)' : 'Ended at (empty: now)'}
            value={draft.when}
            onChange={(when) => change({ when })}
          />
          {lies && (
            <Checkbox
              label="The person leaves the bed now"
              checked={draft.leavesBed}
              onChange={(event) => change({ leavesBed: event.currentTarget.checked })}
            />
          )}
          <NoteField most={2000} value={draft.note} onChange={(note) => change({ note })} />
          {replaces && (
            <NoteField
              label="Why it is corrected"
              most={500}
              value={draft.reason}
              onChange={(reason) => change({ reason })}
            />
          )}
        </>
      )}
    </UnitForm>
  );
}

/** A session of ours by its id; else the time and place that were typed; null for none. */
function appointmentSent(
  { booked, next, nextPlace }: { booked: string; next: string; nextPlace: string },
  zone: string,
): { id?: string; at?: string; where?: string } | null {
  if (booked !== '') return { id: booked };
  const { at } = momentSent('at', next, zone);
  if (at === undefined) return null;
  return nextPlace.trim() === '' ? { at } : { at, where: nextPlace.trim() };
}

interface Session {
  readonly value: string;
  readonly label: string;
}

/** What is booked, and the one that stands in the record also where it lies behind by now. */
function sessionsOf(booked: Chart['appointments'], before: Ending['details'] | undefined): readonly Session[] {
  const old = before?.appointment;
  return [
    ...(old?.id && !booked.some(({ id }) => id === old.id) ? [{ value: old.id, label: dayAndTime(old.at) }] : []),
    ...booked.map(({ id, startsAt, modality, staffName }) => ({
      value: id,
      label: `${dayAndTime(startsAt)}, ${wordFor('modality', modality).toLowerCase()}${staffName === null ? '' : ` with ${staffName}`}`,
    })),
  ];
}

/** The choice as far as it is still there: a session may have been cancelled since the text was kept. */
const among = (sessions: readonly Session[], chosen: string): string =>
  sessions.some(({ value }) => value === chosen) ? chosen : '';

const decided = { accepted: 'Wants medication', declined: 'Declined for now', undecided: 'Has not decided' } as const;

/** The same rule as on the server: what will be said when it is signed. */
function warningsOf(
  said: { naloxone: NaloxoneAtEnd | ''; riskTalk: RiskTalk | ''; nextStep: NextStepAfter | '' },
  { facts, offer }: UnitRecord,
) {
  const { naloxone, riskTalk, nextStep } = said;
  const answered = {
    naloxone: naloxone === '' ? ('given' as const) : naloxone,
    riskTalk: riskTalk === '' ? ('done' as const) : riskTalk,
    nextStep: nextStep === '' ? ('outpatient' as const) : nextStep,
  };
  return completionWarnings(answered, { moudState: facts.moudState, offeredAt: offer && new Date(offer.at) });
}
