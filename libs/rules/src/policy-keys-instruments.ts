/** Cuts, bands and intervals of scored instruments (clinical reference 1.2 and 3). A medical director may change each of them. */
const points = (standard: number, citation: string, verified: 'yes' | 'secondary' | 'no' | 'design' = 'secondary') =>
  ({ standard, unit: 'points', citation, verified }) as const;
const days = (standard: number, citation: string) =>
  ({ standard, unit: 'days', citation, verified: 'design' }) as const;
const choice = (standard: string, options: readonly string[], citation: string) =>
  ({ standard, unit: 'choice', options, citation, verified: 'design' }) as const;

export const instrumentPolicyKeys = {
  phq9_mild: points(5, 'clinical reference 3.1, band of the PHQ-9'),
  phq9_moderate: points(10, 'clinical reference 3.1, band of the PHQ-9'),
  phq9_moderately_severe: points(15, 'clinical reference 3.1, band of the PHQ-9'),
  phq9_severe: points(20, 'clinical reference 3.1, band of the PHQ-9'),
  phq9_cut: points(10, 'clinical reference 3.10 and 7.2; from here the PHQ-9 counts as positive', 'design'),
  phq9_flag: points(15, 'clinical reference 6.7, A26', 'design'),
  phq2_cut: points(3, 'clinical reference 3.1', 'no'),
  gad7_mild: points(5, 'clinical reference 3.2, band of the GAD-7'),
  gad7_moderate: points(10, 'clinical reference 3.2, band of the GAD-7'),
  gad7_severe: points(15, 'clinical reference 3.2, band of the GAD-7'),
  gad7_cut: points(10, 'clinical reference 3.2, further evaluation'),
  gad7_flag: points(15, 'clinical reference 6.7, A26', 'design'),
  gad2_cut: points(3, 'clinical reference 3.0 names the form; the cut is from general knowledge', 'no'),
  bam_form: choice(
    'man_woman',
    ['man_woman', 'over_65', 'days'],
    'clinical reference 3.4, note on item 5: load the form that the clinic uses',
  ),
  bam_intensive: choice('bam', ['bam', 'bam_iop'], 'clinical reference 3.4, past 7 days in intensive care'),
  bam_use_flag: points(1, 'clinical reference 3.4 and 6.7, A26'),
  bam_risk_flag: points(12, 'clinical reference 3.4 and 6.7, A26'),
  bam_protective_flag: points(12, 'clinical reference 3.4 and 6.7, A26; at or below'),
  bam_craving_prompt: points(3, 'clinical reference 3.4, item 8 high; the number is ours', 'design'),
  bam_support_prompt: points(1, 'clinical reference 3.4, item 16 low; the number is ours', 'design'),
  barc10_cut: points(47, 'clinical reference 3.6', 'yes'),
  audit_c_cut_men: points(4, 'clinical reference 3.8, RACGP', 'yes'),
  audit_c_cut_others: points(3, 'clinical reference 3.8, RACGP; also where no sex is recorded', 'yes'),
  pcptsd5_cut: choice('4', ['3', '4'], 'clinical reference 3.5, PMC7862990: 3 is more sensitive and may suit women'),
  sows_moderate: points(11, 'clinical reference 1.2, band of the SOWS'),
  sows_severe: points(21, 'clinical reference 1.2, band of the SOWS'),
  sows_start_points: points(
    65,
    'clinical reference 1.2: handouts say 10 or 17; above 64, the most there can be, it is off',
    'design',
  ),
  suicide_screen: choice('asq', ['asq', 'c_ssrs'], 'clinical reference 3.3; the C-SSRS as result of the official form'),
  drug_screen: choice('taps', ['taps', 'single_question'], 'clinical reference 3.9'),
  adult_instruments_age: {
    standard: 18,
    unit: 'years',
    citation: 'clinical reference 7.3: BAM is for adults; until the clinic chooses a tool for young people',
    verified: 'design',
  },
  phq9_days: days(30, 'clinical reference 3.10'),
  phq9_soon_days: days(14, 'clinical reference 3.10, while the PHQ-9 is 10 or more'),
  gad7_days: days(30, 'clinical reference 3.10'),
  suicide_screen_days: days(90, 'clinical reference 3.10'),
  bam_days: days(30, 'clinical reference 3.4 and 3.10'),
  bam_iop_days: days(7, 'clinical reference 3.4'),
  barc10_days: days(90, 'clinical reference 3.10'),
  audit_c_days: days(90, 'clinical reference 3.10'),
  pcptsd5_days: days(365, 'clinical reference 3.10'),
  screen_after_withdrawal_days: days(28, 'clinical reference 7.2, four weeks after the last withdrawal'),
  intake_cows_days: days(10, 'clinical reference 3.10, opioid use in the last 10 days'),
  instrument_early_days: days(2, 'clinical reference 3.4: the window of a monthly form is day 28 to 35'),
  instrument_grace_days: days(5, 'clinical reference 3.4: the window of a monthly form is day 28 to 35'),
  instrument_trigger_gap_days: days(7, 'our choice: a form of the week before also meets an event'),
} as const;
