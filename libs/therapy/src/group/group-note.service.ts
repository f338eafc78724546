import { Injectable } from '@nestjs/common';
import { Acts, audit, type ConstraintFault, loadPractitioner, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import type { Origin } from '@cairn/patient';
import { Clock, newId, refuse, unlessRefused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  addMinutes,
  type Day,
  groupCloneRatios,
  type GroupMember,
  groupNoteFaults,
  licenceToWrite,
  localDay,
  localTime,
  type MemberEntry,
  memberNote,
  memberTimes,
  readSessionDetails,
  type Refusal,
  refuseAttendance,
  refuseService,
  type SessionDetails,
} from '@cairn/rules';
import { type ContactType, type SignedNote } from '../note/note.queries';
import { type GroupMemberView, loadGroup, loadMembers, lockGroup } from './group.queries';
import {
  type GroupSessionView,
  insertSession,
  loadKnownObjectives,
  loadRecentWords,
  loadSessions,
  type SharedContent,
  type SignedEntry,
} from './group-session.queries';

/** A session of a group as it is sent to be signed: what is written once, and the entry of each member. */
export interface GroupNoteAttempt extends Omit<SharedContent, 'details'> {
  readonly contactType: ContactType;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly details: SessionDetails;
  readonly entries: readonly MemberEntry[];
}

/** One writing, one signature, and a note in the chart of everybody who came (clinical reference 4.2). */
@Injectable()
export class GroupNoteService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** What was signed, the newest first. */
  list(actor: Actor, groupId: string): Promise<{ readonly items: readonly GroupSessionView[] }> {
    const what = { act: 'group.read' as const, recordType: 'therapy_group', recordId: groupId };
    return this.acts.perform(actor, what, async (tx) => {
      const [group, items] = await Promise.all([loadGroup(tx, groupId), loadSessions(tx, groupId)]);
      if (group === undefined) refuse('not-found', 'There is no such group here.');
      return { items };
    });
  }

  /**
   * Signs the session under the client's id. All or nothing: refuses 'group-note.incomplete' with every fault by person and field,
   * 'group.size' where too few came, 'note.service' where the times cannot be, 'group.state' where the session is signed already.
   */
  sign(
    actor: Actor,
    groupId: string,
    id: string,
    attempt: GroupNoteAttempt,
    origin: Origin = 'registered',
  ): Promise<GroupSessionView> {
    const act = 'group.sign' as const;
    const describe = ({ entries }: GroupSessionView) => ({ facts: { people: entries.length } });
    const what = { act, recordType: 'group_session', recordId: id, describe, explain };
    const patientIds = attempt.entries.map(({ patientId }) => patientId);
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { groupId, ...attempt, startsAt: attempt.startsAt.toISOString() } },
        () =>
          Promise.all([
            this.scene(tx, groupId, attempt),
            loadPractitioner(tx),
            loadKnownObjectives(tx, patientIds),
            loadRecentWords(tx, patientIds),
          ]),
        async ([scene, author, objectives, recent]) => {
          const { group, members, policy, now } = scene;
          unlessRefused(refuseService(attempt, now, policy));
          const shared = { ...attempt, modality: group.modality };
          unlessRefused(refuseFaulty(groupNoteFaults(shared, attempt.entries, members)));
          unlessRefused(refuseAttendance(attempt.entries.filter((one) => one.attendance !== 'absent').length, policy));
          for (const { patientId, objectiveIds } of attempt.entries)
            if (!objectiveIds.every((one) => objectives.get(patientId)?.has(one)))
              refuse('not-found', 'There is no such objective in a plan of this person.', { patientId });
          const { alone, credential } = licenceToWrite(author, scene.today);
          const ratios = groupCloneRatios(attempt.entries, (patientId) => recent.get(patientId) ?? []);
          const written = attempt.entries.map((entry) =>
            signedEntry(shared, entry, {
              ...{ serviceOn: scene.serviceOn, supervised: !alone, credential, signedAt: now },
              episodeId: members.find((one) => one.patientId === entry.patientId)?.episodeId ?? null,
              clonePercent: Math.round(100 * (ratios.get(entry.patientId) ?? 0)),
            }),
          );
          await insertSession(tx, sessionOf(id, groupId, shared, scene, credential), written, origin);
          for (const { patientId, note, appointmentId } of written) {
            // Each chart has a line of its own: whoever asks who wrote in it finds it there, and a closed one refuses.
            const [recordType, recordId] = note === null ? ['appointment', appointmentId] : ['progress_note', note.id];
            void audit(tx, {
              act: note === null ? 'appointment.attend' : 'note.sign',
              patientId,
              recordType,
              recordId,
            });
            tx.notify('note', patientId);
          }
          tx.notify('group', groupId);
          const [view] = await loadSessions(tx, groupId, id);
          return view ?? refuse('not-found', 'There is no such session of this group.');
        },
      ),
    );
  }

  private async scene(tx: Tx, groupId: string, { startsAt }: GroupNoteAttempt) {
    void lockGroup(tx, groupId);
    const now = this.clock.now();
    const programme = await loadProgramme(tx);
    const [today, serviceOn] = [localDay(now, programme.zone), localDay(startsAt, programme.zone)];
    const [group, all] = await Promise.all([loadGroup(tx, groupId), loadMembers(tx, groupId, serviceOn)]);
    if (group === undefined) refuse('not-found', 'There is no such group here.');
    if (group.endedOn !== null && group.endedOn < serviceOn) refuse('group.state', 'This group had ended by that day.');
    const members: readonly (GroupMember & GroupMemberView)[] = all.filter((one) => one.joinedOn <= serviceOn);
    return { now, today, serviceOn, zone: programme.zone, policy: policyOf(programme, today), group, members };
  }
}

