import type { PolicyKey } from '../policy-keys';

/** How the times after a missed session are called; `policy-words.ts` says in which group they stand. */
export const outreachWords: Readonly<Partial<Record<PolicyKey, string>>> = {
  outreach_late_minutes: 'Late, or offered a phone session, after the start by',
  outreach_no_show_minutes: 'A no-show after the start by',
  outreach_second_hours: 'Second attempt to reach a person who missed a session within',
  outreach_third_days: 'Third attempt within',
  outreach_review_days: 'Case review and letter without contact after',
  outreach_discharge_days: 'Discharge may be proposed without contact after',
  outreach_discharge_days_intensive: 'The same in intensive outpatient and partial hospitalization after',
  outreach_discharge_days_residential: 'The same in residential care after',
};
