import type { INestApplicationContext } from '@nestjs/common';
import { BedService, HandoverService } from '@cairn/detox';
import { Database } from '@cairn/database';
import { MovedClock, newId } from '@cairn/platform';
import {
  addDays,
  type BedLevel,
  instantOf,
  localDay,
  policyFrom,
  type Shift,
  shiftAt,
  shiftBefore,
} from '@cairn/rules';
import { zone } from './cast';
import { onShift } from './detox-shifts';
import type { Setting } from './setting';
import { minutes } from './story';
import type { StoryClock } from './story-clock';

const beds: readonly (readonly [BedLevel, readonly string[]])[] = [
  ['wm_res', ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4']],
  ['wm_hosp', ['H1', 'H2']],
  ['res', ['R1', 'R2', 'R3', 'R4']],
];

/** The beds of the withdrawal unit, as they were set up long ago; one is being repaired. */
export async function tellBeds(
  app: INestApplicationContext,
  setting: Setting,
  told: StoryClock,
  now: Date,
): Promise<void> {
  const clock = new MovedClock(instantOf(`${addDays(localDay(now, zone), -300)}T09:00`, zone));
  const nurse = setting.actor('cedar', 'nurse');
  await told.during(clock, async () => {
    const placeId = await placeOf(app, setting);
    const service = app.get(BedService);
    let last = '';
    for (const [level, labels] of beds)
      for (const label of labels)
        await service.write(nurse, (last = newId()), { placeId, roomId: null, label, level }, null);
    clock.moveTo(new Date(+now - 20 * 3_600_000));
    const closed = { bedId: last, from: null, reason: 'repair', note: 'Window does not close' } as const;
    await service.close(nurse, newId(), { ...closed, expectedUntil: addDays(localDay(now, zone), 2) });
  });
}

/** How many shifts back there are sheets. */
const shiftsBack = 8;

/** The sheets of the last shifts, each signed by two, and that of the shift that runs. */
export async function tellHandovers(
  app: INestApplicationContext,
  setting: Setting,
  told: StoryClock,
  now: Date,
): Promise<void> {
  const policy = policyFrom([], localDay(now, zone));
  const shifts: Shift[] = [shiftAt(now, zone, policy)];
  for (let n = 0; n < shiftsBack; n += 1) shifts.unshift(shiftBefore(shifts[0] as Shift, zone, policy));
  const clock = new MovedClock(shifts[0]?.startsAt ?? now);
  const service = app.get(HandoverService);
  const by = (at: Date) => setting.actor('cedar', onShift(at));
  await told.during(clock, async () => {
    const placeId = await placeOf(app, setting);
    for (const [nth, { startsAt, endsAt }] of shifts.entries()) {
      const [opened, noted, signed, taken] = [
        minutes(startsAt, 4),
        minutes(endsAt, -70),
        minutes(endsAt, -12),
        minutes(endsAt, 2),
      ];
      if (opened > now) continue;
      clock.moveTo(opened);
      const id = newId();
      const { sheet } = await service.open(by(startsAt), id, { placeId, startsAt });
      if (noted > now) continue;
      clock.moveTo(noted);
      const line = sheet.lines[nth % Math.max(1, sheet.lines.length)];
      if (line !== undefined) {
        const text = said[nth % said.length] ?? '';
        const note = { patientId: line.patientId, text, watch: nth % 3 === 0, replacesId: null };
        await service.note(by(startsAt), id, newId(), note);
      }
      if (signed > now) continue;
      clock.moveTo(signed);
      await service.sign(by(startsAt), id);
      if (taken > now) continue;
      clock.moveTo(taken);
      await service.take(by(endsAt), id, nth % 4 === 1 ? 'Walked round together, all seen' : null);
    }
  });
}

const said = [
  'Slept in the afternoon, wants the next dose of clonidine on time',
  'Talk with the counselor went well, asks about residential care',
  'Keeps fluids down since noon',
  'Partner visits tomorrow at four, agreed with both',
];

async function placeOf(app: INestApplicationContext, setting: Setting): Promise<string> {
  const actor = setting.actor('cedar', 'nurse');
  const [place] = await app
    .get(Database)
    .transaction(actor, (tx) =>
      tx.query<{ id: string }>(`select id from place where programme_id = $1 and name = 'Withdrawal unit'`, [
        actor.programmeId,
      ]),
    );
  if (place === undefined) throw new Error('The demo has no withdrawal unit.');
  return place.id;
}
