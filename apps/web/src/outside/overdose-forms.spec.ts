import { overdoseBody } from './overdose-forms';

test('what nobody knows stays unknown, and is not sent as no (R-173)', () => {
  const typed = { on: '2026-06-10', survived: 'yes', place: 'home', intent: 'unknown', source: 'patient' };
  expect(overdoseBody(typed)).toEqual({
    on: '2026-06-10',
    source: 'patient',
    place: 'home',
    intent: 'unknown',
    survived: true,
    substances: [],
    reversalDoses: null,
    emergencyCalled: null,
    hospital: null,
    lastDoseMcg: null,
  });
});

test('what was said is sent as it was said (R-173)', () => {
  const typed = {
    on: '2026-06-10',
    survived: 'no',
    substances: 'fentanyl, alcohol , ',
    reversalDoses: '2',
    emergencyCalled: 'no',
    hospital: 'yes',
    lastMg: '62.5',
  };
  expect(overdoseBody(typed)).toMatchObject({
    survived: false,
    substances: ['fentanyl', 'alcohol'],
    reversalDoses: 2,
    emergencyCalled: false,
    hospital: true,
    lastDoseMcg: 62_500,
  });
});
