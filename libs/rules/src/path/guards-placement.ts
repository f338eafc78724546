import { failed, passed } from '../rule';
import {
  anyoneInCare,
  assessors,
  attested,
  inCare,
  isOnMedication,
  medical,
  prescribers,
  type GuardsInto,
} from './guard-kinds';

const levelRecorded = [
  inCare('PATH-LEVEL-1', '6.2'),
  attested('PATH-LEVEL-2', 'The level of care is decided and recorded', '6.2', anyoneInCare),
];

const withdrawalManagement = [
  inCare('PATH-LEVEL-1', '6.2'),
  attested('PATH-WM-1', 'Opioid withdrawal is expected or present', '6.2', medical),
  attested('PATH-WM-2', 'The order set is signed', '6.2', prescribers),
  attested('PATH-WM-3', 'Vital signs are taken', '6.2', medical),
  attested('PATH-WM-4', 'Pregnancy status is known; no unassisted taper in pregnancy', '6.2', medical),
];

/** Section 6.2: the level of care. Levels need not follow one another; each is decided for itself. */
export const placementGuards = {
  wm_amb: withdrawalManagement,
  wm_res: withdrawalManagement,
  wm_hosp: withdrawalManagement,
  res: levelRecorded,
  php: levelRecorded,
  iop: levelRecorded,
  iop_med: levelRecorded,
  op: levelRecorded,
  op_med: [
    ...levelRecorded,
    {
      id: 'PATH-OP-MED-1',
      label: 'MOUD is active',
      citation: 'clinical pathway 6.2',
      attestableBy: [],
      asks: ({ facts: { current } }) => {
        const moud = current.moud?.state ?? 'not_started';
        return isOnMedication(moud) ? passed('MOUD is active', { moud }) : failed('MOUD is not active', { moud });
      },
    },
  ],
  otp: [
    ...levelRecorded,
    {
      id: 'PATH-OTP-1',
      label: 'The programme is an opioid treatment program',
      citation: 'clinical pathway 6.2',
      attestableBy: [],
      asks: ({ facts: { programmeIsOtp } }) =>
        programmeIsOtp
          ? passed('The programme is an opioid treatment program', { programmeIsOtp })
          : failed('The programme is not an opioid treatment program', { programmeIsOtp }),
    },
    attested('PATH-OTP-2', 'Criteria for admission to an opioid treatment program are met', '6.2, R-020', prescribers),
  ],
  rem: [...levelRecorded, attested('PATH-REM-1', 'In remission for 3 months and stable for 6', '6.2', assessors)],
} satisfies GuardsInto<'placement'>;