type Shared = GroupNoteAttempt & { readonly modality: NonNullable<Awaited<ReturnType<typeof loadGroup>>>['modality'] };
type Standing = Pick<SignedNote, 'serviceOn' | 'supervised' | 'credential' | 'signedAt' | 'episodeId' | 'clonePercent'>;

function signedEntry(shared: Shared, entry: MemberEntry, standing: Standing): SignedEntry {
  const { patientId, attendance, minutes, participation, step } = entry;
  const content = memberNote(shared, entry);
  const appointmentId = newId();
  const own = { patientId, appointmentId, attendance, minutes, participation, step };
  if (content === null) return { ...own, participation: null, step: null, note: null };
  const { modality, contactType } = shared;
  const details = readSessionDetails(modality, content.session?.details ?? {}).details;
  const session = content.session === undefined ? {} : { session: { ...content.session, details } };
  const note: SignedNote = {
    ...{ id: newId(), patientId, appointmentId, modality, contactType, replacesId: null },
    ...memberTimes(shared, entry),
    ...standing,
    content: { ...content, ...session },
  };
  return { ...own, note };
}

function sessionOf(
  id: string,
  groupId: string,
  shared: Shared,
  { serviceOn, zone, now }: { readonly serviceOn: Day; readonly zone: string; readonly now: Date },
  credential: string | null,
) {
  const { modality, contactType, startsAt, minutes, topic, done, nextStep, location, facilitators, details } = shared;
  return {
    ...{ id, groupId, modality, contactType, serviceOn, startsAt, minutes, zone, credential, signedAt: now },
    endsAt: addMinutes(startsAt, minutes),
    startsLocal: localTime(startsAt, zone),
    content: { topic, done, nextStep, location, facilitators, details: readSessionDetails(modality, details).details },
  };
}

/** Every fault at once, by where it is mended: `topic`, or `<person> response`. */
function refuseFaulty({ shared, entries }: ReturnType<typeof groupNoteFaults>): Refusal | null {
  const faults = [
    ...Object.entries(shared).map(([field, says]) => ({ field, says })),
    ...entries.map(({ patientId, field, says }) => ({ patientId, field, says })),
  ];
  const [first] = faults;
  return first === undefined ? null : { code: 'group-note.incomplete', says: first.says, facts: { faults } };
}

const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
  constraint === 'uq_group_session_group_id_starts_at'
    ? { code: 'group.state', says: 'A session of this group that began then is signed already. Look at it.' }
    : undefined;
