import { failed, passed } from '../rule';
import { daysBetween, localDay } from '../time';
import { dischargeChoices, type DischargeType, dischargeTypeNames, dischargeTypes } from './discharge/discharge-types';
import { lostContact } from './discharge/lost-contact';
import { noRecord, type Guard, type GuardQuestion } from './guard';
import { anyoneInCare, assessors, attested, counselors, isOnMedication, medical, type GuardsInto } from './guard-kinds';
import {
  consentsSigned,
  consentToAssess,
  contactMade,
  diagnosed,
  levelDecided,
  moudOffered,
  naloxoneKnown,
  notesWritten,
  planActive,
  summaryDrafted,
} from './record-gates';

const when = (...codes: readonly DischargeType[]) => ({ askedWhen: { guard: 'PATH-DISCHARGED-1', codes } });
/** Planned endings ask for more. */
const whenPlanned = when(...dischargeTypeNames.filter((type) => dischargeTypes[type].planned));
const whenUnplanned = when(...dischargeTypeNames.filter((type) => !dischargeTypes[type].planned));

/** Sections 6.1 and 5.5: how someone comes into care, and how care ends. */
export const mainGuards = {
  screened: [attested('PATH-SCREENED-1', 'Contact was made', '6.1', anyoneInCare, { asks: contactMade })],
  intake: [
    attested('PATH-INTAKE-1', 'The person consents to the assessment', '6.1', anyoneInCare, { asks: consentToAssess }),
  ],
  admitted: [
    fromIntake(
      attested('PATH-ADMITTED-1', 'DSM checklist signed, or a provisional diagnosis', '6.1', assessors, {
        asks: diagnosed,
      }),
    ),
    fromIntake(attested('PATH-ADMITTED-2', 'Level of care decided', '6.1', anyoneInCare, { asks: levelDecided() })),
    fromIntake(attested('PATH-ADMITTED-3', 'Consents signed', '6.1', anyoneInCare, { asks: consentsSigned })),
    fromIntake({
      id: 'PATH-ADMITTED-4',
      label: 'MOUD offer recorded, or due within 24 hours',
      citation: 'clinical pathway 6.1, clinical rules R1 and R3',
      severity: 'WARN',
      attestableBy: [],
      asks: moudOffered,
    }),
    {
      id: 'PATH-ADMITTED-5',
      label: 'Away for no longer than the same episode goes on',
      citation: 'clinical pathway 5.4',
      severity: 'WARN',
      attestableBy: [],
      onlyFrom: ['suspended'],
      asks: sameEpisode,
    },
  ],
  suspended: [
    attested('PATH-SUSPENDED-1', 'Hospital, jail or travel, with the expected return date', '6.1', anyoneInCare, {
      choices: [
        { code: 'hospital', label: 'Hospital' },
        { code: 'jail', label: 'Jail' },
        { code: 'travel', label: 'Travel' },
      ],
    }),
  ],
  discharge_planned: [
    attested('PATH-DISCHARGE-PLANNED-1', 'Discharge criteria met, or the patient’s choice', '6.1', anyoneInCare, {
      choices: [
        { code: 'criteria_met', label: 'Discharge criteria met' },
        { code: 'patient_choice', label: 'The patient’s choice' },
      ],
    }),
  ],
  transferred: [attested('PATH-TRANSFERRED-1', 'The receiving program has accepted', '6.1', anyoneInCare)],
  deceased: [attested('PATH-DECEASED-1', 'Staff confirm the death', '6.1', anyoneInCare)],
  discharged: [
    attested('PATH-DISCHARGED-1', 'Type of discharge', '5.5', anyoneInCare, { choices: dischargeChoices }),
    attested(
      'PATH-DISCHARGED-2',
      'Supervised withdrawal or a referral was offered, orally and in writing',
      '5.5',
      medical,
      {
        asks: notDependent,
      },
    ),
    attested(
      'PATH-DISCHARGED-3',
      'Open tasks are handed over and all notes are signed',
      '5.5',
      counselors,
      whenPlanned,
    ),
    attested('PATH-DISCHARGED-4', 'Recovery and return-to-use prevention plan is active', '5.5', counselors, {
      ...whenPlanned,
      asks: planActive,
    }),
    attested('PATH-DISCHARGED-5', 'Naloxone is in hand, or was declined', '5.5', anyoneInCare, {
      ...whenPlanned,
      asks: naloxoneKnown,
    }),
    attested('PATH-DISCHARGED-6', 'Discharge summary is drafted', '5.5', counselors, {
      ...whenPlanned,
      asks: summaryDrafted,
    }),
    attested('PATH-DISCHARGED-7', 'The next appointment is booked', '5.5', anyoneInCare, {
      ...whenPlanned,
      asks: nextAppointment,
    }),
    attested(
      'PATH-DISCHARGED-8',
      'Naloxone and MOUD offered, overdose risk and open door explained, contact tried three times',
      '5.5',
      anyoneInCare,
      whenUnplanned,
    ),
    attested(
      'PATH-DISCHARGED-9',
      'Written notice with the reason, and how to appeal',
      '5.5',
      ['counselor_supervisor', 'medical_director'],
      {
        ...when('program_discharge'),
        choices: [
          { code: 'notice', label: 'Notice was given before the end' },
          { code: 'emergency', label: 'Emergency: notice was given at once' },
        ],
      },
    ),
    attested(
      'PATH-DISCHARGED-10',
      'The steps after missed sessions were taken, and nobody was reached',
      '4.7 and 5.5',
      ['counselor_supervisor'],
      { ...when('admin'), asks: lostContact },
    ),
    attested(
      'PATH-DISCHARGED-11',
      'Every session has its note, and every note its second signature',
      '5.5',
      ['counselor_supervisor'],
      { ...whenPlanned, asks: notesWritten },
    ),
  ],
} satisfies GuardsInto<'main'>;

