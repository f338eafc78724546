import { held, rule, type BookSection } from './entry';

const rules = 'libs/rules/src';

/** Section 2.5: who takes doses home, how many, and on whose decision; R-237 of section 6.2. */
export const takeHomes: BookSection = {
  'R-063': rule('Days of supply by treatment day: 7, from day 15 on 14, from day 31 on 28; the strictest layer holds'),
  'R-064': rule('A practitioner answers six criteria and says why; reviewed at each step and every 90 days'),
  'R-065': rule('Doses for closed days need a closed day; one weekend day a week, and they do not count'),
  'R-066': rule('A day counts once, and what is in hand counts with what is new'),
  'R-067': rule('No tiers for buprenorphine; above the limit of the program a warning'),
  'R-068': rule('Declining or giving fewer is always allowed, with its reason; a drug test alone takes nothing away'),
  'R-069': rule('Beyond a ceiling only under an exception with every approval, within its dates'),
  'R-090': rule('The label names the program with address and telephone; it prints from the record only'),
  'R-091': rule('Each dose goes home in child-resistant packaging'),
  'R-092': rule('A container with a lock is shown'),
  'R-093': rule('Safe storage is talked through before the first bottle, then once a year'),
  'R-094': rule('Empty bottles are checked at the next visit; a missing one keeps nothing back'),
  'R-095': rule(
    'A call-back within a day; what went wrong waits for a prescriber',
    'The message is read out or written by hand: it is not sent by the reminders yet',
  ),
  'R-096': held(
    'What makes a prescriber look at a decision again, within two business days',
    [
      `${rules}/mat/take-home/review.ts`,
      `${rules}/mat/take-home/review-triggers.ts`,
      `${rules}/mat/take-home/bottle-triggers.ts`,
    ],
    'A stay in hospital and a new child at home: nobody records these as events yet',
  ),
  'R-097': rule('Somebody else picks up only named, ordered, with consent, identification and signature'),
  'R-098': rule('What was lost, stolen or spilled is replaced only by a new order'),
  'R-237': rule('What goes beyond a tier is marked for the DEA'),
};
