import {
  BottleBatchService,
  CollectionService,
  OrderService,
  RandomTestService,
  ResultService,
  TakeHomeDecisionService,
  TestOrderService,
  TestPanelService,
} from '@cairn/mat';
import { newId } from '@cairn/platform';
import { addDays, criteria, type Criterion } from '@cairn/rules';
import type { Scene } from './scene';

const allYes = Object.fromEntries(criteria.map((one) => [one, { answer: 'yes' as const }])) as Record<
  Criterion,
  { readonly answer: 'yes' }
>;

/** Who takes doses home: decided on by six questions, some asked for, some filled and labeled for this morning. */
export async function takeHomes({ app, nurse, prescriber, counselor, at, person, day }: Scene): Promise<void> {
  const decisions = app.get(TakeHomeDecisionService);
  const batches = app.get(BottleBatchService);
  const orders = app.get(OrderService);
  for (const [nth, days, bottles, labelled] of [
    [10, 6, 6, true],
    [11, 6, 6, false],
    [12, 3, 3, true],
    [13, 2, 0, false],
  ] as const) {
    const patientId = person(nth)?.patientId;
    if (patientId === undefined) continue;
    at(5, '14:20');
    await decisions.decide(prescriber, patientId, newId(), {
      ...{ productClass: 'methadone', days, criteria: allYes, reasonCode: 'step-by-step' },
      rationale: 'Comes every day, works mornings, keeps the doses in a lockbox',
    });
    if (bottles === 0) continue;
    at(0, '05:30');
    const order = (await orders.list(nurse, patientId)).find(({ state }) => state === 'active');
    if (order === undefined || order.portions !== 1) continue;
    const id = newId();
    await batches.prepare(
      nurse,
      id,
      {
        ...{ orderId: order.id, reason: 'take-home' as const, pickUpOn: day, childResistant: true },
        bottles: Array.from({ length: bottles }, (_, ahead) => ({
          ...{ on: addDays(day, ahead + 1), portion: 1, doseMcg: order.doseMcg },
        })),
      },
      'demo',
    );
    if (labelled) await batches.label(nurse, id, { labelId: newId() });
  }
  for (const nth of [14, 15]) {
    const patientId = person(nth)?.patientId;
    at(1, '11:15');
    if (patientId !== undefined)
      await decisions.request(counselor, patientId, newId(), {
        ...{ productClass: 'methadone', days: 2, says: 'Starts a job on the early shift next week' },
      });
  }
}

/** Drug tests: a panel in use, random testing begun, one to collect, one that waits for its result, one to be read. */
export async function drugTests({ app, nurse, prescriber, director, at, person, day }: Scene): Promise<void> {
  at(20, '10:00');
  const panels = app.get(TestPanelService);
  const { standard } = await panels.list(director);
  await panels.write(director, newId(), { ...standard, validFrom: addDays(day, -20) });
  await app.get(RandomTestService).newKey(director, newId(), null);
  const orders = app.get(TestOrderService);
  const collections = app.get(CollectionService);
  for (const [nth, step] of [
    [6, 'ordered'],
    [7, 'collected'],
    [8, 'reported'],
  ] as const) {
    const patientId = person(nth)?.patientId;
    if (patientId === undefined) continue;
    at(step === 'ordered' ? 0 : 2, '05:40');
    const orderId = newId();
    const dueOn = step === 'ordered' ? day : addDays(day, -2);
    await orders.order(prescriber, patientId, orderId, { reason: 'clinical', panelId: null, dueOn });
    if (step === 'ordered') continue;
    at(2, '06:20');
    const specimenId = newId();
    await collections.collect(nurse, patientId, orderId, specimenId, {
      ...{ barcode: `CH-2026-${1040 + nth}`, matrix: 'urine', identifiers: ['photo', 'date_of_birth'] },
      ...{ observed: 'unobserved', temperatureTenthsF: 946, temperatureMinutes: 3 },
    });
    if (step === 'collected') continue;
    at(1, '15:30');
    const found = (analyte: string) => ['fentanyl', 'methadone', 'eddp'].includes(analyte);
    await app.get(ResultService).enter(nurse, patientId, specimenId, newId(), {
      ...{
        stage: 'presumptive',
        laboratory: standard.laboratory,
        reportedAt: `${addDays(day, -1)}T18:00:00Z`,
      },
      ...{ source: 'entry', amendsId: null, amendReason: null },
      validity: { creatinineMgDl: 84, ph: 6.4, specificGravity: 1.014, oxidants: false },
      findings: standard.analytes.map(({ analyte }) => ({
        ...{
          analyte,
          result: found(analyte) ? ('positive' as const) : ('negative' as const),
          value: null,
          units: null,
        },
      })),
    });
  }
}
