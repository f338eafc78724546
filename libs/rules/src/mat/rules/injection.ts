import type { Certificate } from '../medication-chart';
import { cannotTell, failed, passed, type Finding, type Rule } from '../../rule';
import { daysBetween } from '../../time';
import { milligrams, micrograms } from '../../units';
import type { DoseFacts } from '../dose/dose-facts';
import { injectionsBefore } from '../injection-due';
import { injectionSites, isInjectionSite, upperArmAfterDoses } from '../injection-label';
import type { OrderFacts } from '../order/order-facts';
import { type Product, productFacts } from '../product';
import { goesIn, isInjected, isInjectedBuprenorphine } from './buprenorphine-facts';

/** what holds for every injection; R-132 stands with the doses under the tongue. */
export const injectionAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-120',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Boxed warning and REMS: given by a professional, never handed out',
    verified: 'yes',
    appliesTo: goesIn(isInjectedBuprenorphine),
    asks: underTheProgramme,
  },
  {
    id: 'R-129',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Labels: site recorded and changed each time; the arm after four doses of weekly Brixadi',
    verified: 'secondary',
    appliesTo: goesIn(isInjectedBuprenorphine),
    asks: (facts) => siteOf(facts, 'another site'),
  },
  {
    id: 'R-130',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Labels: lot and expiry; Sublocade no longer than 12 weeks out of the refrigerator',
    verified: 'secondary',
    policy: ['xr_room_temperature_weeks'],
    appliesTo: goesIn(isInjected),
    asks: lotAndStorage,
  },
  {
    id: 'R-131',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1306.07(f), as amended 9 June 2026',
    verified: 'secondary',
    policy: ['xr_pharmacy_max_days', 'xr_pharmacy_warn_days'],
    appliesTo: goesIn(isInjectedBuprenorphine),
    asks: fromThePharmacy,
  },
];

export const injectionOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'ORDER-SYRINGE-1',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Product labels: syringes are not divided or put together (section 3.1; R-151)',
    verified: 'yes',
    appliesTo: ({ attempt }) => isInjected(attempt.product),
    asks: ({ attempt: { product, doseMcg, steps = [] } }) => {
      const exist = productFacts(product).injection?.syringes.map(({ mcg }) => mcg) ?? [];
      const wanted = [doseMcg, ...steps.map((step) => step.doseMcg)];
      const inputs = { doseMcg, syringes: exist.map((mcg) => mcg / 1000).join(', ') };
      return wanted.every((mcg) => exist.some((one) => one === mcg))
        ? passed('There is a syringe of this amount', inputs)
        : failed(
            `It comes as ${exist.map((mcg) => milligrams(micrograms(mcg))).join(', ')}: choose one of these`,
            inputs,
          );
    },
  },
];

function underTheProgramme({ attempt: { injection, serviceDay }, order, chart }: DoseFacts): Finding {
  const kind = order === undefined ? null : (productFacts(order.product).injection?.certificate ?? null);
  const certificate = kind === null ? undefined : valid(chart.programme.certificates, kind);
  const inputs = { certificate: certificate?.number ?? null, expiresOn: certificate?.expiresOn ?? null };
  if (certificate === undefined)
    return failed('The program has no REMS certificate for this product on file: ask the administrator', inputs);
  if (certificate.expiresOn < serviceDay)
    return failed(`The REMS certificate ran out on ${certificate.expiresOn}: ask the administrator`, inputs);
  if (injection === undefined) return { ...cannotTell('the injection'), inputs: { ...inputs, missing: 'injection' } };
  if (injection.handedToPatient)
    return failed('The syringe is never handed to the person: a professional gives it', {
      ...inputs,
      handedOver: true,
    });
  return injection.remsChecked
    ? passed('Given here under the REMS certificate', inputs)
    : failed('Check the REMS steps and say so', { ...inputs, remsChecked: false });
}

