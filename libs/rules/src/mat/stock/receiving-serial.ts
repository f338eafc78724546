/**
 * The number on a container's label. Its last digit is worked out from the others (Luhn), so that a slip of one digit or two
 * digits changed round is seen before anything is looked up.
 */
const prefix = 'SC';
const digits = 6;

export function containerSerial(nth: number): string {
  const number = String(nth).padStart(digits, '0');
  return `${prefix}-${number}-${checkDigit(number)}`;
}

/** As people type it: without dashes, in small letters. Null where the check digit says that something was mistyped. */
export function readContainerSerial(typed: string): string | null {
  const read = /^SC-?(\d{6,12})-?(\d)$/.exec(typed.trim().toUpperCase());
  if (read === null) return null;
  const [, number = '', check = ''] = read;
  return checkDigit(number) === check ? `${prefix}-${number}-${check}` : null;
}

/** Luhn, over decimal digits. */
export function checkDigit(number: string): string {
  let sum = 0;
  [...number].reverse().forEach((digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return String((10 - (sum % 10)) % 10);
}
