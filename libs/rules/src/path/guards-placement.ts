import { failed, passed } from '../rule';
import type { Guard } from './guard';
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
import {
  inRemission,
  levelDecided,
  orderSetSigned,
  otpCriteria,
  pregnancyForWithdrawal,
  vitalsTaken,
  withdrawalSeen,
} from './record-gates';

const levelRecorded = (level: string): readonly Guard[] => [
  inCare('PATH-LEVEL-1', '6.2'),
  attested('PATH-LEVEL-2', 'The level of care is decided and recorded', '6.2', anyoneInCare, {
    asks: levelDecided(level),
  }),
];

const withdrawalManagement = [
  inCare('PATH-LEVEL-1', '6.2'),
  attested('PATH-WM-1', 'Opioid withdrawal is expected or present', '6.2', medical, { asks: withdrawalSeen }),
  attested('PATH-WM-2', 'The order set is signed', '6.2', prescribers, { asks: orderSetSigned }),
  attested('PATH-WM-3', 'Vital signs are taken', '6.2', medical, { asks: vitalsTaken }),
  attested('PATH-WM-4', 'Pregnancy status is known; no unassisted taper in pregnancy', '6.2', medical, {
    asks: pregnancyForWithdrawal,
  }),
];

/** A level may be decided that is given elsewhere; that the program does not offer it is said, and stops nobody. */
const offered = (level: string): Guard => ({
  id: `PATH-OFFERED-${level.toUpperCase().replaceAll('_', '-')}`,
  label: 'The program offers this level of care',
  citation: 'What the program says of itself under Program, Details',
  severity: 'WARN',
  attestableBy: [],
  asks: ({ facts: { levelsOffered } }) =>
    levelsOffered.length === 0 || levelsOffered.includes(level)
      ? passed('The program offers this level of care', { level, levelsOffered })
      : failed('The program does not list this level among those it offers', { level, levelsOffered }),
});

/** Section 6.2: the level of care. Levels need not follow one another; each is decided for itself. */
export const placementGuards = {
  wm_amb: [...withdrawalManagement, offered('wm_amb')],
  wm_res: [...withdrawalManagement, offered('wm_res')],
  wm_hosp: [...withdrawalManagement, offered('wm_hosp')],
  res: [...levelRecorded('res'), offered('res')],
  php: [...levelRecorded('php'), offered('php')],
  iop: [...levelRecorded('iop'), offered('iop')],
  iop_med: [...levelRecorded('iop_med'), offered('iop_med')],
  op: [...levelRecorded('op'), offered('op')],
  op_med: [
    ...levelRecorded('op_med'),
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
    offered('op_med'),
  ],
  otp: [
    ...levelRecorded('otp'),
    {
      id: 'PATH-OTP-1',
      label: 'The program is an opioid treatment program',
      citation: 'clinical pathway 6.2',
      attestableBy: [],
      asks: ({ facts: { programmeIsOtp } }) =>
        programmeIsOtp
          ? passed('The program is an opioid treatment program', { programmeIsOtp })
          : failed('The program is not an opioid treatment program', { programmeIsOtp }),
    },
    attested('PATH-OTP-2', 'Criteria for admission to an opioid treatment program are met', '6.2, R-020', prescribers, {
      asks: otpCriteria,
    }),
    offered('otp'),
  ],
  rem: [
    ...levelRecorded('rem'),
    attested('PATH-REM-1', 'In remission for 3 months and stable for 6', '6.2', assessors, { asks: inRemission }),
    offered('rem'),
  ],
} satisfies GuardsInto<'placement'>;
