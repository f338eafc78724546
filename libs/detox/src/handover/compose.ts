import type { Reading } from '@cairn/database';
import { careTotals, dayOfStay, shiftAfter, type Shift, trendOf } from '@cairn/rules';
import type { AlertsTold } from '../alerts-told';
import { loadUnitPeople } from '../bed/unit-people.queries';
import type { DoseTimes } from '../dose-times';
import type { DueRoundsService } from '../monitoring/rounds.service';
import { loadUnitRounds } from '../unit-rounds';
import type { UnitScene } from '../unit-scene';
import type { Sheet, SheetLine, SheetNote } from './sheet';
import { loadSheetBeds, loadShiftEvents } from './sheet.queries';

export interface Tellers {
  readonly doseTimes: DoseTimes;
  readonly rounds: DueRoundsService;
  readonly alerts: AlertsTold;
}

/** The sheet of a shift as the record says it, until its end or until now. Nothing is hidden here: the reader's copy is. */
export async function composeSheet(
  tx: Reading,
  { placeId, shift, notes }: { readonly placeId: string; readonly shift: Shift; readonly notes: readonly SheetNote[] },
  scene: UnitScene,
  { doseTimes, rounds, alerts }: Tellers,
): Promise<Sheet> {
  const { now, zone, policy, today } = scene;
  const at = now < shift.endsAt ? now : shift.endsAt;
  const beds = await loadSheetBeds(tx, { placeId, ...shift, at });
  const ids = beds.map(({ patientId }) => patientId);
  const nextEnds = shiftAfter(shift, zone, policy).endsAt;
  const [people, events, doses, open, due] = await Promise.all([
    loadUnitPeople(tx, ids, at, today),
    loadShiftEvents(tx, ids, shift.startsAt, shift.endsAt),
    doseTimes.given(tx, ids, shift.startsAt, shift.endsAt),
    alerts.open(tx, ids, now),
    loadUnitRounds(tx, ids, scene, rounds),
  ]);
  const lines = beds.flatMap((bed): SheetLine[] => {
    const { patientId } = bed;
    const person = people.get(patientId);
    if (person === undefined) return [];
    const { stay, cows, observation, risk } = person;
    const found = events.get(patientId);
    const [last, before] = cows;
    return [
      {
        ...{ patientId, number: person.number, name: person.name, dateOfBirth: person.dateOfBirth, hidden: false },
        ...{ bed: bed.bed, room: bed.room, away: bed.away, came: bed.came, went: bed.went },
        day: dayOfStay(new Date(stay?.startedAt ?? bed.since), at, zone),
        level: stay?.level ?? (bed.bedLevel === 'res' ? 'res' : null),
        method: stay?.method ?? null,
        ...{ pregnant: person.pregnant, allergies: person.allergies, flags: person.flags, vitals: person.vitals },
        observation: observation?.level ?? null,
        risk: risk?.level ?? null,
        cows: last ?? null,
        trend: trendOf(last?.total ?? null, before?.total ?? null),
        doses: doses
          .filter((dose) => dose.patientId === patientId && dose.at < shift.endsAt)
          .sort((one, other) => one.at.getTime() - other.at.getTime())
          .map(({ at: given, product, doseMcg }) => ({ at: given.toISOString(), product, doseMcg })),
        comfort: found?.comfort ?? [],
        escalations: found?.escalations ?? [],
        care: careTotals(found?.notes ?? []),
        alerts: open.get(patientId) ?? [],
        due: (due.get(patientId) ?? []).filter(({ dueAt }) => dueAt === null || new Date(dueAt) < nextEnds),
      },
    ];
  });
  return { lines, notes, composedAt: now.toISOString() };
}
