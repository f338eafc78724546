import type { Tx } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';
import type { PatientReminderKind } from '@cairn/rules';
import type { Ruling, StandingCause } from './cause';
import { causeSources } from './causes';

interface Person {
  readonly id: string;
  readonly number: string;
  readonly displayName: string;
  readonly hidden: boolean;
}

/** A reminder that waits, and whose it is. */
export interface ReminderAhead {
  readonly person: Person;
  readonly dueAt: Date;
}

/** What somebody would be reminded of, and who. */
export interface CauseAhead extends Pick<StandingCause, 'at' | 'zone' | 'until'> {
  readonly person: Person;
}

const personOf = `jsonb_build_object('id', p.id, 'number', p.number, 'displayName', ${displayNameOf}, 'hidden', ${isHidden})`;

/** Every reminder that is planned from now on: quiet hours are asked when it goes out. */
export function loadRemindersAhead(tx: Tx, now: Date): Promise<ReminderAhead[]> {
  return tx.query<ReminderAhead>(
    `select ${personOf} as person, r.due_at as "dueAt"
     from reminder r join patient p on p.programme_id = r.programme_id and p.id = r.patient_id
     where r.programme_id = $1 and r.state = 'planned' and r.due_at >= $2 order by r.due_at`,
    [tx.actor.programmeId, now],
  );
}

/** All that a kind is planned for, as its plan finds it, up to a last moment. Nothing of a kind that only an act plans. */
export async function loadCausesAhead(
  tx: Tx,
  kind: PatientReminderKind,
  ruling: Ruling,
  last: Date,
): Promise<readonly CauseAhead[]> {
  const standing = causeSources[kind]?.standing;
  if (standing === undefined) return [];
  const causes =
    typeof standing === 'string'
      ? await tx.query<Pick<StandingCause, 'patientId' | 'at' | 'zone' | 'until'>>(
          `select c.patient_id as "patientId", c.at, c.zone, c.until from (${standing}) c`,
          [tx.actor.programmeId, ruling.now, last],
        )
      : (await standing(tx, ruling)).filter(({ at }) => at <= last);
  const people = await tx.query<{ person: Person }>(
    `select ${personOf} as person from patient p where p.programme_id = $1 and p.id = any ($2::uuid[])`,
    [tx.actor.programmeId, [...new Set(causes.map(({ patientId }) => patientId))]],
  );
  const byId = new Map(people.map(({ person }) => [person.id, person]));
  return causes.flatMap(({ patientId, at, zone, until }) => {
    const person = byId.get(patientId);
    return person === undefined ? [] : [{ person, at, zone, until }];
  });
}
