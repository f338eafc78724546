import { groupedCode, passwordFault, pinFaults, pinTyped, triesWords } from './code';

test('a code is grouped as it is typed or pasted, whatever stands between its letters', () => {
  expect(groupedCode('abcd')).toBe('ABCD');
  expect(groupedCode('abcde')).toBe('ABCD-E');
  expect(groupedCode(' k7qm 4xwz-9hpt ')).toBe('K7QM-4XWZ-9HPT');
  expect(groupedCode('K7QM-')).toBe('K7QM');
});

test('a PIN is digits only, four to eight, neither a row nor a run, and typed the same twice', () => {
  expect(pinTyped('12a3-4567890')).toBe('12345678');
  for (const easy of ['', '123', '1111', '1234', '9876']) expect(pinFaults(easy, easy).pin).toBeDefined();
  expect(pinFaults('2580', '2581')).toEqual({ again: expect.stringContaining('not the same') as string });
  expect(pinFaults('2580', '2580')).toEqual({});
});

test('a password counts characters and asks for nothing else', () => {
  expect(passwordFault('')).toBe('Choose a password.');
  expect(passwordFault('fourteen chars')).toBe('1 more character, please.');
  expect(passwordFault('a plain sentence will do')).toBeNull();
});

test('the lock says how many tries are left', () => {
  expect(triesWords({ triesLeft: 3 })).toBe('3 tries left.');
  expect(triesWords({ triesLeft: 1 })).toMatch(/^One try left/);
  expect(triesWords({})).toBe('');
});