function valid(certificates: readonly Certificate[], kind: Certificate['kind']): Certificate | undefined {
  let last: Certificate | undefined;
  for (const one of certificates) if (one.kind === kind && (!last || one.expiresOn > last.expiresOn)) last = one;
  return last;
}

/** Where it goes in, and that it is not where the last one went. Shared with naltrexone, whose rule is R-151. */
export function siteOf({ attempt: { injection, serviceDay }, order, chart }: DoseFacts, instead: string): Finding {
  if (order === undefined) return cannotTell('the order');
  const allowed = productFacts(order.product).injection?.sites ?? [];
  const before = injectionsBefore(chart, serviceDay);
  const lastSite = before.find((one) => one.site !== null)?.site ?? null;
  if (injection === undefined)
    return { ...cannotTell('the site of the injection'), inputs: { missing: 'injection', lastSite } };
  const { site } = injection;
  const inputs = { site, lastSite };
  if (!isInjectionSite(site) || !allowed.includes(site))
    return failed(`Choose a site of the label: ${allowed.map((one) => injectionSites[one]).join('; ')}`, inputs);
  if (site === lastSite) return failed(`The last injection went there too: choose ${instead}`, inputs, 'WARN');
  if (order.product === weekly && isArm(site)) {
    const elsewhere = before.findIndex((one) => one.product !== weekly || (one.site !== null && isArm(one.site)));
    const doses = elsewhere === -1 ? before.length : elsewhere;
    if (doses < upperArmAfterDoses)
      return failed(
        `The arm comes after ${upperArmAfterDoses} weekly doses at other sites`,
        { ...inputs, dosesElsewhere: doses },
        'WARN',
      );
  }
  return passed('The site is another one than last time', inputs);
}

const weekly: Product = 'buprenorphine-xr-brixadi-weekly';
const isArm = (site: string): boolean => site.startsWith('upper-arm');

function lotAndStorage({ attempt: { injection, serviceDay }, order, policy }: DoseFacts): Finding {
  if (order === undefined || injection === undefined)
    return { ...cannotTell('the lot'), inputs: { missing: 'injection' } };
  const { lot, lotExpiresOn, outOfRefrigeratorSince: since } = injection;
  const daysOut = since === null ? null : daysBetween(since, serviceDay);
  const inputs = { lot, lotExpiresOn, daysOut };
  if (lot.trim() === '') return failed('Enter the lot of the syringe', inputs);
  if (lotExpiresOn < serviceDay) return failed(`The lot expired on ${lotExpiresOn}: take another one`, inputs);
  if (daysOut !== null && daysOut < 0)
    return failed('It cannot have left the refrigerator after today: correct the day', inputs);
  const weeks = policy.xr_room_temperature_weeks;
  if (productFacts(order.product).injection?.weeksOutCount === true && daysOut !== null && daysOut > weeks * 7)
    return failed(`Longer than ${weeks} weeks out of the refrigerator: discard it and take another one`, inputs);
  return passed('Lot and storage are in order', inputs);
}

function fromThePharmacy({ attempt: { injection, serviceDay }, policy }: DoseFacts): Finding {
  if (injection === undefined)
    return { ...cannotTell('whether it came from a pharmacy for this person'), inputs: { missing: 'injection' } };
  const { receivedOn } = injection;
  if (receivedOn === null) return passed('From the stock of the program', { receivedOn });
  const days = daysBetween(receivedOn, serviceDay);
  const inputs = { receivedOn, days, mostDays: policy.xr_pharmacy_max_days };
  if (days < 0) return failed('It cannot have arrived after today: correct the day', inputs);
  if (days > policy.xr_pharmacy_max_days)
    return failed(`Received ${days} days ago: return or destroy it and ask the pharmacy for another`, inputs);
  return days >= policy.xr_pharmacy_warn_days
    ? failed(`Received ${days} days ago: it may be used up to day ${policy.xr_pharmacy_max_days}`, inputs, 'WARN')
    : passed('Received in time', inputs);
}
