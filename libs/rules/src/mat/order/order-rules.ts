import type { Rule } from '../../rule';
import { admissionOfOrders } from '../rules/admission';
import { brixadiOrders } from '../rules/brixadi';
import { buprenorphineOrders } from '../rules/buprenorphine';
import { buprenorphineStartOrders } from '../rules/buprenorphine-start';
import { guestOrders } from '../rules/guests';
import { handsThatOrder } from '../rules/hands';
import { heartOrders } from '../rules/heart';
import { injectionOrders } from '../rules/injection';
import { interactionsOfOrders } from '../rules/interactions';
import { methadoneStartOrders } from '../rules/methadone-start';
import { methadoneTitrationOrders } from '../rules/methadone-titration';
import { missedDaysOfOrders } from '../rules/missed-days';
import { naltrexoneOrders } from '../rules/naltrexone';
import { orderTerms } from '../rules/order-terms';
import { organOrders } from '../rules/organs';
import { overdoseOrders } from '../rules/overdose';
import { pregnancyOrders } from '../rules/pregnancy';
import { prescribingOrders } from '../rules/prescribing';
import { splitDoseOrders } from '../rules/split-dose';
import { sublocadeOrders } from '../rules/sublocade';
import { verbalOrders } from '../rules/verbal-order';
import { youngPeopleOrders } from '../rules/young-people';
import type { OrderFacts } from './order-facts';

/** Asked of every order before it is signed; all that concern it are asked, so that everything wrong is said at once. */
export const orderRules: readonly Rule<OrderFacts>[] = [
  ...handsThatOrder,
  ...verbalOrders,
  ...prescribingOrders,
  ...admissionOfOrders,
  ...orderTerms,
  ...splitDoseOrders,
  ...guestOrders,
  ...missedDaysOfOrders,
  ...methadoneStartOrders,
  ...methadoneTitrationOrders,
  ...buprenorphineStartOrders,
  ...buprenorphineOrders,
  ...injectionOrders,
  ...sublocadeOrders,
  ...brixadiOrders,
  ...naltrexoneOrders,
  ...interactionsOfOrders,
  ...organOrders,
  ...heartOrders,
  ...pregnancyOrders,
  ...overdoseOrders,
  ...youngPeopleOrders,
];
