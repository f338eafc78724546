import { instruments, type InstrumentItem } from '@cairn/rules';
import { keysWords, press } from './scale-keys';

const itemOf = (key: string, id: string): InstrumentItem => {
  const item = instruments.find((each) => each.key === key)?.items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`${key} ${id}`);
  return item;
};

test('a digit is the answer with that number; one that no answer has is said to be none', () => {
  expect(press(itemOf('phq-9', '1'), '3')).toEqual({ act: 'answer', answer: 3 });
  expect(press(itemOf('phq-9', '1'), '4')).toEqual({ act: 'unknown', key: '4' });
  expect(press(itemOf('barc-10', '1'), '0')).toEqual({ act: 'unknown', key: '0' });
  expect(keysWords(itemOf('barc-10', '1'))).toBe('1, 2, 3, 4, 5 or 6');
});

test('y and n say yes and no where these are the answers', () => {
  expect([press(itemOf('asq', '1'), 'y'), press(itemOf('asq', '1'), 'N')]).toEqual([
    { act: 'answer', answer: 1 },
    { act: 'answer', answer: 0 },
  ]);
  expect(press(itemOf('phq-9', '1'), 'y')).toEqual({ act: 'none' });
});

test('arrows move, Delete takes back; where a number or words are typed, keys type', () => {
  expect(press(itemOf('phq-9', '1'), 'ArrowDown')).toEqual({ act: 'next' });
  expect(press(itemOf('phq-9', '1'), 'Backspace')).toEqual({ act: 'clear' });
  expect(press(itemOf('bam-r', '2'), '3')).toEqual({ act: 'none' });
  expect(press(itemOf('bam-r', '2'), 'Enter')).toEqual({ act: 'next' });
  expect(press(itemOf('asq', '4-how'), 'Backspace')).toEqual({ act: 'none' });
});
