import { newId } from '@cairn/platform';
import { addDays, type Day } from '@cairn/rules';
import type { Client } from 'pg';
import type { ClinicKey } from './cast';

const week = [1, 2, 3, 4, 5];
const hours = [
  ...week.map((weekday) => ({ weekday, kind: 'dosing', opens: '05:30', closes: '11:00' })),
  ...[6, 7].map((weekday) => ({ weekday, kind: 'dosing', opens: '07:00', closes: '10:00' })),
  ...week.map((weekday) => ({ weekday, kind: 'clinic', opens: '05:30', closes: '17:30' })),
];
const rooms = [
  ['Group room', 14],
  ['Room 2', 3],
  ['Room 3', 3],
] as const;

/** The levels of care that each house gives. */
const levels = {
  cedar: ['wm_amb', 'wm_res', 'wm_hosp', 'res', 'php', 'iop', 'iop_med', 'op', 'op_med', 'otp', 'rem'],
  juniper: ['op', 'op_med', 'iop', 'rem'],
} as const;

/** What an administrator would have entered long ago: the house, its rooms and its week. */
export async function furnish(owner: Client, clinic: ClinicKey, programmeId: string, today: Day): Promise<void> {
  await owner.query(`select set_config('cairn.programme', $1, true)`, [programmeId]);
  await owner.query(
    `update programme set organisation = 'Cairn demo, invented', address = '12 Elm Street, Springfield', levels_offered = $2
     where id = $1`,
    [programmeId, levels[clinic]],
  );
  const placeId = newId();
  await owner.query(
    `insert into place (id, programme_id, name, address) values ($1, $2, 'Main building', '12 Elm Street, Springfield')`,
    [placeId, programmeId],
  );
  if (clinic === 'cedar')
    await owner.query(
      `insert into place (id, programme_id, name, address) values ($1, $2, 'Withdrawal unit', '14 Elm Street, Springfield')`,
      [newId(), programmeId],
    );
  for (const [name, capacity] of rooms) {
    await owner.query('insert into room (id, programme_id, place_id, name, capacity) values ($1, $2, $3, $4, $5)', [
      newId(),
      programmeId,
      placeId,
      name,
      capacity,
    ]);
  }
  await owner.query(
    `insert into opening_hours (id, programme_id, from_day, hours, reason) values ($1, $2, $3, $4, 'As it has been for years')`,
    [newId(), programmeId, addDays(today, -400), JSON.stringify(hours)],
  );
  for (const kind of ['sublocade-rems', 'brixadi-rems'])
    await owner.query(
      'insert into rems_certificate (id, programme_id, kind, number, expires_on) values ($1, $2, $3, $4, $5)',
      [newId(), programmeId, kind, `DEMO-${kind.slice(0, 3).toUpperCase()}-77`, addDays(today, 300)],
    );
}
