/** What is wrong with a PIN for a station, in words; null when nothing is. 4 to 8 digits, no row of one digit, no run. */
export function pinFault(pin: string): string | null {
  if (!/^\d{4,8}$/.test(pin)) return 'A PIN has 4 to 8 digits.';
  const steps = [...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index]));
  const even = steps.every((step) => step === steps[0]);
  if (even && [0, 1, -1].includes(steps[0] ?? 0)) return 'This PIN is too easy to guess. Take digits that are no row.';
  return null;
}
