import type { Reading } from '@cairn/database';
import type { Shift, ShiftName } from '@cairn/rules';
import { shiftSpan } from './sheet.queries';

/** A shift of a place where somebody lies, and of which nobody has opened the sheet. */
export interface ShiftOfPlace {
  readonly place: { readonly id: string; readonly name: string };
  readonly shift: ShiftName;
  readonly forDay: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Only places where somebody lay in a bed in that shift: an empty house hands nothing over. */
export async function loadShiftsOfPlaces(tx: Reading, shifts: readonly Shift[], now: Date): Promise<ShiftOfPlace[]> {
  const found = await Promise.all(
    shifts.map(async ({ name, forDay, startsAt, endsAt }) => {
      const places = await tx.query<{ id: string; name: string }>(
        `select pl.id, pl.name from place pl where pl.programme_id = $1
           and exists (select 1 from bed_stay s join bed b on b.id = s.bed_id where s.programme_id = $1 and b.place_id = pl.id
             and s.end_reason is distinct from 'error' and s.during && ${shiftSpan('$2', '$3', '$4')})
           and not exists (select 1 from shift_handover h where h.programme_id = $1 and h.place_id = pl.id and h.starts_at = $2)
         order by pl.name`,
        [tx.actor.programmeId, startsAt, endsAt, now],
      );
      return places.map((place) => ({
        ...{ place, shift: name, forDay, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
      }));
    }),
  );
  return found.flat();
}
