/** After a missed session nobody is forgotten (clinical reference 4.7). Every time is ours to confirm. */
const time = (unit: 'minutes' | 'hours' | 'days', standard: number, step: string) =>
  ({ standard, unit, citation: `clinical reference 4.7, ${step}`, verified: 'design' }) as const;

export const outreachPolicyKeys = {
  outreach_late_minutes: time('minutes', 15, 'step 1'),
  outreach_no_show_minutes: time('minutes', 30, 'step 2'),
  outreach_second_hours: time('hours', 24, 'step 4'),
  outreach_third_days: time('days', 3, 'step 5'),
  outreach_review_days: time('days', 7, 'step 6'),
  outreach_discharge_days: time('days', 14, 'step 7, outpatient'),
  outreach_discharge_days_intensive: time('days', 7, 'step 7, intensive outpatient and partial hospitalization'),
  outreach_discharge_days_residential: time('days', 3, 'step 7, residential'),
} as const;
