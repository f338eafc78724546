import fc from 'fast-check';
import { isNdc, readPackage } from './receiving-scan';
import { checkDigit, containerSerial, readContainerSerial } from './receiving-serial';
import { films, kits, methadone } from './receiving-example';
import { isDeaNumber, lotFault, refuseProduct } from './supplier';

describe('a DEA registration (R-216)', () => {
  it.each([
    ['AB1234563', true],
    ['ab1234563', true],
    ['A91234563', true],
    ['AB1234564', false],
    ['AB2134563', false],
    ['1234563', false],
    ['', false],
  ])('%s: %s', (text, valid) => expect(isDeaNumber(text)).toBe(valid));
});

describe('the number on a label (R-211)', () => {
  const nth = fc.integer({ min: 1, max: 999_999 });

  it('is read back as it was written, with or without dashes (R-211)', () => {
    expect(containerSerial(1)).toBe('SC-000001-8');
    fc.assert(
      fc.property(nth, (n) => {
        const serial = containerSerial(n);
        expect(readContainerSerial(serial)).toBe(serial);
        expect(readContainerSerial(` ${serial.replaceAll('-', '').toLowerCase()} `)).toBe(serial);
      }),
    );
  });
  it('no wrong digit goes unseen (R-211)', () => {
    fc.assert(
      fc.property(nth, fc.integer({ min: 3, max: 8 }), fc.integer({ min: 1, max: 9 }), (n, at, add) => {
        const serial = containerSerial(n);
        const wrong = `${serial.slice(0, at)}${(Number(serial[at]) + add) % 10}${serial.slice(at + 1)}`;
        expect(readContainerSerial(wrong)).toBeNull();
      }),
    );
  });
  it('is Luhn’s digit, and nothing else is one of our labels (R-211)', () => {
    expect(checkDigit('7992739871')).toBe('3');
    expect(readContainerSerial('0100300540391682')).toBeNull();
  });
});

describe('the code on a package', () => {
  const inLine = '010030054039168217270500 10AB12\u001d21S9'.replace(' ', '');
  it('says product, lot, date and serial, with and without brackets', () => {
    const said = { ndc: '0054039168', lot: 'AB12', expiresOn: '2027-05-31', serial: 'S9' };
    expect(readPackage(inLine)).toEqual(said);
    expect(readPackage(`]d2${inLine}`)).toEqual(said);
    expect(readPackage('(01)00300540391682(17)270500(10)AB12(21)S9')).toEqual(said);
  });
  it.each(['SC-000001-8', '', 'abc', '10AB12', '99'])('%j is no such code', (text) =>
    expect(readPackage(text)).toBeNull(),
  );
  it('never throws, whatever is scanned', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readPackage(text)));
  });
  it('a drug code is the same with dashes and with a zero more', () => {
    expect(isNdc('0054-0391-68', '0054039168')).toBe(true);
    expect(isNdc('00054-0391-68', '0054039168')).toBe(true);
    expect(isNdc('0054-0391-69', '0054039168')).toBe(false);
  });
});

describe('a product (R-006, R-243)', () => {
  it.each([
    ['a liquid without a concentration', { ...methadone, mcgPerMl: null }],
    ['a film without its strength', { ...films, mcgPerUnit: null }],
    ['a kit with a strength', { ...kits, mcgPerUnit: 1 }],
    ['something controlled in pieces', { ...films, unit: 'piece' as const }],
    ['a powder in units', { ...films, form: 'powder' as const }],
  ])('%s is refused (R-216)', (_, product) => expect(refuseProduct(product)).not.toBeNull());
  it('concentrate, films and kits are kept (R-243)', () =>
    expect([methadone, films, kits].map(refuseProduct)).toEqual([null, null, null]));
});

it('a lot on its last day may be used, a day later and when it is blocked not (R-223)', () => {
  expect(lotFault({ expiresOn: '2026-03-02', blocked: null }, '2026-03-02')).toBeNull();
  expect(lotFault({ expiresOn: '2026-03-01', blocked: null }, '2026-03-02')).toContain('Past its date');
  expect(lotFault({ expiresOn: '2027-01-01', blocked: 'Recall 1' }, '2026-03-02')).toBe('Blocked: Recall 1');
});
