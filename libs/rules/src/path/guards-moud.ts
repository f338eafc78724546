import { failed, passed } from '../rule';
import { noRecord, type Guard } from './guard';
import { anyoneInCare, attested, inCare, inMain, medical, prescribers, type GuardsInto } from './guard-kinds';
import {
  consentToMedication,
  notPregnant,
  offerDeclined,
  pdmpChecked,
  pregnancyKnown,
  riskTalked,
} from './record-gates';

/** 6.3: what has to be true before the first dose of each product. Asked of the product that is ordered. */
const startOfMedication: readonly Guard[] = [
  inCare('PATH-INDUCTION-1', '6.3'),
  {
    ...attested('PATH-INDUCTION-2', 'At intake: the prescriber records that it cannot wait', '6.1', prescribers),
    asks: ({ facts }) =>
      inMain(facts, 'intake') ? noRecord : passed('The person is not at intake', { main: facts.current.main?.state }),
  },
  {
    id: 'PATH-INDUCTION-3',
    label: 'A medication order is in force',
    citation: 'clinical pathway 6.3',
    attestableBy: [],
    asks: ({ facts: { order } }) =>
      order
        ? passed('A medication order is in force', { productClass: order.productClass })
        : failed('No medication order is in force', { order }),
  },
  {
    id: 'PATH-INDUCTION-4',
    label: 'Methadone only in an opioid treatment program',
    citation: 'clinical pathway 6.3',
    attestableBy: [],
    asks: ({ facts: { order, programmeIsOtp } }) =>
      order?.productClass === 'methadone' && !programmeIsOtp
        ? failed('This program may not give methadone', { programmeIsOtp })
        : passed('This program may give this product', { programmeIsOtp }),
  },
  forProduct(
    'PATH-INDUCTION-5',
    'buprenorphine',
    'Withdrawal is far enough for buprenorphine, or the start is low-dose',
  ),
  forProduct('PATH-INDUCTION-6', 'methadone', 'No sedation, intoxication or slowed breathing was seen'),
  forProduct('PATH-INDUCTION-7', 'naltrexone', 'Opioid-free long enough and opioid test negative'),
];

/**
 * Section 6.3: the medication. It never waits for therapy, an assessment or a plan (R1), so no gate here asks for one,
 * and no gate ends it by the passing of time (R4).
 */
export const moudGuards = {
  offered_declined: [
    attested('PATH-OFFERED-DECLINED-1', 'MOUD was offered, with information', '6.3', anyoneInCare, {
      asks: offerDeclined,
    }),
  ],
  eligibility: [
    attested('PATH-ELIGIBILITY-1', 'Consent to medication', '6.3', medical, { asks: consentToMedication }),
    attested('PATH-ELIGIBILITY-2', 'Prescription monitoring program checked', '6.3', medical, { asks: pdmpChecked }),
    attested('PATH-ELIGIBILITY-3', 'Pregnancy status known', '6.3', medical, { asks: pregnancyKnown }),
  ],
  induction: startOfMedication,
  stabilisation: [
    attested('PATH-STABILISATION-1', 'The dose is stable', '6.3', medical, {
      asks: ({ facts: { doses, order }, policy }) => {
        const inputs = { sameAmountDays: doses.sameAmountDays, needed: policy.stable_dose_days };
        // An injection lasts for weeks: days with a dose say nothing about it.
        if (doses.lastGivenOn === null || order?.productClass === 'naltrexone') return noRecord;
        return doses.sameAmountDays >= policy.stable_dose_days
          ? passed(`The same amount for ${doses.sameAmountDays} days`, inputs)
          : failed(`The same amount for only ${doses.sameAmountDays} of ${policy.stable_dose_days} days`, inputs);
      },
    }),
  ],
  maintenance: [attested('PATH-MAINTENANCE-1', 'Stable dose, no withdrawal, low craving', '6.3', medical)],
  taper: [
    attested('PATH-TAPER-1', 'The patient wants it and the prescriber agrees', '6.3', prescribers),
    attested('PATH-TAPER-2', 'The risks of tapering were discussed', '6.3', prescribers),
    attested('PATH-TAPER-3', 'Not pregnant, or a specialist approves', '6.3', prescribers, { asks: notPregnant }),
  ],
  ended: [
    attested('PATH-ENDED-1', 'Overdose risk was discussed and naloxone offered', '6.3', anyoneInCare, {
      asks: riskTalked,
    }),
  ],
} satisfies GuardsInto<'moud'>;

function forProduct(id: string, product: string, label: string): Guard {
  return attested(id, label, '6.3', medical, {
    asks: ({ facts: { order } }) =>
      order && order.productClass !== product ? passed(`Not asked for ${order.productClass}: ${label}`) : noRecord,
  });
}
