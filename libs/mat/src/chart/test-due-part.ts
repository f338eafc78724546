import { testDue } from '../random-test/draw-sql';

/** A member of the medication chart: is a drawn drug test due on the service day? See `core-part.ts` for the parameters. */
export const testDueOf = (patient: string, _episode: string): string =>
  `'testDueOn', case when ${testDue(patient, '$2::date')} then $2::date end`;
