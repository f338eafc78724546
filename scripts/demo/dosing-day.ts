import type { INestApplicationContext } from '@nestjs/common';
import { FindingService } from '@cairn/assessment';
import {
  GuestStayService,
  HoldFlagService,
  OrderService,
  OverdoseService,
  ProtocolService,
  WindowService,
} from '@cairn/mat';
import { MovedClock, newId, Refused } from '@cairn/platform';
import { addDays, instantOf } from '@cairn/rules';
import { zone } from './cast';
import { drugTests, takeHomes } from './pharmacy';
import { takePortraits } from './portraits';
import type { Scene, Waiting } from './scene';
import type { Setting } from './setting';
import type { StoryClock } from './story-clock';

/**
 * The dosing windows as they stand this morning, told after the stories: whom a prescriber has to see, what was ordered by
 * telephone last evening, and what else waits on the round.
 */
export async function tellDosingDay(
  app: INestApplicationContext,
  setting: Setting,
  told: StoryClock,
  now: Date,
): Promise<void> {
  const clock = new MovedClock(now);
  const nurse = setting.actor('cedar', 'nurse');
  const { day, toCome, seen } = await told.during(clock, () => app.get(WindowService).queue(nurse, undefined));
  const plain = toCome.filter(({ flags, order }) => flags.length === 0 && order.product.startsWith('methadone'));
  const ranOut = toCome.filter(
    ({ flags, daysSinceLastDose }) => flags.includes('order-expired') && (daysSinceLastDose ?? 9) <= 2,
  );
  const scene: Scene = {
    app,
    setting,
    day,
    nurse,
    prescriber: setting.actor('cedar', 'prescriber'),
    director: setting.actor('cedar', 'director'),
    counselor: setting.actor('cedar', 'counselor'),
    at: (ago, time) => clock.moveTo(earlierOf(instantOf(`${addDays(day, -ago)}T${time}`, zone), now)),
    person: (nth) => plain[nth],
  };
  await told.during(clock, async () => {
    for (const tell of [protocol, flags, heartAndOverdose, guest, takeHomes, drugTests])
      await orLeaveOut(() => tell(scene));
    await orLeaveOut(() => byTelephone(scene, ranOut[0]));
    // One is left without: it happens, and the window says what to do.
    const people = [...new Set([...toCome, ...seen].map(({ patientId }) => patientId))];
    await takePortraits(app, setting.actor('cedar', 'desk'), people.slice(1));
  });
}

const earlierOf = (one: Date, other: Date) => (one < other ? one : other);

/** Nobody shall stand before a clinic that does not open because of one invented flag. */
async function orLeaveOut(tell: () => Promise<void>): Promise<void> {
  try {
    await tell();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

async function protocol({ app, director, at }: Scene): Promise<void> {
  at(40, '15:00');
  await app.get(ProtocolService).approve(director, newId(), {
    name: 'Faster steps after fentanyl',
    kind: 'accelerated-titration',
    conditions: 'Daily fentanyl use, no sedatives, ECG under 450 ms, seen by a prescriber on each day of a step',
    limits: { maxIncreaseMg: 10, everyDays: 3, maxDoseMg: 80 },
  });
}

/** Some flags only speak; one keeps the dose back until the prescriber has seen the person. */
async function flags({ app, nurse, prescriber, counselor, at, person }: Scene): Promise<void> {
  const service = app.get(HoldFlagService);
  const placed = [
    [0, nurse, 'clinical_safety', 'See the prescriber before the dose', 'vital_signs'],
    [1, counselor, 'see_counselor_before', 'Please see Dana first, two minutes', 'counseling_offered'],
    [2, nurse, 'message', 'Letter for work lies at the desk', 'other'],
    [3, prescriber, 'see_prescriber', 'Dose review at the window today', 'medical_review'],
  ] as const;
  for (const [nth, by, kind, says, reasonCode] of placed) {
    at(0, '05:25');
    const patientId = person(nth)?.patientId;
    if (patientId !== undefined) await service.place(by, patientId, newId(), { kind, says, reasonCode });
  }
}

async function heartAndOverdose({ app, nurse, at, person, day }: Scene): Promise<void> {
  at(1, '11:40');
  const heart = person(4)?.patientId;
  const details = { qtcMs: 504, formula: 'fridericia', declined: false } as const;
  if (heart !== undefined)
    await app.get(FindingService).record(nurse, heart, newId(), { kind: 'ecg', details }, 'demo');
  at(1, '15:10');
  const overdose = person(5)?.patientId;
  if (overdose === undefined) return;
  await app.get(OverdoseService).record(nurse, overdose, newId(), {
    on: addDays(day, -2),
    place: 'home',
    substances: ['fentanyl'],
    intent: 'unintentional',
    reversalDoses: 2,
    reversalBy: 'family',
    emergencyCalled: true,
    hospital: true,
    survived: true,
    source: 'family',
  });
}

/** Somebody is about to travel and will be dosed elsewhere. */
async function guest({ app, nurse, prescriber, at, person, day }: Scene): Promise<void> {
  const who = person(6);
  if (who === undefined) return;
  const service = app.get(GuestStayService);
  const id = newId();
  at(2, '09:30');
  await service.request(nurse, who.patientId, id, {
    direction: 'out',
    otherProgramme: 'Harbor Clinic, Portland',
    telephone: '207-555-0133',
    reason: 'family',
    from: addDays(day, 3),
    to: addDays(day, 9),
    productClass: 'methadone',
    doseMcg: who.order.doseMcg,
  });
  at(1, '14:00');
  await service.approve(prescriber, who.patientId, id);
}

/** The order ran out over the weekend: one day on the word of the prescriber, to be co-signed. */
async function byTelephone({ app, nurse, prescriber, at, day }: Scene, who: Waiting | undefined): Promise<void> {
  if (who === undefined) return;
  at(0, '05:40');
  await app.get(OrderService).sign(
    nurse,
    newId(),
    who.patientId,
    {
      ...{ product: who.order.product as 'methadone-oral-concentrate', doseMcg: who.order.doseMcg, frequency: 'daily' },
      ...{ portions: 1, startsOn: day, expiresOn: day },
      verbal: {
        prescriberId: prescriber.staffId ?? '',
        readBack: true,
        reason: 'The order ran out, and the prescriber comes at ten',
        bridge: true,
      },
    },
    'demo',
  );
}
