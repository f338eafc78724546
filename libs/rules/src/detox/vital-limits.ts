import type { FindingDetails } from '../assessment/finding-kinds';
import type { Policy } from '../policy';

/** Clinical reference 6.6: what a sign is measured against. Every limit is policy. */
export const vitalSigns = {
  systolic: { label: 'Blood pressure, upper', unit: 'mmHg' },
  diastolic: { label: 'Blood pressure, lower', unit: 'mmHg' },
  pulse: { label: 'Pulse', unit: 'a minute' },
  respiratoryRate: { label: 'Breaths', unit: 'a minute' },
  oxygenSaturation: { label: 'Oxygen saturation', unit: '%' },
  temperatureTenths: { label: 'Temperature', unit: '°C' },
  sedation: { label: 'Sedation', unit: 'of 3' },
} as const satisfies Record<string, { label: string; unit: string }>;

export type VitalSign = keyof typeof vitalSigns;
export const vitalSignNames = Object.keys(vitalSigns) as readonly VitalSign[];

export const sedationWords = ['Alert', 'Drowsy', 'Hard to wake', 'Cannot be woken'] as const;

/** Signs as one look found them; null where a sign was not measured. Sedation 0 alert to 3 cannot be woken. */
export type Signs = { readonly [Sign in VitalSign]: number | null };

export type VitalState = 'usual' | 'warn' | 'urgent';

/** Below `low` or above `high`; `from` counts from its own value on. */
interface Limits {
  readonly low?: number;
  readonly high?: number;
  readonly from?: number;
}

export function vitalLimits(sign: VitalSign, policy: Policy): { readonly warn: Limits; readonly urgent: Limits } {
  const tenths = (degrees: number) => Math.round(degrees * 10);
  switch (sign) {
    case 'systolic':
      return {
        warn: { low: policy.vital_systolic_low_warn, high: policy.vital_systolic_high_warn },
        urgent: { low: policy.vital_systolic_low_urgent, high: policy.vital_systolic_high_urgent },
      };
    case 'diastolic':
      return {
        warn: { low: policy.vital_diastolic_low_warn, high: policy.vital_diastolic_high_warn },
        urgent: { low: policy.vital_diastolic_low_urgent, high: policy.vital_diastolic_high_urgent },
      };
    case 'pulse':
      return {
        warn: { low: policy.vital_pulse_low_warn, high: policy.vital_pulse_high_warn },
        urgent: { low: policy.vital_pulse_low_urgent, high: policy.vital_pulse_high_urgent },
      };
    case 'respiratoryRate':
      return {
        warn: { low: policy.vital_resp_low_warn, high: policy.vital_resp_high_warn },
        urgent: { low: policy.resp_rate_block },
      };
    case 'oxygenSaturation':
      return { warn: { low: policy.vital_spo2_warn }, urgent: { low: policy.spo2_block } };
    case 'temperatureTenths':
      return { warn: { from: tenths(policy.vital_temp_warn) }, urgent: { from: tenths(policy.vital_temp_urgent) } };
    case 'sedation':
      return { warn: { from: policy.vital_sedation_warn }, urgent: { from: policy.vital_sedation_urgent } };
  }
}

const past = ({ low, high, from }: Limits, value: number): boolean =>
  (low !== undefined && value < low) || (high !== undefined && value > high) || (from !== undefined && value >= from);

export function vitalState(sign: VitalSign, value: number, policy: Policy): VitalState {
  const { warn, urgent } = vitalLimits(sign, policy);
  return past(urgent, value) ? 'urgent' : past(warn, value) ? 'warn' : 'usual';
}

/** A sign as people read it, with its unit: `38.5 °C`, `Drowsy`. */
export function vitalWords(sign: VitalSign, value: number): string {
  if (sign === 'sedation') return sedationWords[value] ?? String(value);
  const shown = sign === 'temperatureTenths' ? (value / 10).toFixed(1) : String(value);
  return `${shown} ${vitalSigns[sign].unit}`;
}

/** What a finding of vital signs and the sedation score beside it say together. */
export function signsOf(vitals: FindingDetails['vitals'] | null, sedation: number | null): Signs {
  return {
    systolic: vitals?.systolic ?? null,
    diastolic: vitals?.diastolic ?? null,
    pulse: vitals?.pulse ?? null,
    respiratoryRate: vitals?.respiratoryRate ?? null,
    oxygenSaturation: vitals?.oxygenSaturation ?? null,
    temperatureTenths: vitals?.temperatureTenths ?? null,
    sedation: sedation ?? (vitals?.unarousable === true ? 3 : null),
  };
}
