import { anyoneInCare, attested, counselors, type GuardsInto } from './guard-kinds';
import { goalsOfPlanMet, planNamesModality } from './record-gates';

/** Section 6.4. Therapy is offered, and declining it changes nothing about the medication (R1). */
export const therapyGuards = {
  declined: [attested('PATH-THERAPY-DECLINED-1', 'Declined with information; MOUD continues', '6.4', anyoneInCare)],
  active: [
    attested('PATH-THERAPY-ACTIVE-1', 'The plan names an intervention with a modality', '6.4', counselors, {
      asks: planNamesModality,
    }),
  ],
  completed: [attested('PATH-THERAPY-COMPLETED-1', 'The goals are met', '6.4', counselors, { asks: goalsOfPlanMet })],
} satisfies GuardsInto<'therapy'>;
