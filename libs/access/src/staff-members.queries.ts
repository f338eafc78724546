import type { Reading } from '@cairn/database';
import { refuse } from '@cairn/platform';
import { isRole, licenceWarning, type LicenceWarning, type Policy, type Role } from '@cairn/rules';
import { inCharge } from './practitioner.queries';

export interface LicenceOfMember {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly state: string;
  readonly expiresOn: string;
  readonly warning: LicenceWarning['warning'] | null;
  readonly daysLeft: number | null;
}

/** A colleague as an administrator sees one. `left` may nothing here any more; `invited` has not set a password yet. */
export interface Member {
  readonly id: string;
  readonly displayName: string;
  readonly email: string;
  readonly state: 'active' | 'invited' | 'left';
  readonly roles: readonly Role[];
  /** A nurse who is in charge of the shift. */
  readonly chargeNurse: boolean;
  readonly licences: readonly LicenceOfMember[];
  readonly hasPassword: boolean;
  readonly hasPin: boolean;
  readonly lastSeenAt: string | null;
  readonly version: number;
}

interface Row extends Omit<Member, 'state' | 'roles' | 'licences'> {
  readonly roles: readonly string[];
  readonly licences: readonly { id: string; type: string; number: string; state: string; expiresOn: string }[];
}

const members = `
  select s.id, s.display_name as "displayName", s.email, s.version, a.has_password as "hasPassword", a.has_pin as "hasPin",
    to_jsonb(a.last_seen_at) #>> '{}' as "lastSeenAt",
    array(select distinct r.role from staff_role r where r.programme_id = $1 and r.staff_id = s.id and r.ended_at is null
      and r.from_day <= $2::date and (r.to_day is null or r.to_day >= $2::date) order by 1) as roles,
    ${inCharge('$1', 's.id')} as "chargeNurse",
    coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'type', l.type, 'number', l.number, 'state', l.state,
        'expiresOn', l.expires_on) order by l.expires_on desc, l.id)
      from licence l where l.programme_id = $1 and l.staff_id = s.id and l.ended_at is null), '[]') as licences
  from staff_accounts() a join staff s on s.id = a.staff_id`;

/** Everyone who works or worked in this programme, by name; those who left last. */
export async function loadMembers(tx: Reading, day: string, policy: Policy): Promise<Member[]> {
  const rows = await tx.query<Row>(`${members} order by s.display_name, s.id`, [tx.actor.programmeId, day]);
  const all = rows.map((row) => memberOf(row, day, policy));
  return [...all.filter(({ state }) => state !== 'left'), ...all.filter(({ state }) => state === 'left')];
}

/** One colleague. Refuses with 'not-found'; someone who never worked in this programme is not there. */
export async function loadMember(tx: Reading, id: string, day: string, policy: Policy): Promise<Member> {
  const [row] = await tx.query<Row>(`${members} where s.id = $3`, [tx.actor.programmeId, day, id]);
  if (row === undefined) refuse('not-found', 'There is no such colleague in this program.');
  return memberOf(row, day, policy);
}

function memberOf(row: Row, day: string, policy: Policy): Member {
  const roles = row.roles.filter(isRole);
  return {
    ...row,
    roles,
    state: roles.length === 0 ? 'left' : row.hasPassword ? 'active' : 'invited',
    licences: row.licences.map((licence) => withWarning(licence, day, policy)),
  };
}

function withWarning(licence: Row['licences'][number], day: string, policy: Policy): LicenceOfMember {
  const found = licenceWarning(licence.expiresOn, day, policy);
  return { ...licence, warning: found?.warning ?? null, daysLeft: found?.daysLeft ?? null };
}

/** Administrators of the programme besides one person, now. Holds the others off until this transaction ends. */
export async function otherAdministrators(tx: Reading, besides: string): Promise<number> {
  void tx.query(`select pg_advisory_xact_lock(hashtextextended('administrators' || $1::text, 0))`, [
    tx.actor.programmeId,
  ]);
  const [row] = await tx.query<{ n: number }>(
    `select count(distinct r.staff_id)::int as n from staff_role r join staff s on s.id = r.staff_id
     where r.programme_id = $1 and r.role = 'administrator' and r.staff_id <> $2 and r.ended_at is null
       and s.deactivated_at is null and r.from_day <= day_in($1) and (r.to_day is null or r.to_day >= day_in($1))`,
    [tx.actor.programmeId, besides],
  );
  return row?.n ?? 0;
}