/** 5.4: a short absence ends nothing. After a longer one a new episode asks again what was known; nobody is turned away for it. */
function sameEpisode({ facts, policy }: GuardQuestion): ReturnType<Guard['asks']> {
  const { main } = facts.current;
  const days = main === null ? 0 : daysBetween(localDay(main.since, facts.zone), facts.today);
  const most = policy.resume_gap_days;
  return days <= most
    ? passed(`Away for ${days} days: the same episode goes on`, { days, most })
    : failed(`Away for ${days} days, more than ${most}: a new episode would ask again what was known`, { days, most });
}

/** Who comes back from an interruption or takes back a planned discharge was admitted before. */
function fromIntake(guard: Guard): Guard {
  return { ...guard, onlyFrom: ['intake'] };
}

/**
 * Nobody who may be dependent on what they get here goes without an offer. The track is one sign of it; an order that still runs,
 * doses of the last weeks and bottles at home are others, whatever the track says: it may never have been moved. Where medical staff
 * ended the medication after the last dose, or offered to go on with it and the person declined, they talked about what comes next then.
 */
function notDependent({ facts, policy }: GuardQuestion): ReturnType<Guard['asks']> {
  const { current, today, zone } = facts;
  const { moud } = current;
  const days = policy.discharge_dosed_within_days;
  const { ordered, until } = facts.ending.agonist;
  const settled = moud?.state === 'ended' || moud?.state === 'offered_declined' ? localDay(moud.since, zone) : null;
  const dosed = until !== null && (settled === null || settled < until) && daysBetween(until, today) <= days;
  if (isOnMedication(moud?.state) || ordered || dosed) return noRecord;
  return passed('The person is not on MOUD here: no track, no order, no dose lately', {
    ...{ moud: moud?.state ?? null, ordered, lastDoseOn: until, days },
  });
}

function nextAppointment({ facts, policy }: GuardQuestion): ReturnType<Guard['asks']> {
  const { nextAt } = facts.sessions;
  const inDays = nextAt && daysBetween(facts.today, localDay(nextAt, facts.zone));
  return inDays !== null && inDays <= policy.discharge_next_appointment_days
    ? passed('The next appointment is booked', { inDays })
    : noRecord;
}
