import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  attendanceWords,
  type EntryFault,
  type GroupAttendance,
  type GroupModality,
  objectiveSteps,
  participationWords,
} from '@cairn/rules';
import { memo } from 'react';
import { Choices } from '../diagnosis/choices';
import { Checkbox } from '../kit/checkbox';
import { riskWords, withoutWords } from '../notes/note-draft';
import { OneField } from '../notes/session-form';
import { choicesOf } from '../unit/unit-form';
import { type EntryDraft, ownFieldsOf } from './group-note-draft';
import styles from './groups.module.css';
import type { GroupMember } from './groups-api';

interface EntryProps {
  member: GroupMember;
  modality: GroupModality;
  day: string;
  entry: EntryDraft;
  faults: readonly EntryFault[];
  change: (part: Partial<EntryDraft>) => void;
}

/** What one member did and said: theirs alone. Who was absent has attendance, and no note. */
export const MemberEntryFields = memo(function MemberEntryFields(props: EntryProps) {
  const { member, entry, faults, change } = props;
  const partial = entry.attendance === 'late' || entry.attendance === 'left_early';
  return (
    <fieldset className={styles.entry} aria-label={member.displayName}>
      <legend>
        {member.displayName} <span className="dim tabular">No. {member.number}</span>
      </legend>
      <div className={styles.line}>
        <Choices
          label="Attendance"
          value={entry.attendance}
          options={attendanceWords}
          onChange={(attendance: GroupAttendance) => change({ attendance })}
        />
        {partial && (
          <TextInput
            className={styles.minutes ?? ''}
            label="Own minutes"
            inputMode="numeric"
            maxLength={4}
            value={entry.minutes}
            onChange={({ currentTarget: { value } }) => change({ minutes: value })}
          />
        )}
      </div>
      {entry.attendance !== 'absent' && <Presence {...props} />}
      {faults.map(({ field, says }) => (
        <p key={field} className={styles.fault}>
          {says}
        </p>
      ))}
    </fieldset>
  );
}, sameEntry);

/** `change` is made anew each time and always says the same. */
function sameEntry(before: EntryProps, after: EntryProps): boolean {
  return (
    before.entry === after.entry &&
    before.member === after.member &&
    before.day === after.day &&
    before.modality === after.modality &&
    JSON.stringify(before.faults) === JSON.stringify(after.faults)
  );
}

function Presence({ member, modality, day, entry, change }: EntryProps) {
  return (
    <>
      <Choices
        label="Took part"
        value={entry.participation}
        options={participationWords}
        onChange={(participation) => change({ participation })}
      />
      <Textarea
        label="How they responded"
        autosize
        minRows={1}
        maxLength={40_000}
        value={entry.response}
        onChange={({ currentTarget: { value } }) => change({ response: value })}
      />
      <Objectives member={member} entry={entry} change={change} />
      {ownFieldsOf(modality).map(([name, field]) => (
        <OneField
          key={name}
          field={field}
          value={entry.typed[name]}
          day={day}
          fault={undefined}
          set={(value) => change({ typed: { ...entry.typed, [name]: value } })}
        />
      ))}
      <Choices label="Safety" value={entry.risk} options={riskWords} onChange={(risk) => change({ risk })} />
      <TextInput
        label="Their next step (optional)"
        maxLength={1000}
        value={entry.plan}
        onChange={({ currentTarget: { value } }) => change({ plan: value })}
      />
    </>
  );
}

function Objectives({ member, entry, change }: Pick<EntryProps, 'member' | 'entry' | 'change'>) {
  const { objectiveIds } = entry;
  const choose = (id: string, chosen: boolean): void =>
    change({
      objectiveIds: chosen ? [...objectiveIds, id] : objectiveIds.filter((one) => one !== id),
      ...(chosen ? { withoutObjective: '' as const } : objectiveIds.length === 1 ? { step: '' as const } : {}),
    });
  return (
    <>
      {member.objectives.map(({ id, statement }) => (
        <Checkbox
          key={id}
          label={statement}
          checked={objectiveIds.includes(id)}
          onChange={({ currentTarget: { checked } }) => choose(id, checked)}
        />
      ))}
      {objectiveIds.length > 0 ? (
        <Choices
          label="It bore on the objective"
          value={entry.step}
          options={objectiveSteps}
          onChange={(step) => change({ step })}
        />
      ) : (
        <NativeSelect
          label="Why no objective of the plan was worked on"
          data={choicesOf(withoutWords, 'Choose')}
          value={entry.withoutObjective}
          onChange={({ currentTarget: { value } }) =>
            change({ withoutObjective: value as EntryDraft['withoutObjective'] })
          }
        />
      )}
    </>
  );
}
