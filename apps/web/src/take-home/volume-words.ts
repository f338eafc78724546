/** ` = 8 mL` beside an amount; nothing where no volume is known. */
export function millilitreWords(volumeUl: number | null): string {
  if (volumeUl === null) return '';
  const rest = volumeUl % 1000;
  const whole = Math.trunc(volumeUl / 1000);
  return ` = ${rest === 0 ? whole : `${whole}.${String(rest).padStart(3, '0').replace(/0+$/, '')}`} mL`;
}
