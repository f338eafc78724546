import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useZone } from '../assessment/use-finding';
import { useDraft } from '../chart/draft';
import { DraftNotice, DraftSaved } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { count } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { contactWords } from '../notes/note-draft';
import { OneField } from '../notes/session-form';
import page from '../programme/programme.module.css';
import { useSetting } from '../programme/use-setting';
import { choicesOf } from '../unit/unit-form';
import {
  emptyEntry,
  emptyGroupNote,
  type EntryDraft,
  faultsByPerson,
  groupFaultsOf,
  type GroupNoteDraft,
  groupNoteSent,
  membersOn,
  sharedFieldsOf,
} from './group-note-draft';
import styles from './groups.module.css';
import { type GroupMember, groupRooms, type GroupWithMembers } from './groups-api';
import { MemberEntryFields } from './member-entry';

/** One session of a group: what is said of all is written once, each member has an entry, and one signature makes all the notes. */
export function GroupNoteForm({ group, onClose }: { group: GroupWithMembers; onClose: () => void }) {
  const zone = useZone();
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const [draft, change, forget] = useDraft<GroupNoteDraft>('group-note', group.id, () =>
    emptyGroupNote(uuidv7(), group, new Date(), zone),
  );
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const act = useSetting(() => api.put(`/groups/${group.id}/sessions/${draft.id}`, groupNoteSent(draft, group, zone)), {
    says: 'The group note is signed: everybody who came has a note of their own.',
    rooms: groupRooms,
    after: () => {
      forget();
      onClose();
    },
  });
  const members = membersOn(group.roster, draft.startsAt);
  const faults = groupFaultsOf(draft, group, zone);
  const byPerson = faultsByPerson(faults.entries);
  const open = members.filter(({ patientId }) => byPerson.has(patientId)).length;
  const [shared] = Object.values(faults.shared);
  const whole = shared === undefined && faults.entries.length === 0 && members.length > 0;
  /** Built on what stands now: an entry is not drawn again while another is written, so what it was given may be old. */
  const changeEntry = (member: GroupMember, part: Partial<EntryDraft>): void => {
    const { entries } = (forget.draft.read().value as GroupNoteDraft | undefined) ?? draft;
    const { patientId } = member;
    change({ entries: { ...entries, [patientId]: { ...(entries[patientId] ?? emptyEntry(member)), ...part } } });
  };
  const sign = (): void => {
    setTried(true);
    if (whole && !act.isPending) act.mutate();
  };
  useHotkeys('Group note', [
    { keys: 'mod+enter', label: 'Sign', run: sign },
    { keys: 'escape', label: 'Close; what was typed is kept', run: onClose },
  ]);
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-label={`Group note of ${group.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        sign();
      }}
    >
      <PageHeader
        title={`Note of ${group.name}`}
        meta={`${members.length - open} of ${members.length} entries whole`}
      />
      <DraftNotice of={forget} />
      <SharedPart draft={draft} group={group} faults={tried ? faults.shared : {}} change={change} />
      {members.map((member) => (
        <MemberEntryFields
          key={member.patientId}
          member={member}
          modality={group.modality}
          day={draft.startsAt.slice(0, 10)}
          entry={draft.entries[member.patientId] ?? emptyEntry(member)}
          faults={tried ? (byPerson.get(member.patientId) ?? []) : []}
          change={(part) => changeEntry(member, part)}
        />
      ))}
      <ErrorNote error={act.error} />
      <div className={styles.bar}>
        <Button type="submit" loading={act.isPending} rightSection={<KeyHint keys="mod+enter" />}>
          Sign {count(members.length, 'entry', 'entries')}
        </Button>
        <Button variant="subtle" onClick={onClose} rightSection={<KeyHint keys="escape" />}>
          Close
        </Button>
        <DraftSaved of={forget} />
        {members.length === 0 && <span className="dim small">Nobody was in the group on that day.</span>}
        {!whole && members.length > 0 && (
          <span className="dim small" role={tried ? 'status' : undefined}>
            {shared ?? `Still to write: ${count(open, 'entry', 'entries')}.`}
          </span>
        )}
      </div>
    </form>
  );
}

function SharedPart(props: {
  draft: GroupNoteDraft;
  group: GroupWithMembers;
  faults: Readonly<Record<string, string>>;
  change: (part: Partial<GroupNoteDraft>) => void;
}) {
  const { draft, group, faults, change } = props;
  const text = (field: 'topic' | 'nextStep' | 'location' | 'facilitators', label: string, maxLength: number) => (
    <TextInput
      label={label}
      maxLength={maxLength}
      value={draft[field]}
      error={faults[field]}
      onChange={({ currentTarget: { value } }) => change({ [field]: value })}
    />
  );
  return (
    <fieldset className={styles.shared}>
      <legend>For everybody</legend>
      <p className="dim small">This stands in the note of everybody who came: no member is named in it.</p>
      <div className={styles.fields}>
        <TextInput
          type="datetime-local"
          label="Began"
          value={draft.startsAt}
          error={faults['startsAt']}
          onChange={({ currentTarget: { value } }) => change({ startsAt: value })}
        />
        <TextInput
          label="Minutes"
          inputMode="numeric"
          value={draft.minutes}
          error={faults['minutes']}
          onChange={({ currentTarget: { value } }) => change({ minutes: value })}
        />
        <NativeSelect
          label="How"
          data={choicesOf(contactWords)}
          value={draft.contactType}
          onChange={({ currentTarget: { value } }) => change({ contactType: value as GroupNoteDraft['contactType'] })}
        />
        {text('location', 'Where', 200)}
        {text('facilitators', 'Led with (name, license)', 200)}
      </div>
      {text('topic', 'Topic', 200)}
      <Textarea
        label="What was done"
        autosize
        minRows={2}
        maxLength={40_000}
        value={draft.done}
        error={faults['done']}
        onChange={({ currentTarget: { value } }) => change({ done: value })}
      />
      {text('nextStep', 'Next step for everybody who has none of their own', 1000)}
      <div className={`${page.fields} ${styles.fields}`}>
        {sharedFieldsOf(group.modality).map(([name, field]) => (
          <OneField
            key={name}
            field={field}
            value={draft.typed[name]}
            day={draft.startsAt.slice(0, 10)}
            fault={faults[`session.${name}`]}
            set={(value) => change({ typed: { ...draft.typed, [name]: value } })}
          />
        ))}
      </div>
      {Object.entries(faults)
        .filter(([field]) => field.startsWith('session.') || field === 'details')
        .map(([field, says]) => (
          <p key={field} className={styles.fault}>
            {says}
          </p>
        ))}
    </fieldset>
  );
}
