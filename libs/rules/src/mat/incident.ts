import type { Policy } from '../policy';
import { addMinutes } from '../time';

export const incidentKinds = {
  identity: 'Identity check failed twice',
  'overdose-at-window': 'Suspected overdose here',
  pump: 'Pump or measuring',
  stock: 'Stock: count, theft or loss',
  other: 'Something else',
} as const satisfies Record<string, string>;
export type IncidentKind = keyof typeof incidentKinds;

/** the emergency script, in its order. One that may be done again is logged each time. */
export const emergencySteps = [
  {
    step: 'call',
    label: 'Call 911',
    says: 'Call out for help. Say where you are: someone waits at the door.',
    again: false,
  },
  {
    step: 'naloxone',
    label: 'Give naloxone',
    says: 'One dose. Again every 2 to 3 minutes until they breathe.',
    again: true,
  },
  {
    step: 'breathing',
    label: 'Breathe for them',
    says: 'Open the airway. One breath every 5 seconds. No pulse: chest compressions.',
    again: true,
  },
  {
    step: 'recovery',
    label: 'Recovery position',
    says: 'On the side, once they breathe. Stay until the ambulance takes over.',
    again: false,
  },
] as const;
export type EmergencyStep = (typeof emergencySteps)[number]['step'] | 'awake' | 'handed-over' | 'note';

/** until when an incident is reported in words. */
export function incidentReportDue(beganAt: Date, policy: Policy): Date {
  return addMinutes(beganAt, policy.incident_report_hours * 60);
}
