import { policyDefinition, policyKeys, policyOptionWords, policyWords } from '@cairn/rules';
import { found, readValue, valueFault, valueWords, verifiedMarks } from './policy-words';
import type { Policy } from './settings-api';

const policy = {
  label: 'Longest order of methadone',
  key: 'order_max_days_md',
  group: 'Orders and doses',
  citation: 'R-205',
  verified: 'no',
} as Policy;

describe('policies on the screen', () => {
  it('say their value with its unit', () => {
    expect([valueWords(90, 'days'), valueWords(1, 'days'), valueWords(1, 'messages a day')]).toEqual([
      '90 days',
      '1 day',
      '1 message a day',
    ]);
    expect([valueWords('20:00-09:00', 'local time'), valueWords(true, '')]).toEqual(['20:00 to 09:00', 'Yes']);
    expect(valueWords(500, 'mg')).toBe('500 mg');
    expect([valueWords('1d 17:00, 2h', 'reminder times'), valueWords('7d, 0d, then every 3d', 'staff times')]).toEqual([
      'the day before at 17:00, 2 hours before',
      '7 days before, on the day, then every 3 days',
    ]);
    expect(valueWords('sometimes', 'reminder times')).toBe('sometimes');
  });

  it('are read as they are held', () => {
    expect([readValue(' 60 ', 90), readValue('1.5', 2), readValue('sixty', 90), readValue('', '17:00')]).toEqual([
      60,
      1.5,
      null,
      null,
    ]);
    expect(readValue('17:30', '17:00')).toBe('17:30');
  });

  it('are found by words, by citation and by how far they are verified', () => {
    expect([found(policy, 'methadone longest'), found(policy, 'r-205'), found(policy, 'unverified')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(found(policy, 'reminder')).toBe(false);
  });

  const keys = Object.keys(policyKeys);
  const shown = (key: string): Policy => {
    const { standard = '', decimals = 0, options = null } = policyDefinition(key) ?? {};
    return { ...policy, key, standard, decimals, options: options === null ? null : [...options] };
  };

  it('each key of the rules has words, a unit, a source and a mark', () => {
    for (const key of keys) {
      const { unit = '', citation = '', verified = 'no', standard = '' } = policyDefinition(key) ?? {};
      expect([key, policyWords(key).group]).not.toEqual([key, 'other']);
      expect([key, unit === '', citation === '', verifiedMarks[verified].words === '']).toEqual([
        key,
        false,
        false,
        false,
      ]);
      expect(valueWords(standard, unit)).not.toMatch(/_|undefined/);
    }
  });

  it('each can be entered at its standard value, as it is shown', () => {
    for (const key of keys)
      expect([key, valueFault(shown(key), String(policyDefinition(key)?.standard))]).toEqual([key, null]);
  });

  it('what is looser than its federal floor is refused beside the field (R-001)', () => {
    const looser: Readonly<Record<string, string>> = {
      screening_exam_external_max_days: '8',
      full_exam_days: '15',
      initial_care_plan_days: '15',
      annual_exam_days: '366',
      interim_max_days_per_12_months: '181',
      interim_plan_day: '121',
      interim_tests_min: '1',
      md_day1_total_max_mg: '51',
      sublocade_min_days: '25',
      xr_pharmacy_max_days: '46',
      quiet: '22:00-07:00',
      sms_max_day: '2',
      sms_max_week: '4',
      uds_per_year: '7',
      th_limit: '1:8,15:14,31:28',
      th_state_limit: '1:7,15:14,31:29',
      loss_notice_business_days: '2',
      loss_form_106_days: '46',
      stock_order_form_days: '61',
      retention_years_controlled: '1',
      inventory_interval_days: '731',
    };
    const floors = keys.filter((key) => policyDefinition(key)?.floor !== undefined);
    expect(floors.filter((key) => looser[key] === undefined)).toEqual([]);
    for (const key of floors) expect(valueFault(shown(key), looser[key] ?? '')).toMatch(/looser than federal law/);
    expect(valueFault(shown('full_exam_days'), '13')).toBeNull();
  });

  it('decimals are read to their digits and no further', () => {
    const bac = shown('bac_block');
    expect([valueFault(bac, '0.075'), readValue('0.075', 0.08)]).toEqual([null, 0.075]);
    expect(valueFault(bac, '0.0755')).toMatch(/3 digits/);
    expect(valueFault(bac, '1.5')).toMatch(/Above 0 to 1/);
    expect(valueFault(bac, 'much')).toMatch(/such as 0.05/);
    expect(valueFault(shown('md_increase_max_mg'), '7.5')).toMatch(/whole number/);
  });

  it('choices are chosen in words', () => {
    const mode = shown('ecg_mode');
    expect(mode.options?.map(policyOptionWords)).toEqual(['Everybody on methadone', 'Those with a risk']);
    expect([valueFault(mode, 'risk_based'), valueWords('risk_based', 'choice')]).toEqual([null, 'Those with a risk']);
    expect(valueFault(mode, 'never')).toMatch(/One of these/);
  });
});
