import type { Reading, Tx } from '@cairn/database';
import { displayNameOf, isHidden, type Origin } from '@cairn/patient';
import type { Day, GroupModality } from '@cairn/rules';

/** What is agreed about a group. `weekday` is ISO's (Monday is 1), `startsLocal` a time of the clinic's clock, 'HH:MM'. */
export interface GroupSettings {
  readonly name: string;
  readonly modality: GroupModality;
  readonly teaches: boolean;
  readonly leaderId: string;
  readonly facilitators: string;
  readonly place: string;
  readonly weekday: number | null;
  readonly startsLocal: string | null;
  readonly minutes: number;
}

export interface GroupView extends GroupSettings {
  readonly id: string;
  readonly leader: string;
  readonly version: number;
  readonly endedOn: Day | null;
  readonly endedReason: string | null;
  readonly members: number;
  readonly lastOn: Day | null;
}

const view = `g.id, g.name, g.modality, g.teaches, g.leader_id as "leaderId", s.display_name as leader, g.facilitators, g.place,
  g.weekday, to_char(g.starts_local, 'HH24:MI') as "startsLocal", g.minutes, g.version, g.ended_on as "endedOn",
  g.ended_reason as "endedReason",
  (select count(*)::int from therapy_group_member m where m.group_id = g.id and m.left_at is null) as members,
  (select max(h.service_on) from group_session h where h.group_id = g.id) as "lastOn"`;

/** The groups of the programme by weekday and time; what has ended comes last. */
export function loadGroups(tx: Reading): Promise<GroupView[]> {
  return tx.query<GroupView>(
    `select ${view} from therapy_group g join staff s on s.id = g.leader_id where g.programme_id = $1
     order by g.ended_on is not null, g.weekday nulls last, g.starts_local nulls last, g.name, g.id limit 500`,
    [tx.actor.programmeId],
  );
}

export async function loadGroup(tx: Reading, id: string): Promise<GroupView | undefined> {
  const [row] = await tx.query<GroupView>(
    `select ${view} from therapy_group g join staff s on s.id = g.leader_id where g.programme_id = $1 and g.id = $2`,
    [tx.actor.programmeId, id],
  );
  return row;
}

/** Whoever changes a group or who is in it does so one after the other. */
export function lockGroup(tx: Tx, id: string): Promise<unknown> {
  return tx.query(`select pg_advisory_xact_lock(hashtextextended('group' || $1::text, 0))`, [id]);
}

export function insertGroup(tx: Tx, id: string, of: GroupSettings, at: Date, origin: Origin): Promise<unknown> {
  return tx.query(
    `insert into therapy_group (id, programme_id, name, modality, teaches, leader_id, facilitators, place, weekday, starts_local,
       minutes, created_by, created_at, origin)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [tx.actor.programmeId, id, ...settings(of), tx.actor.staffId, at, origin],
  );
}

export function updateGroup(tx: Tx, id: string, of: GroupSettings): Promise<unknown> {
  return tx.query(
    `update therapy_group set name = $3, modality = $4, teaches = $5, leader_id = $6, facilitators = $7, place = $8, weekday = $9,
       starts_local = $10, minutes = $11, version = version + 1 where programme_id = $1 and id = $2`,
    [tx.actor.programmeId, id, ...settings(of)],
  );
}

const settings = (of: GroupSettings) => [
  ...[of.name, of.modality, of.teaches, of.leaderId, of.facilitators, of.place, of.weekday, of.startsLocal, of.minutes],
];

export function endGroup(tx: Tx, id: string, on: Day, reason: string): Promise<unknown> {
  return tx.query(
    `update therapy_group set ended_on = $3, ended_reason = $4, version = version + 1 where programme_id = $1 and id = $2`,
    [tx.actor.programmeId, id, on, reason],
  );
}

/** Does this colleague work here today? */
export async function worksHere(tx: Reading, staffId: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from staff_role r join staff s on s.id = r.staff_id and s.deactivated_at is null
     where r.programme_id = $1 and r.staff_id = $2 and r.ended_at is null and r.from_day <= day_in($1)
       and (r.to_day is null or r.to_day >= day_in($1)) limit 1`,
    [tx.actor.programmeId, staffId],
  );
  return rows.length > 0;
}

export interface GroupMemberView {
  readonly id: string;
  readonly patientId: string;
  readonly displayName: string;
  readonly number: string;
  readonly joinedOn: Day;
  readonly leftOn: Day | null;
  readonly leftReason: string | null;
  readonly episodeId: string | null;
  /** Every name they go by, so that no entry says another's. None where the chart is closed to who asks. */
  readonly names: readonly string[];
}

/** Who is in the group, and who was until `from` or later, by name. */
export function loadMembers(tx: Reading, groupId: string, from: Day): Promise<GroupMemberView[]> {
  return tx.query<GroupMemberView>(
    `select m.id, m.patient_id as "patientId", ${displayNameOf} as "displayName", p.number, m.joined_on as "joinedOn",
       m.left_on as "leftOn", m.left_reason as "leftReason",
       (select e.id from episode e where e.programme_id = $1 and e.patient_id = p.id and e.closed_on is null and e.voided_at is null
         order by e.opened_on desc limit 1) as "episodeId",
       case when ${isHidden} then '{}' else array_remove(array[p.given, p.family, p.preferred_name], null) end as names
     from therapy_group_member m join patient p on p.programme_id = m.programme_id and p.id = m.patient_id
     where m.programme_id = $1 and m.group_id = $2 and (m.left_on is null or m.left_on >= $3)
     order by coalesce(p.preferred_name, p.given), p.family, m.id`,
    [tx.actor.programmeId, groupId, from],
  );
}

export interface NewMember {
  readonly id: string;
  readonly patientId: string;
  readonly joinedOn: Day;
  readonly reason: string | null;
}

export function insertMember(tx: Tx, groupId: string, member: NewMember, at: Date, origin: Origin): Promise<unknown> {
  return tx.query(
    `insert into therapy_group_member (id, programme_id, patient_id, group_id, joined_on, reason, added_by, added_at, origin)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[tx.actor.programmeId, member.id, member.patientId, groupId, member.joinedOn, member.reason],
      ...[tx.actor.staffId, at, origin],
    ],
  );
}

export function markLeft(tx: Tx, memberId: string, on: Day, reason: string, at: Date): Promise<unknown> {
  return tx.query(
    `update therapy_group_member set left_on = $3, left_reason = $4, left_by = $5, left_at = $6
     where programme_id = $1 and id = $2`,
    [tx.actor.programmeId, memberId, on, reason, tx.actor.staffId, at],
  );
}
