import { randomInt } from 'node:crypto';
import { hashPassword } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { newId } from '@cairn/platform';
import { addDays, type Day } from '@cairn/rules';
import type { Client } from 'pg';
import { cast, type ClinicKey, clinics, type Colleague, inTheMaking, type StaffKey, zone } from './cast';
import { furnish } from './house';

export interface SignIn {
  readonly email: string;
  readonly password: string;
  readonly role: string;
  readonly programmes: readonly string[];
}

/** The clinics and who works there, as the services know them. */
export interface Setting {
  readonly signIns: readonly SignIn[];
  readonly staffIds: ReadonlyMap<StaffKey, string>;
  actor(clinic: ClinicKey, by: StaffKey): Actor;
}

export type State = 'empty' | 'in the making' | 'in use';

/** Is there anything here, and is it a demo whose telling was broken off? */
export async function stateOf(owner: Client): Promise<State> {
  const { rows } = await owner.query<{ name: string }>('select name from programme');
  if (rows.length === 0) return 'empty';
  return rows.every(({ name }) => name.endsWith(inTheMaking)) ? 'in the making' : 'in use';
}

/** A demo that was broken off is told anew from the start: nobody has worked in it, since `start` waits for its end. */
export async function clear(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ tables: string }>(
    `select string_agg(format('%I', tablename), ', ') as tables from pg_tables where schemaname = 'public' and tablename <> 'migration'`,
  );
  await owner.query(`truncate ${rows[0]?.tables ?? ''} restart identity`);
  await owner.query('alter sequence patient_number_seq restart');
}

/** The clinics, under the name they have while their stories are told, and their staff with roles and licences. */
export async function setUp(owner: Client, today: Day): Promise<Setting> {
  const programmeIds = new Map<ClinicKey, string>(clinics.map(({ key }) => [key, newId()]));
  const staffIds = new Map<StaffKey, string>(cast.map(({ key }) => [key, newId()]));
  const idOf = (clinic: ClinicKey) => programmeIds.get(clinic) as string;
  const signIns: SignIn[] = [];
  await owner.query('begin');
  for (const { key, nameInTheMaking, senderName, phone, isOtp } of clinics) {
    await owner.query(
      `insert into programme (id, name, sender_name, phone, time_zone, is_otp, invented) values ($1, $2, $3, $4, $5, $6, true)`,
      [idOf(key), nameInTheMaking, senderName, phone, zone, isOtp],
    );
    await furnish(owner, key, idOf(key), today);
  }
  for (const [index, colleague] of (cast as readonly Colleague[]).entries()) {
    const staffId = staffIds.get(colleague.key as StaffKey) as string;
    const email = emailOf(colleague);
    await owner.query('insert into staff (id, email, display_name) values ($1, $2, $3)', [
      staffId,
      email,
      colleague.name,
    ]);
    for (const clinic of colleague.clinics) await employ(owner, idOf(clinic), staffId, colleague, today, index);
    if (colleague.signsIn !== true) continue;
    const password = passphrase();
    await owner.query('insert into credential (staff_id, password_hash) values ($1, $2)', [
      staffId,
      await hashPassword(password),
    ]);
    const programmes = clinics.filter(({ key }) => colleague.clinics.includes(key)).map(({ name }) => name);
    signIns.push({ email, password, role: colleague.role, programmes });
  }
  await owner.query('commit');
  const actor = (clinic: ClinicKey, by: StaffKey): Actor => {
    const { role } = cast.find(({ key }) => key === by) as Colleague;
    return {
      programmeId: idOf(clinic),
      staffId: staffIds.get(by) as string,
      roles: [role],
      requestId: 'demo',
      address: null,
    };
  };
  return { signIns, staffIds, actor };
}

/** The last act: with their own names the clinics are open. */
export async function open(owner: Client): Promise<void> {
  await owner.query('begin');
  for (const { name, nameInTheMaking } of clinics)
    await owner.query('update programme set name = $2 where name = $1', [nameInTheMaking, name]);
  await owner.query('commit');
}

async function employ(
  owner: Client,
  programmeId: string,
  staffId: string,
  { role, licence, charge }: Colleague,
  today: Day,
  index: number,
): Promise<void> {
  await owner.query(`select set_config('cairn.programme', $1, true)`, [programmeId]);
  await owner.query(
    'insert into staff_role (id, programme_id, staff_id, role, from_day, charge) values ($1, $2, $3, $4, $5, $6)',
    [newId(), programmeId, staffId, role, addDays(today, -500 - index * 61), charge === true],
  );
  if (licence === undefined) return;
  const { type, number, dea } = licence;
  for (const [kind, of] of [[type, number], ...(dea === undefined ? [] : [['DEA', dea]])])
    await owner.query(
      `insert into licence (id, programme_id, staff_id, type, number, state, expires_on) values ($1, $2, $3, $4, $5, 'MA', $6)`,
      [newId(), programmeId, staffId, kind, of, addDays(today, 120 + index * 23)],
    );
}

const emailOf = ({ name, clinics: [home] }: Colleague): string => {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '.');
  return `${plain}@${home === 'cedar' ? 'cedar-hollow' : 'juniper-ridge'}.example`;
};

const words = (
  'acorn amber anchor apple arbor aspen autumn badger bamboo barley basil beacon birch bison blossom bramble breeze brook ' +
  'candle canyon cedar cherry clover cobalt comet coral cotton crane cricket dapple delta dune eagle ember falcon fennel fern ' +
  'finch fjord flint garnet ginger glacier granite grove harbor hazel heron hickory honey indigo iris island ivory jasmine ' +
  'juniper kettle lagoon lantern larch lemon lilac linden lotus lupine maple marble meadow mint morning moss nectar nutmeg oak ' +
  'olive opal orchard otter paddle pebble pepper pine plover poplar prairie quail quartz rain raven reed river robin rowan ' +
  'saffron sage sandal shore silver sorrel sparrow spruce summit sunset swan tansy teal thistle thyme timber tulip valley ' +
  'velvet violet walnut willow winter wren yarrow'
).split(' ');

/** Made anew for each database, readable, and long enough (NIST SP 800-63B counts length). */
function passphrase(): string {
  const four = Array.from({ length: 4 }, () => words[randomInt(words.length)]);
  return `${four.join('-')}-${randomInt(10, 100)}`;
}
