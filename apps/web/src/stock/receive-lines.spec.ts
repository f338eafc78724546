import { differs, emptyLine, lineOf, missingOf, scanned, sizeFrom } from './receive-lines';
import type { OrderForm, StockProduct } from './stock-api';

const methadone: StockProduct = {
  id: 'm',
  name: 'Methadone 10 mg/mL',
  product: 'methadone-oral-concentrate',
  form: 'liquid',
  unit: 'mcg',
  mcgPerMl: 10_000,
  mcgPerUnit: null,
  schedule: 'II',
  ndc: '0054-0391-68',
  retired: false,
};
const order = { lines: [{ productId: 'm', containerQuantity: 10_000_000 }] } as unknown as OrderForm;
const at = { products: [methadone], placeId: 'safe', order };
const code = '(01)00300540391682(17)270500(10)AB12';

test('each scanned package is counted, lot by lot', () => {
  const first = scanned(code, [emptyLine('safe')], at);
  expect(first.lines).toMatchObject([
    { productId: 'm', lot: 'AB12', expiresOn: '2027-05-31', size: '1000', counted: '1', invoiced: '' },
  ]);
  const second = scanned(code, first.lines ?? [], at);
  expect(second).toMatchObject({ says: expect.stringContaining('2 counted'), lines: [{ counted: '2' }] });
  expect(scanned(code.replace('AB12', 'AB13'), second.lines ?? [], at).lines).toHaveLength(2);
});

test('what is no package, or no product of ours, is said and changes nothing', () => {
  expect(scanned('SC-000001-8', [], at)).toMatchObject({ lines: null });
  expect(scanned(code, [], { ...at, products: [] })).toMatchObject({
    lines: null,
    says: expect.stringContaining('drug code'),
  });
});

test('a line is sent only once the difference is in words', () => {
  const line = {
    ...emptyLine('safe'),
    productId: 'm',
    lot: 'A1',
    expiresOn: '2027-05-31',
    size: sizeFrom(order, methadone),
    invoiced: '3',
    counted: '2',
  };
  expect(differs(line)).toBe(true);
  expect(lineOf(line, [methadone])).toBeNull();
  expect(missingOf(line, [methadone])).toEqual(['what differs']);
  expect(lineOf({ ...line, discrepancy: 'One bottle is missing' }, [methadone])).toMatchObject({
    invoiced: 3,
    counted: 2,
    containerQuantity: 10_000_000,
    discrepancy: 'One bottle is missing',
  });
  expect(lineOf({ ...line, counted: '3' }, [methadone])).not.toHaveProperty('discrepancy');
});
