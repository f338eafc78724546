import type { Practitioner } from '../../access/licences';
import { latest } from '../../assessment/finding-kinds';
import { failed, passed, type Rule } from '../../rule';
import { daysBetween } from '../../time';
import type { OrderAttempt, OrderFacts } from '../order/order-facts';
import { productFacts } from '../product';

/**
 * how agonists are prescribed. limit prescriptions that are sent to a pharmacy after
 * telehealth only; Cairn sends none, so they have nothing to ask. There is no waiver and no cap to ask for.
 */
export const prescribingOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-140',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Consolidated Appropriations Act, 2023; DEA registration, schedule III',
    verified: 'yes',
    appliesTo: ({ attempt, chart: { programme } }) =>
      productFacts(attempt.product).productClass === 'buprenorphine' &&
      pathwayOf(attempt, programme.isOtp) !== 'otp_dispensed' &&
      (attempt.pathway === 'prescribed' || !programme.isOtp),
    asks: ({ signer, prescriber, attempt, chart: { today } }) => {
      const registered = registrationOf(attempt.verbal === undefined ? signer : prescriber, today);
      const inputs = { registered, day: today };
      return registered
        ? passed('The prescriber’s DEA registration is valid', inputs)
        : failed('Outside an opioid treatment program the prescriber needs a valid DEA registration on file', inputs);
    },
  },
  {
    id: 'R-144',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR part 8; which pathway an order uses',
    verified: 'no',
    appliesTo: ({ attempt }) => productFacts(attempt.product).agonist,
    asks: ({ attempt, chart: { programme } }) => {
      const { productClass, extendedRelease } = productFacts(attempt.product);
      const pathway = pathwayOf(attempt, programme.isOtp);
      const inputs = { pathway, named: attempt.pathway !== undefined, isOtp: programme.isOtp };
      if (pathway === 'clinic_administered_xr' && !extendedRelease)
        return failed('Only an injection is given on the clinic’s own pathway', inputs);
      if (productClass === 'methadone' && pathway !== 'otp_dispensed')
        return failed('Methadone for opioid use disorder is dispensed by a program, not prescribed', inputs);
      return pathway === 'otp_dispensed' && productClass === 'buprenorphine' && !programme.isOtp
        ? failed('Only an opioid treatment program dispenses under its own registration: choose prescribed', inputs)
        : passed('The pathway fits the product', inputs);
    },
  },
  {
    id: 'R-145',
    version: 1,
    severity: 'WARN',
    citation: 'State law; asked at the start and again',
    verified: 'no',
    policy: ['pdmp_days'],
    appliesTo: ({ attempt }) => productFacts(attempt.product).agonist,
    asks: ({ chart: { findings, today }, policy }) => {
      const checkedOn = latest(findings, 'pdmp-check', today)?.on ?? null;
      const inputs = { checkedOn, everyDays: policy.pdmp_days };
      return checkedOn !== null && daysBetween(checkedOn, today) <= policy.pdmp_days
        ? passed('The prescription monitoring program was asked', inputs)
        : failed(`Ask the prescription monitoring program: not asked in ${policy.pdmp_days} days`, inputs);
    },
  },
];

export type Pathway = NonNullable<OrderAttempt['pathway']>;

/** what is not named follows from the product and the programme; naltrexone is no controlled substance and has none. */
export function pathwayOf({ product, pathway }: OrderAttempt, isOtp: boolean): Pathway | null {
  const { agonist, productClass, extendedRelease } = productFacts(product);
  if (pathway !== undefined) return pathway;
  if (!agonist) return null;
  if (extendedRelease) return 'clinic_administered_xr';
  return isOtp || productClass === 'methadone' ? 'otp_dispensed' : 'prescribed';
}

function registrationOf(person: Practitioner | null | undefined, day: string): boolean {
  return person?.licences.some(({ type, expiresOn }) => type === 'DEA' && expiresOn >= day) === true;
}
