import { goldenThread, standardPolicy } from '@cairn/rules';
import { anObjective, aTreatmentPlan, longNotes } from './plan-scene';

it('the golden thread of a chart of three years takes well under 50 ms (clinical reference 4.5)', () => {
  const content = aTreatmentPlan(Array.from({ length: 40 }, (_, nth) => anObjective({ id: `o${nth}` })));
  const facts = {
    ...{ today: '2029-06-05', zone: 'America/New_York', now: new Date('2029-06-05T14:00:00Z'), isOtp: false },
    ...{ admittedAt: null, placement: 'op', needs: [], earlierIds: [], directorLooks: false },
    plan: { content, effectiveOn: '2026-06-05', signed: null, review: null },
    notes: longNotes('2026-06-05', 550),
  };
  goldenThread(facts, standardPolicy);
  const began = performance.now();
  for (let nth = 0; nth < 20; nth += 1) goldenThread(facts, standardPolicy);
  expect((performance.now() - began) / 20).toBeLessThan(50);
});
