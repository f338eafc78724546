import { amountWords, bothWords, readAmount, thousandths, typedAmount, typedIn } from './amounts';

const liquid = { form: 'liquid', unit: 'mcg', mcgPerMl: 10_000, mcgPerUnit: null } as const;
const tablets = { form: 'tablet', unit: 'mcg', mcgPerMl: null, mcgPerUnit: 10_000 } as const;
const powder = { form: 'powder', unit: 'mcg', mcgPerMl: null, mcgPerUnit: null } as const;
const kits = { form: 'kit', unit: 'piece', mcgPerMl: null, mcgPerUnit: null } as const;

test('what is in a container is said in mg and as it is measured', () => {
  expect(bothWords(liquid, 9_995_000)).toBe('9,995 mg (999.5 mL)');
  expect(bothWords(tablets, 10_000)).toBe('10 mg (1 tablet)');
  expect(bothWords(powder, 50_000_000)).toBe('50,000 mg');
  expect(amountWords(kits, 1)).toBe('1 piece');
});

test.each([
  [liquid, '1,000', 10_000_000],
  [liquid, '0.5', 5_000],
  [tablets, '100', 1_000_000],
  [tablets, '1.5', null],
  [powder, '50000', 50_000_000],
  [kits, '12', 12],
  [kits, '0', null],
  [liquid, '', null],
  [liquid, '-1', null],
])('an amount that is typed: %#', (product, text, quantity) => {
  expect(readAmount(product, text)).toBe(quantity);
  if (quantity !== null) expect(readAmount(product, typedAmount(product, quantity))).toBe(quantity);
});

test('no digit is lost on the way', () => {
  expect(thousandths('999999999.999')).toBe(999_999_999_999);
  expect(thousandths('1.2345')).toBeNull();
  expect([liquid, tablets, powder, kits].map(typedIn)).toEqual(['mL', 'tablets', 'mg', 'pieces']);
});
