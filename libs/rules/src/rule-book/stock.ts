import { held, leftOut, rule, type BookSection } from './entry';

const rules = 'libs/rules/src/mat/stock';

/** Section 6.2: what comes in, what is made here, what goes to another site. */
export const stockIn: BookSection = {
  'R-216': rule('Who supplied it and when, in units; and who took what else away'),
  'R-217': rule(
    'A batch from powder has its record: powder, diluent, volume, yield, preparer',
    'The checker is asked by a function of its own, since checking comes later: `refuseCompoundingCheck`',
  ),
  'R-218': rule('Days are the actual days, and nothing is written over'),
  'R-227': rule('A designated person accepts it, counts it against the invoice, signs, and puts it into the safe'),
  'R-228': rule('Schedule II comes on a Form 222 or CSOS order, signed by right, within 60 days'),
  'R-229': rule('Between sites the same: nothing is lent'),
  'R-230': rule('Schedule III comes by invoice'),
  'R-236': held('What was lost on the way is reported by the supplier and linked here', [
    'libs/mat/src/stock/receiving-loss.service.ts',
  ]),
  'R-243': held('Kits and strips are kept in the same ledger, without what DEA asks', [`${rules}/supplier.ts`]),
};

/** Sections 6.1 and 6.3: what is written down, printed, handed out and kept. */
export const stockRecords: BookSection = {
  'R-215': rule('Each dispensing stands in the log with its eight elements; a missing one is named on its line'),
  'R-219': rule('No record of controlled medication is removed before its years are over'),
  'R-220': rule('What patients are given stays confidential in federal records too'),
  'R-238': rule('How the site is secured is written down and reviewed'),
  'R-239': leftOut(
    'Mobile units take stock out in the morning and bring it back',
    'No program of ours runs one; a vehicle is a stock place already, its daily count would be a shift of its own',
  ),
  'R-240': held(
    'The record is append-only, chained, kept once more each day, and clocks agree',
    [
      'libs/rules/src/mat/records/daily-snapshot.ts',
      'libs/mat/src/records/snapshot.service.ts',
      'apps/api/src/http/health.controller.ts',
    ],
    'A personal signature on the kept day: it is sealed with the key of the files, which the database does not hold',
  ),
  'R-241': rule('On paper while the program is away; each line is entered or explained before a shift closes'),
  'R-242': rule('Records for an inspector open with the word of two people, and what leaves is accounted for'),
};

/** Section 6.2: what is wasted, spilled, put away, destroyed, stolen or lost. */
export const stockLosses: BookSection = {
  'R-231': rule(
    'Waste has two persons: one enters it, the other signs as themself in time',
    'That the witness stands where they can see it: no program can know',
  ),
  'R-232': rule('A spill is signed by a supervisor; what was gathered goes to quarantine; patterns are looked at'),
  'R-233': held(
    'What was returned, blocked or is past its date lies in quarantine and never goes back',
    [`${rules}/accounts.ts`, `${rules}/quarantine.ts`],
    'Who brought bottles back, with their seals, stands with the bottles; a collection receptacle is a registration of its own',
  ),
  'R-234': rule('Destroyed on site before two employees with Form 41, or handed to a reverse distributor'),
  'R-235': rule('Theft or significant loss: two clocks from discovery, six factors, and no closing without both dates'),
};

/** Section 6.2: what is counted: shifts, pumps, inventories, and what goes on missing. */
export const stockCounts: BookSection = {
  'R-221': held('All that is there is counted on the first day and within the interval, and two sign', [
    `${rules}/inventory.ts`,
    'libs/mat/src/stock/inventory.service.ts',
  ]),
  'R-222': held('A drug that is newly scheduled is counted on that day', [`${rules}/inventory.ts`]),
  'R-224': rule('Two count what is open at the beginning and end of a shift; it closes with nothing left over'),
  'R-225': rule(
    'A pump pours only when it was calibrated today, with what it pours from',
    'What becomes of the liquid that was measured: it goes back, or is wasted under R-231',
  ),
  'R-226': held('What goes on missing at a window, with a dispenser or in a container is looked into', [
    `${rules}/variance.ts`,
  ]),
};
