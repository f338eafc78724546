import { NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import {
  localDay,
  type ModalityCode,
  type NoteFormat,
  noteFormats,
  openObjectivesOf,
  sectionsOf,
  sessionFields,
  usualFormat,
} from '@cairn/rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay, useSession } from '../api/session';
import { useZone } from '../assessment/use-finding';
import { useDraft } from '../chart/draft';
import { SideForm } from '../chart/side-form';
import { useAnnounce } from '../kit/announce';
import { Checkbox } from '../kit/checkbox';
import { clockTime, count } from '../kit/format';
import { wordFor, entriesOf } from '../kit/words';
import { useTreatmentPlans } from '../treatment-plan/plan-api';
import { choicesOf } from '../unit/unit-form';
import { draftOf, emptyNote, faultsOf, noteSent, type NoteDraft, riskWords, withoutWords } from './note-draft';
import { noteKeys, type Note, useSessionsOn } from './notes-api';
import styles from './notes.module.css';
import { kindOf } from './session-draft';
import { SessionForm } from './session-form';

const names = { startsAt: 'Began', minutes: 'Minutes', nextStep: 'Next step', risk: 'Safety' };
const namesOf = (kind: ModalityCode): Record<string, string> =>
  Object.fromEntries(Object.entries(sessionFields[kind]).map(([name, { label }]) => [`session.${name}`, label]));

/** A progress note: written over minutes or days as a draft, signed once. One that was sent back is signed anew. */
export function NoteForm(props: { patientId: string; name: string; returned?: Note; onClose: () => void }) {
  const { patientId, name, returned } = props;
  const zone = useZone();
  const { roles } = useSession();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [draft, change, forget] = useDraft<NoteDraft>('note', returned?.id ?? '', () =>
    returned ? draftOf(uuidv7(), returned, zone) : emptyNote(uuidv7(), usualFormat(roles), new Date(), zone),
  );
  const act = useMutation({
    mutationFn: () =>
      api.put<Note>(`/patients/${patientId}/notes/${draft.id}`, noteSent(draft, zone, returned?.id ?? null)),
    onSuccess: ({ state }) => {
      void queries.invalidateQueries({ queryKey: noteKeys.of(patientId) });
      announce(state === 'final' ? 'The note is signed.' : 'The note is signed and waits for a supervisor.');
      forget();
      props.onClose();
    },
  });
  const faults = faultsOf(draft);
  const missing = Object.values(faults);
  return (
    <SideForm
      title={returned ? 'Sign the note anew' : `Note on ${name}`}
      intro={
        returned?.review && <p className={styles.comment}>{`${returned.review.by}: ${returned.review.comment}`}</p>
      }
      submit="Sign"
      complete={missing.length === 0}
      missing={missing.length > 1 ? `${missing[0]} ${count(missing.length - 1, 'more thing')} after that.` : missing[0]}
      pending={act.isPending}
      error={act.error}
      draft={forget}
      names={{ ...names, ...namesOf(kindOf(draft.modality)) }}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
    >
      <Service patientId={patientId} draft={draft} zone={zone} change={change} />
      <SessionForm draft={draft} faults={faults} change={change} />
      <NativeSelect
        label="Written as"
        data={Object.entries(noteFormats).map(([value, { label }]) => ({ value, label }))}
        value={draft.format}
        onChange={(event) => change({ format: event.currentTarget.value as NoteFormat })}
      />
      {sectionsOf(draft.format).map(([key, label]) => (
        <Textarea
          key={`${draft.format} ${key}`}
          label={label}
          autosize
          minRows={3}
          maxRows={16}
          maxLength={40_000}
          value={draft.sections[key] ?? ''}
          onChange={(event) => change({ sections: { ...draft.sections, [key]: event.currentTarget.value } })}
        />
      ))}
      <Objectives patientId={patientId} draft={draft} change={change} />
      {draft.objectiveIds.length === 0 && (
        <NativeSelect
          label="Why no objective of the plan was worked on"
          data={choicesOf(withoutWords, 'Choose')}
          value={draft.withoutObjective}
          onChange={(event) => change({ withoutObjective: event.currentTarget.value as NoteDraft['withoutObjective'] })}
        />
      )}
      <Radio.Group label="Safety" value={draft.risk} onChange={(risk) => change({ risk: risk as NoteDraft['risk'] })}>
        <div className={styles.radios}>
          {choicesOf(riskWords).map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label="Next step"
        autosize
        minRows={1}
        maxLength={1000}
        value={draft.nextStep}
        onChange={(event) => change({ nextStep: event.currentTarget.value })}
      />
    </SideForm>
  );
}

/** The open objectives of the plan that is active; of those a note has worked on before, also what has ended since. */
function Objectives(props: { patientId: string; draft: NoteDraft; change: (part: Partial<NoteDraft>) => void }) {
  const { objectiveIds } = props.draft;
  const plans = useTreatmentPlans(props.patientId, useMay()('treatment-plan.read'));
  const active = plans.data?.items.find((plan) => plan.current && plan.active);
  const open = active === undefined ? [] : openObjectivesOf(active.content);
  if (open.length === 0) return null;
  const choose = (id: string, chosen: boolean): void =>
    props.change({
      objectiveIds: chosen ? [...objectiveIds, id] : objectiveIds.filter((one) => one !== id),
      ...(chosen ? { withoutObjective: '' as const } : {}),
    });
  return (
    <fieldset className={styles.objectives}>
      <legend>Objectives worked on</legend>
      {open.map(({ objective }) => (
        <Checkbox
          key={objective.id}
          label={objective.statement}
          checked={objectiveIds.includes(objective.id)}
          onChange={(event) => choose(objective.id, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}

/** When it was, how and what: of a session that stands on the schedule it is taken over. */
function Service(props: {
  patientId: string;
  draft: NoteDraft;
  zone: string;
  change: (part: Partial<NoteDraft>) => void;
}) {
  const { draft, change, zone } = props;
  const day = draft.startsAt.slice(0, 10) || localDay(new Date(), zone);
  const sessions = useSessionsOn(props.patientId, day, true);
  const take = (id: string): void => {
    const session = sessions.data?.find((one) => one.id === id);
    change(
      session === undefined
        ? { appointmentId: null }
        : {
            appointmentId: id,
            startsAt: session.startsAt.slice(0, 16),
            minutes: String(session.minutes),
            modality: kindOf(session.modality),
            held: session.format ?? '',
            ...(session.contactType === null ? {} : { contactType: session.contactType }),
            ...(session.roomName === null ? {} : { location: session.roomName }),
          },
    );
  };
  return (
    <>
      {sessions.data !== undefined && sessions.data.length > 0 && (
        <NativeSelect
          label="Session"
          data={[
            { value: '', label: 'None that was booked' },
            ...sessions.data.map((session) => ({
              value: session.id,
              label: `${clockTime(session.startsAtInstant)}, ${wordFor('modality', session.modality)}, ${session.state}`,
            })),
          ]}
          value={draft.appointmentId ?? ''}
          onChange={(event) => take(event.currentTarget.value)}
        />
      )}
      <div className={styles.service}>
        <TextInput
          type="datetime-local"
          label="Began"
          value={draft.startsAt}
          onChange={(event) => change({ startsAt: event.currentTarget.value })}
        />
        <TextInput
          label="Minutes"
          inputMode="numeric"
          value={draft.minutes}
          onChange={(event) => change({ minutes: event.currentTarget.value })}
        />
      </div>
      <NativeSelect
        label="What"
        data={entriesOf('modality')}
        value={kindOf(draft.modality)}
        onChange={(event) => change({ modality: event.currentTarget.value })}
      />
    </>
  );
}
