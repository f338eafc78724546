import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { hashPassword, passwordMinimum } from '@cairn/access';
import { newId } from '@cairn/platform';
import { isRole, isZone, roles } from '@cairn/rules';
import { Client } from 'pg';

const help = `Adds a person who works in a programme, or gives one more roles.

  npm run add-staff -- --email ADDRESS --name NAME --role ROLE [--role ROLE …] --programme NAME
      [--licence TYPE:NUMBER:STATE:YYYY-MM-DD …] [--password-from-stdin]

The programme is made when there is none of that name; then add:
      [--zone IANA] [--sender NEUTRAL-NAME] [--phone NUMBER] [--otp]
Without --password-from-stdin a password is made and shown once.
Roles: ${roles.join(', ')}`;

class Usage extends Error {}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', multiple: true },
      programme: { type: 'string' },
      licence: { type: 'string', multiple: true },
      'password-from-stdin': { type: 'boolean' },
      zone: { type: 'string', default: 'America/New_York' },
      sender: { type: 'string' },
      phone: { type: 'string' },
      otp: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(help);
  const { email, name, role: given = [], programme } = values;
  if (!email?.includes('@') || !name || given.length === 0 || !programme) throw new Usage(help);
  const unknown = given.filter((role) => !isRole(role));
  if (unknown.length > 0) throw new Usage(`There is no role ${unknown.join(', ')}.\n\n${help}`);
  if (!isZone(values.zone))
    throw new Usage(`There is no time zone ${values.zone}. Give an IANA name, such as America/Chicago.`);
  const password = values['password-from-stdin'] ? await readLine() : randomBytes(15).toString('base64url');
  if (password.length < passwordMinimum) throw new Usage(`A password has at least ${passwordMinimum} characters.`);

  const client = new Client({ connectionString: process.env['OWNER_DATABASE_URL'] });
  await client.connect();
  try {
    await client.query('begin');
    const programmeId = await programmeOf(client, programme, values);
    await client.query(`select set_config('cairn.programme', $1, true)`, [programmeId]);
    const found = await client.query<{ id: string }>('select id from staff where lower(email) = lower($1)', [email]);
    const staffId = found.rows[0]?.id ?? newId();
    const isNew = found.rows.length === 0;
    if (isNew) {
      await client.query('insert into staff (id, email, display_name) values ($1, $2, $3)', [staffId, email, name]);
      await client.query('insert into credential (staff_id, password_hash) values ($1, $2)', [
        staffId,
        await hashPassword(password),
      ]);
    }
    for (const role of given) {
      await client.query(
        `insert into staff_role (id, programme_id, staff_id, role, from_day) select $1, $2, $3, $4, day_in($2)
         where not exists (select 1 from staff_role where programme_id = $2 and staff_id = $3 and role = $4 and to_day is null)`,
        [newId(), programmeId, staffId, role],
      );
    }
    for (const licence of values.licence ?? []) {
      const [type, number, state, expires] = licence.split(':');
      if (!type || !number || !state || !/^\d{4}-\d{2}-\d{2}$/.test(expires ?? ''))
        throw new Usage(`Not a licence: ${licence}\n\n${help}`);
      await client.query(
        'insert into licence (id, programme_id, staff_id, type, number, state, expires_on) values ($1, $2, $3, $4, $5, $6, $7)',
        [newId(), programmeId, staffId, type, number, state, expires],
      );
    }
    await client.query('commit');
    console.log(
      isNew ? `Added ${name} to ${programme}.` : `${name} was here already; the roles are given, the password stays.`,
    );
    if (isNew && !values['password-from-stdin']) console.log(`Password, shown this once: ${password}`);
  } finally {
    await client.end();
  }
}

async function programmeOf(
  client: Client,
  name: string,
  values: { zone: string; sender?: string; phone?: string; otp?: boolean },
): Promise<string> {
  const found = await client.query<{ id: string }>('select id from programme where name = $1', [name]);
  const known = found.rows[0]?.id;
  if (known !== undefined) return known;
  if (!values.sender || !values.phone) {
    throw new Usage(
      `There is no programme "${name}" yet. To make it, add --sender (a name for messages that tells nothing) and --phone.`,
    );
  }
  const id = newId();
  await client.query(
    'insert into programme (id, name, sender_name, phone, time_zone, is_otp) values ($1, $2, $3, $4, $5, $6)',
    [id, name, values.sender, values.phone, values.zone, values.otp ?? false],
  );
  return id;
}

async function readLine(): Promise<string> {
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const part of process.stdin) text += String(part);
  return text.split('\n')[0]?.trim() ?? '';
}

main().catch((error: Error & { code?: string }) => {
  const isUsage = error instanceof Usage || error.code?.startsWith('ERR_PARSE_ARGS');
  console.error(error.message);
  process.exit(isUsage ? 2 : 1);
});
