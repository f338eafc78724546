import type { Reading } from '@cairn/database';
import { type Permission, permissions, type Role, storageKinds } from '@cairn/rules';
import { dayWords } from '../paper-scene';
import type { PackCell, PackPart } from '../pack-part';
import { loadProfile } from '../security-profile.service';

/** Acts with which somebody comes near the medication itself. */
const near: readonly Permission[] = ['dose.record', 'dose.prepare', 'station.open-container', 'station.write'];
const nearRoles = [...new Set(near.flatMap((act): readonly Role[] => permissions[act]))];

const cells = <Row extends readonly PackCell[]>(tx: Reading, sql: string, values: readonly unknown[] = []) =>
  tx.query<{ row: Row }>(sql, [tx.actor.programmeId, ...values]).then((rows) => rows.map(({ row }) => row));

/** Who can open containers and record doses, and how the site is secured. */
export const accessPart: PackPart = {
  key: 'access',
  async load(tx, { from, to }) {
    const [people, profile] = await Promise.all([
      cells(
        tx,
        `select jsonb_build_array(s.display_name, replace(r.role, '_', ' '), r.from_day::text, coalesce(r.to_day::text, '')) as row
         from staff_role r join staff s on s.id = r.staff_id
         where r.programme_id = $1 and r.role = any ($2) and r.from_day <= $4::date and (r.to_day is null or r.to_day >= $3::date)
           and (r.ended_at is null or r.ended_at >= $3::date)
         order by s.display_name, r.role`,
        [nearRoles, from, to],
      ),
      loadProfile(tx),
    ]);
    const secured =
      profile === null
        ? []
        : [
            ['Kept in', `${storageKinds[profile.storage]}: ${profile.storageSays}`],
            ['Alarm', profile.alarm],
            ['Keys and combinations', profile.keyHolders],
            ['Access', profile.accessSays],
            ['Where patients wait', profile.waitingArea ?? ''],
            ['DEA registration', profile.registration ?? ''],
            ['Reviewed', `${dayWords(profile.reviewedOn)} by ${profile.recordedBy ?? ''}`],
          ];
    return {
      says:
        profile === null
          ? 'No security profile was written down for this site.'
          : 'In the program, a role gives access; each act also asks for a valid license.',
      tables: [
        {
          title: 'People whose role gives access',
          columns: [
            { head: 'Name', share: 4 },
            { head: 'Role', share: 3 },
            { head: 'From', share: 2 },
            { head: 'To', share: 2 },
          ],
          rows: people,
        },
        {
          title: 'Security of the site',
          columns: [
            { head: 'What', share: 2 },
            { head: 'How', share: 6 },
          ],
          rows: secured,
        },
      ],
    };
  },
};

export const licencesPart: PackPart = {
  key: 'licences',
  async load(tx, { from }) {
    const [licences, certificates] = await Promise.all([
      cells(
        tx,
        `select jsonb_build_array(s.display_name, l.type, l.number, l.state, l.expires_on::text) as row
         from licence l join staff s on s.id = l.staff_id where l.programme_id = $1 and l.ended_at is null and l.expires_on >= $2::date
         order by s.display_name, l.type`,
        [from],
      ),
      cells(
        tx,
        `select jsonb_build_array(c.kind, c.number, c.expires_on::text) as row from rems_certificate c
         where c.programme_id = $1 and c.expires_on >= $2::date order by c.kind, c.expires_on`,
        [from],
      ),
    ]);
    return {
      tables: [
        {
          title: 'Licenses of people',
          columns: [
            { head: 'Name', share: 4 },
            { head: 'Type', share: 2 },
            { head: 'Number', share: 3 },
            { head: 'State', share: 1 },
            { head: 'Expires', share: 2 },
          ],
          rows: licences,
        },
        {
          title: 'Certificates of the program',
          columns: [
            { head: 'Kind', share: 3 },
            { head: 'Number', share: 3 },
            { head: 'Expires', share: 2 },
          ],
          rows: certificates,
        },
      ],
    };
  },
};

const designationColumns = [
  { head: 'Name', share: 4 },
  { head: 'As', share: 2 },
  { head: 'From', share: 2 },
  { head: 'To', share: 2 },
  { head: 'Document', share: 4 },
  { head: 'Witnesses', share: 3 },
  { head: 'Granted by', share: 3 },
];

function designations(tx: Reading, kinds: readonly string[], to: string) {
  return cells(
    tx,
    `select jsonb_build_array(s.display_name, case d.kind when 'receive' then 'May receive stock' when 'registrant' then 'Registrant'
         else 'Power of attorney' end, d.starts_on::text, coalesce(e.ends_on, d.ends_on)::text, d.reference, d.witnesses, g.display_name) as row
     from stock_designation d join staff s on s.id = d.staff_id left join stock_designation_end e on e.designation_id = d.id
       left join staff g on g.id = d.granted_by
     where d.programme_id = $1 and d.kind = any ($2) and d.starts_on <= $3::date order by s.display_name, d.starts_on`,
    [kinds, to],
  );
}

/** the list also shows those whose time is over, since past receipts were theirs. */
export const designationsPart: PackPart = {
  key: 'designations',
  async load(tx, { to }) {
    const rows = await designations(tx, ['receive'], to);
    return { tables: [{ title: 'Designated to receive stock', columns: designationColumns, rows }] };
  },
};

export const powersPart: PackPart = {
  key: 'powers-of-attorney',
  async load(tx, { to }) {
    const rows = await designations(tx, ['registrant', 'attorney'], to);
    return { tables: [{ title: 'Who may sign orders of schedule II', columns: designationColumns, rows }] };
  },
};
