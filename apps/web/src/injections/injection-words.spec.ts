import { lastWords, orderWords, placeWords, timingMarks, windowWords } from './injection-words';
import type { InjectionLine } from './injections-api';

const line: InjectionLine = {
  patientId: 'p',
  number: '10001',
  displayName: 'Ada',
  dateOfBirth: '1980-01-01',
  product: 'buprenorphine-xr-sublocade',
  place: 2,
  orderId: 'o',
  doseMcg: 300_000,
  last: { product: 'buprenorphine-xr-sublocade', on: '2020-06-01', doseMcg: 300_000, site: 'thigh-left' },
  opensOn: '2020-06-08',
  dueOn: '2020-06-29',
  lateAfter: '2020-07-13',
  restartAfter: null,
  timing: 'early',
};

test('each timing has a word and a shape of its own kind', () => {
  expect(Object.values(timingMarks).map(({ word }) => word)).toEqual([
    'Not yet',
    'Open, early',
    'Due',
    'Late',
    'Restart needed',
  ]);
});

test('the row says when it is in time, what came before and where, and whether it is ordered', () => {
  expect(windowWords(line)).toBe('8 Jun 2020 to 13 Jul 2020');
  expect(windowWords({ ...line, lateAfter: null })).toBe('from 8 Jun 2020');
  expect(lastWords(line)).toBe('1 Jun 2020, 300 mg, thigh, left');
  expect(lastWords({ ...line, last: null })).toBe('None yet');
  expect([placeWords(2), placeWords(7)]).toEqual(['injection 2', 'long series']);
  expect(orderWords(line)).toBe('300 mg');
  expect(orderWords({ ...line, orderId: null })).toContain('ask the prescriber');
});
