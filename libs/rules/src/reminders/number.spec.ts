import { internationalNumber } from './number';

describe('a number to write to', () => {
  it.each([
    ['+15035550100', '+15035550100'],
    ['+44 20 7946 0000', '+442079460000'],
    ['5035550100', '+15035550100'],
    ['(503) 555-0100', '+15035550100'],
    ['503.555.0100', '+15035550100'],
    ['1-503-555-0100', '+15035550100'],
  ])('%s is dialled as %s', (written, number) => expect(internationalNumber(written)).toBe(number));

  it.each(['', '555-0100', '+', '+0123456789', '25035550100', '0035550100', 'someone@example.org', '5035550100 ext 4'])(
    'does not guess what is meant by "%s"',
    (written) => expect(internationalNumber(written)).toBeNull(),
  );
});
