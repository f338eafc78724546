import type { INestApplicationContext } from '@nestjs/common';
import { type Actor, Database } from '@cairn/database';
import { MovedClock, newId, Refused } from '@cairn/platform';
import { addDays, type ContingencyTerms, instantOf, localDay, standardTerms } from '@cairn/rules';
import {
  ContingencyEnrolmentService,
  ContingencyProgramService,
  ContingencyRedemptionService,
  ContingencyResultService,
} from '@cairn/therapy';
import { zone } from './cast';
import type { Setting } from './setting';
import type { StoryClock } from './story-clock';

const target = { behavior: 'attendance', analytes: [], modalities: [] } as const;
const programs: readonly (readonly [name: string, terms: ContingencyTerms])[] = [
  ['Coming to sessions, vouchers', { ...standardTerms.voucher, target, schedule: [] }],
  ['Coming to sessions, prize draws', { ...standardTerms.prize, target }],
];
const startedDaysAgo = 70;

/** Contingency management for people who come to sessions: one earns vouchers, one draws prizes, and one has completed it. */
export async function tellContingency(
  app: INestApplicationContext,
  setting: Setting,
  told: StoryClock,
  now: Date,
): Promise<void> {
  const [supervisor, counselor, nurse] = (['supervisor', 'counselor', 'nurse'] as const).map((key) =>
    setting.actor('cedar', key),
  ) as [Actor, Actor, Actor];
  const today = localDay(now, zone);
  const first = addDays(today, -startedDaysAgo);
  const clock = new MovedClock(now);
  const at = (day: string) => clock.moveTo(instantOf(`${day}T20:00`, zone));
  const results = app.get(ContingencyResultService);
  const enrolments = app.get(ContingencyEnrolmentService);
  await told
    .during(clock, async () => {
      at(addDays(first, -3));
      const [vouchers = '', prizes = ''] = await publish(app.get(ContingencyProgramService), supervisor);
      const people = await whoCame(app.get(Database), counselor, first, today);
      const versions = [vouchers, prizes, vouchers];
      for (const [nth, { patientId, days }] of people.entries()) {
        const id = newId();
        at(first);
        const reason = nth === 1 ? 'Likes the surprise of a draw' : 'Coming every week is the first goal of the plan';
        await enrolments.enrol(counselor, patientId, id, {
          programId: versions[nth] ?? vouchers,
          startsOn: first,
          reason,
        });
        // The last sessions are left to be written down by whoever looks at the demo.
        const written = nth === 2 ? days : days.slice(0, -1);
        let balanceCents = 0;
        for (const day of written) {
          at(day);
          ({ balanceCents } = await results.record(counselor, patientId, id, newId(), { day, excuse: null }));
        }
        at(written.at(-1) ?? first);
        await redeem(app.get(ContingencyRedemptionService), { counselor, nurse }, patientId, id, {
          ...{ nth, balanceCents },
        });
        if (nth !== 2) continue;
        at(addDays(today, -1));
        await enrolments.end(counselor, patientId, id, {
          ...{ why: 'completed', on: addDays(today, -1), note: 'Came to almost every session; goes on without it' },
        });
      }
    })
    .catch((error: unknown) => {
      // Nobody shall stand before a clinic that does not open because one invented account was not kept.
      if (!(error instanceof Refused)) throw error;
    });
}

function publish(service: ContingencyProgramService, supervisor: Actor): Promise<readonly string[]> {
  return Promise.all(
    programs.map(async ([name, terms]) => {
      const asked = { name, terms, open: true, replacesId: null, targetReason: null };
      return (await service.write(supervisor, newId(), asked)).id;
    }),
  );
}

/** Who had the most sessions lately, with the days that came to something. */
async function whoCame(database: Database, actor: Actor, from: string, today: string) {
  const rows = await database.transaction(actor, (tx) =>
    tx.query<{ patientId: string; days: string[] }>(
      `select a.patient_id as "patientId", array_agg(distinct a.starts_local::date::text order by a.starts_local::date::text) as days
       from appointment a where a.programme_id = $1 and a.state in ('attended', 'missed') and a.starts_local::date between $2 and $3
       group by a.patient_id order by count(*) desc, a.patient_id limit 3`,
      [actor.programmeId, from, addDays(today, -2)],
    ),
  );
  return rows;
}

/** One has something in hand, of one it waits for the second person, and one has used it all up to a bus pass. */
async function redeem(
  service: ContingencyRedemptionService,
  { counselor, nurse }: { readonly counselor: Actor; readonly nurse: Actor },
  patientId: string,
  enrolmentId: string,
  { nth, balanceCents }: { readonly nth: number; readonly balanceCents: number },
): Promise<void> {
  const id = newId();
  const asked = { cents: nth === 1 ? 100 : 500, form: 'goods', what: nth === 1 ? 'Coffee mug' : 'Bus pass' } as const;
  // Slips may all have been messages: then there is nothing to redeem yet.
  if (balanceCents < asked.cents) return;
  await service.ask(counselor, patientId, enrolmentId, id, asked);
  if (nth !== 0) await service.handOver(nurse, patientId, enrolmentId, id);
}
