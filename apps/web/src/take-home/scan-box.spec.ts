import { bottleSerial } from '@cairn/rules';
import { judge, keyed, nothingKeyed, readingOf } from './scan-box';

const type = (text: string, gap: number) =>
  [...text].reduce((so, _key, index) => keyed(so, text.slice(0, index + 1), index * gap), nothingKeyed);

it('a code that comes as fast as a scanner writes is scanned, one from a hand is typed', () => {
  expect(readingOf(type('2345ABCD01X', 8))).toEqual({ text: '2345ABCD01X', how: 'scanned' });
  expect(readingOf(type('2345ABCD01X', 90)).how).toBe('typed');
  expect(readingOf(keyed(nothingKeyed, 'pasted at once', 5)).how).toBe('typed');
});

it('one slow key is enough to be a hand, and an emptied box begins anew', () => {
  const slow = keyed(keyed(type('2345', 8), '2345A', 500), '2345AB', 508);
  expect(readingOf(slow).how).toBe('typed');
  expect(keyed(slow, '', 600)).toEqual(nothingKeyed);
});

it('says what is wrong with a code', () => {
  const bottles = [{ serial: bottleSerial('2345ABCD', 1) }];
  expect(judge(bottleSerial('2345ABCD', 1).toLowerCase(), bottles)).toEqual(bottles[0]);
  expect(judge('4006381333931', bottles)).toMatchObject({ says: expect.stringContaining('not the code') });
  expect(judge(bottleSerial('2345ABCD', 2), bottles)).toMatchObject({
    says: expect.stringContaining('not of this batch'),
  });
});
