import { failed, passed } from '../rule';
import { noRecord } from './guard';
import { naloxoneKnown, planActive } from './record-gates';
import { addMonths, localDay } from '../time';
import { anyoneInCare, attested, counselors, inMain, type GuardsInto } from './guard-kinds';

/** Section 6.5: what goes on after the main level of care. */
export const aftercareGuards = {
  active: [
    {
      id: 'PATH-AFTERCARE-1',
      label: 'Discharged, or stepped down to outpatient care or monitoring',
      citation: 'clinical pathway 6.5',
      attestableBy: [],
      asks: ({ facts }) => {
        const placement = facts.current.placement?.state ?? 'none';
        const inputs = { main: facts.current.main?.state, placement };
        return inMain(facts, 'discharged') || ['op', 'op_med', 'rem', 'discharged'].includes(placement)
          ? passed('Discharged or stepped down', inputs)
          : failed('Neither discharged nor stepped down', inputs);
      },
    },
    attested('PATH-AFTERCARE-2', 'Recovery and return-to-use prevention plan is active', '6.5', counselors, {
      asks: planActive,
    }),
    attested('PATH-AFTERCARE-3', 'Naloxone is in hand, or was declined', '6.5', anyoneInCare, { asks: naloxoneKnown }),
  ],
  lapsed_contact: [
    attested('PATH-LAPSED-CONTACT-1', 'Two check-ups were missed', '6.5', counselors, {
      asks: ({ facts: { sessions, records }, policy }) => {
        const missedSince = sessions.missedSince + (records.checkUps?.missedSince ?? 0);
        return missedSince >= policy.aftercare_missed_checkups
          ? passed(`${missedSince} sessions or check-ups missed in a row`, { missedSince })
          : noRecord;
      },
    }),
  ],
  closed: [
    {
      id: 'PATH-AFTERCARE-CLOSED-1',
      label: 'Aftercare is over, or the person wants no more of it',
      citation: 'clinical pathway 6.5',
      severity: 'WARN',
      attestableBy: [],
      asks: ({ facts: { current, records, zone, today }, policy }) => {
        const since = records.course.aftercareSince ?? current.aftercare?.since ?? null;
        if (since === null) return passed('Aftercare has not begun', {});
        const { aftercare_months: months } = policy;
        const endsOn = addMonths(localDay(since, zone), months);
        return endsOn <= today
          ? passed(`${months} months are over since ${endsOn}`, { endsOn })
          : failed(`It goes on until ${endsOn}: close it only where the person wants that, and say so in the reason`, {
              endsOn,
            });
      },
    },
  ],
} satisfies GuardsInto<'aftercare'>;
