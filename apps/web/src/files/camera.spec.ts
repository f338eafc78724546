import { cameraWords } from './camera';
import { sizeWords } from './look-first';

test.each([
  ['NotAllowedError', 'Allow it'],
  ['NotFoundError', 'No camera'],
  ['NotReadableError', 'Another program'],
  ['', 'https'],
])('%s says what to do instead', (name, words) => {
  const fault = name === '' ? null : Object.assign(new Error(), { name });
  expect(cameraWords(fault)).toContain(words);
  expect(cameraWords(fault)).toMatch(/choose a picture/i);
});

test('sizes are short', () => {
  expect([512, 20_480, 999_600, 25_000_000].map(sizeWords)).toEqual(['512 B', '20 kB', '1.0 MB', '25.0 MB']);
});
