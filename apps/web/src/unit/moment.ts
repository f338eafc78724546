import { instantOf, isLocalTime, localTime } from '@cairn/rules';

/** A typed moment of the program's clocks under its name; nothing where none was typed, which is now. */
export function momentSent<Name extends string>(name: Name, typed: string, zone: string): { [K in Name]?: string } {
  const given: { [K in Name]?: string } = {};
  if (isLocalTime(typed)) given[name] = instantOf(typed, zone).toISOString();
  return given;
}

/** An instant as a field shows it. */
export const momentTyped = (instant: string | null, zone: string): string =>
  instant === null ? '' : localTime(new Date(instant), zone);
