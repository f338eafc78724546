import { partOf } from './byte-range';

describe('the part that a request asks for', () => {
  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=2-5', 2, 5],
    ['bytes=7-', 7, 9],
    ['bytes=-3', 7, 9],
    ['bytes=-30', 0, 9],
    ['bytes=5-999', 5, 9],
  ])('%s of ten bytes', (header, first, last) => expect(partOf(header, 10)).toEqual({ size: 10, first, last }));

  it.each([
    undefined,
    '',
    'bytes=-',
    'bytes=5-2',
    'bytes=0-1,3-4',
    'lines=1-2',
    'bytes=a-b',
    'bytes=1-9999999999999999',
  ])('%s is answered whole', (header) => expect(partOf(header, 10)).toBeNull());

  it.each(['bytes=10-', 'bytes=10-20', 'bytes=-0'])('%s begins behind the end', (header) =>
    expect(() => partOf(header, 10)).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ code: 'file.range' }) }),
    ),
  );
});
