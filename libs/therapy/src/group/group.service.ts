import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient, type Origin } from '@cairn/patient';
import { Clock, refuse, unlessRefused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { addDays, type Day, localDay, type Refusal, refuseGroup, refuseGroupSize } from '@cairn/rules';
import {
  endGroup,
  type GroupMemberView,
  type GroupSettings,
  type GroupView,
  insertGroup,
  insertMember,
  loadGroup,
  loadGroups,
  loadMembers,
  lockGroup,
  markLeft,
  type NewMember,
  updateGroup,
  worksHere,
} from './group.queries';
import { type GroupObjective, loadOpenObjectives } from './group-session.queries';

export interface GroupMemberWithObjectives extends GroupMemberView {
  readonly objectives: readonly GroupObjective[];
}
export interface GroupWithMembers extends GroupView {
  readonly roster: readonly GroupMemberWithObjectives[];
}

/** Groups, and who is in them (clinical reference 4.2). What was done in a session is `GroupNoteService`'s. */
@Injectable()
export class GroupService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<{ readonly items: readonly GroupView[] }> {
    const what = { act: 'group.read' as const, recordType: 'therapy_group' };
    return this.acts.perform(actor, what, async (tx) => ({ items: await loadGroups(tx) }));
  }

  /** A group with everybody who is in it, each with the objectives of their plan. */
  read(actor: Actor, id: string): Promise<GroupWithMembers> {
    const describe = ({ roster }: GroupWithMembers) => ({ facts: { people: roster.length } });
    const what = { act: 'group.read' as const, recordType: 'therapy_group', recordId: id, describe };
    return this.acts.perform(actor, what, async (tx) => {
      const { today, policy } = await this.scene(tx);
      return whole(tx, id, addDays(today, -policy.late_entry_max_days));
    });
  }

  /** Begins a group under the client's id. Refuses 'group.invalid' by the rule of what a group is. */
  begin(actor: Actor, id: string, settings: GroupSettings, origin: Origin = 'registered'): Promise<GroupView> {
    const act = 'group.write' as const;
    return this.acts.perform(actor, { act, recordType: 'therapy_group', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: settings },
        () => this.checked(tx, settings),
        async ({ now }) => {
          await insertGroup(tx, id, settings, now, origin);
          tx.notify('group', id);
          return standing(tx, id);
        },
      ),
    );
  }

  /** Changes what is agreed. Refuses 'version.stale' when somebody changed it since it was read. */
  change(
    actor: Actor,
    id: string,
    changeId: string,
    { version, ...settings }: GroupSettings & { readonly version: number },
  ): Promise<GroupView> {
    const act = 'group.write' as const;
    return this.acts.perform(actor, { act, recordType: 'therapy_group', recordId: id }, (tx) =>
      once(
        tx,
        { id: changeId, act, body: { id, version, ...settings } },
        () => this.locked(tx, id, () => this.checked(tx, settings)),
        async ([group]) => {
          if (group.version !== version)
            refuse('version.stale', 'Somebody changed this group just now. Look at it again.');
          await updateGroup(tx, id, settings);
          tx.notify('group', id);
          return standing(tx, id);
        },
      ),
    );
  }

  /** Nobody can be added and no session signed from now on. What was signed stays. */
  end(actor: Actor, id: string, changeId: string, reason: string): Promise<GroupView> {
    const act = 'group.write' as const;
    const what = { act, recordType: 'therapy_group', recordId: id, describe: () => ({ facts: { ended: true } }) };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id: changeId, act, body: { id, reason } },
        () => this.locked(tx, id, () => this.scene(tx)),
        async ([, { today }]) => {
          await endGroup(tx, id, today, reason);
          tx.notify('group', id);
          return standing(tx, id);
        },
      ),
    );
  }

  /** Somebody joins. Refuses 'group.size' at the limit, 'group.state' where they are in it or it has ended. */
  join(actor: Actor, id: string, member: NewMember, origin: Origin = 'registered'): Promise<GroupWithMembers> {
    const act = 'group.write' as const;
    const { patientId } = member;
    const what = { act, patientId, recordType: 'therapy_group_member', recordId: member.id, explain };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id: member.id, act, body: { groupId: id, ...member } },
        () => this.locked(tx, id, () => Promise.all([this.scene(tx), loadPatient(tx, patientId)])),
        async ([group, [{ now, today, policy }, patient]]) => {
          if (patient.episode === null)
            refuse('group.state', 'Only somebody in treatment joins a group: open an episode of care first.');
          if (member.joinedOn > today) refuse('group.invalid', 'The day of joining is not in the future.');
          const { teaches } = group;
          unlessRefused(refuseGroupSize(group.members + 1, { teaches, reason: member.reason }, policy));
          await insertMember(tx, id, member, now, origin);
          tx.notify('group', id);
          return whole(tx, id, today);
        },
      ),
    );
  }

  /** Somebody is no longer in the group: sessions after that day have no entry for them. */
  leave(
    actor: Actor,
    id: string,
    memberId: string,
    { leftOn, reason }: { readonly leftOn: Day; readonly reason: string },
  ): Promise<GroupWithMembers> {
    const act = 'group.write' as const;
    const describe = ({ patientId }: { patientId: string }) => ({ patientId, facts: { left: true } });
    const what = { act, recordType: 'therapy_group_member', recordId: memberId };
    return this.acts
      .perform(
        actor,
        { ...what, describe: (left: GroupWithMembers & { readonly patientId: string }) => describe(left) },
        async (tx) => {
          void lockGroup(tx, id);
          const { now, today } = await this.scene(tx);
          const before = await whole(tx, id, '1900-01-01');
          const member =
            before.roster.find((one) => one.id === memberId) ?? missing('There is no such member of this group.');
          if (member.leftOn === null) {
            if (leftOn < member.joinedOn || leftOn > today)
              refuse('group.invalid', 'The last day lies between the day of joining and today.');
            await markLeft(tx, memberId, leftOn, reason, now);
            tx.notify('group', id);
          }
          return { ...(await whole(tx, id, today)), patientId: member.patientId };
        },
      )
      .then(({ patientId: _whose, ...group }) => group);
  }

  private async checked(tx: Tx, settings: GroupSettings) {
    const [scene, here] = await Promise.all([this.scene(tx), worksHere(tx, settings.leaderId)]);
    unlessRefused(refuseGroup(settings, scene.policy));
    if (!here) refuse('not-found', 'There is no such colleague in this program today. Choose who leads it.');
    return scene;
  }

  private async locked<T>(tx: Tx, id: string, load: () => Promise<T>) {
    void lockGroup(tx, id);
    const [group, loaded] = await Promise.all([standing(tx, id), load()]);
    if (group.endedOn !== null) refuse('group.state', 'This group has ended. Begin another one.');
    return [group, loaded] as const;
  }

  private async scene(tx: Tx) {
    const now = this.clock.now();
    const programme = await loadProgramme(tx);
    const today = localDay(now, programme.zone);
    return { now, today, policy: policyOf(programme, today) };
  }
}

/** Everybody who is in it or was until `from`: a note may be written some days after the session. */
async function whole(tx: Tx, id: string, from: Day): Promise<GroupWithMembers> {
  const [group, members] = await Promise.all([standing(tx, id), loadMembers(tx, id, from)]);
  const objectives = await loadOpenObjectives(
    tx,
    // Of a closed chart nothing is told but that it is closed.
    members.filter(({ names }) => names.length > 0).map(({ patientId }) => patientId),
  );
  return { ...group, roster: members.map((one) => ({ ...one, objectives: objectives.get(one.patientId) ?? [] })) };
}

const standing = async (tx: Tx, id: string): Promise<GroupView> =>
  (await loadGroup(tx, id)) ?? missing('There is no such group here.');
const missing = (says: string): never => refuse('not-found', says);

const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
  constraint === 'uq_therapy_group_member_standing'
    ? { code: 'group.state', says: 'They are in this group already.' }
    : undefined;
