import type { Rule } from '../../rule';
import { admissionAtTheWindow } from '../rules/admission';
import { amountsAtTheWindow } from '../rules/amounts';
import { brixadiAtTheWindow } from '../rules/brixadi';
import { buprenorphineAtTheWindow } from '../rules/buprenorphine';
import { buprenorphineStartAtTheWindow } from '../rules/buprenorphine-start';
import { guestsAtTheWindow } from '../rules/guests';
import { handsAtTheWindow, separationOfDuty } from '../rules/hands';
import { heartAtTheWindow } from '../rules/heart';
import { holdsAtTheWindow } from '../rules/holds';
import { identityRules } from '../rules/identity';
import { injectionAtTheWindow } from '../rules/injection';
import { interactionsAtTheWindow } from '../rules/interactions';
import { methadoneStartAtTheWindow } from '../rules/methadone-start';
import { methadoneTitrationAtTheWindow } from '../rules/methadone-titration';
import { missedDays } from '../rules/missed-days';
import { naltrexoneAtTheWindow } from '../rules/naltrexone';
import { onceADay } from '../rules/once-a-day';
import { orderInForce } from '../rules/order-in-force';
import { organsAtTheWindow } from '../rules/organs';
import { overdoseAtTheWindow } from '../rules/overdose';
import { pregnancyAtTheWindow } from '../rules/pregnancy';
import { sedationRules } from '../rules/sedation';
import { splitDoseAtTheWindow } from '../rules/split-dose';
import { stockRules } from '../rules/stock';
import { sublocadeAtTheWindow } from '../rules/sublocade';
import { verbalAtTheWindow } from '../rules/verbal-order';
import { testDueAtTheWindow } from '../random-test/test-due';
import { bottlesAtTheWindow } from '../take-home/bottle-at-window';
import type { DoseFacts } from './dose-facts';

/** In the order of section 11, the checks at the dosing window. The order only says which stop is named first. */
export const doseRules: readonly Rule<DoseFacts>[] = [
  // 1 who gives
  ...handsAtTheWindow,
  // 2 to whom
  ...identityRules,
  // 3 admitted, consented, examined, not dosing elsewhere
  ...admissionAtTheWindow,
  ...guestsAtTheWindow,
  // 4 flags
  ...holdsAtTheWindow,
  // 5 one order in force
  ...orderInForce,
  ...separationOfDuty,
  ...verbalAtTheWindow,
  // 6 missed days
  ...missedDays,
  // 7 once
  ...onceADay,
  ...bottlesAtTheWindow,
  ...splitDoseAtTheWindow,
  ...amountsAtTheWindow,
  // 8 limits of the dose
  ...methadoneStartAtTheWindow,
  ...methadoneTitrationAtTheWindow,
  ...buprenorphineStartAtTheWindow,
  ...buprenorphineAtTheWindow,
  // 9 what speaks against it
  ...interactionsAtTheWindow,
  ...organsAtTheWindow,
  ...injectionAtTheWindow,
  ...sublocadeAtTheWindow,
  ...brixadiAtTheWindow,
  ...naltrexoneAtTheWindow,
  ...heartAtTheWindow,
  ...pregnancyAtTheWindow,
  ...overdoseAtTheWindow,
  // 10 how the person is
  ...sedationRules,
  // 11 stock
  ...stockRules,
  // 14 what goes with it
  ...testDueAtTheWindow,
];
