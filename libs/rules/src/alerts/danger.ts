import { mostCritical } from '../assessment/instruments/critical';
import { isScreenAnswered } from '../assessment/risk/risk-facts';
import { vitalState, vitalSignNames, vitalWords, signsOf } from '../detox/vital-limits';
import { addMinutes } from '../time';
import type { Raised } from './alert';
import { counseling, type ClinicAlert, onDuty, prescribing } from './alert-facts';

/** A01 to A04 and A34: what cannot wait. Clinical reference 6.7, R-441. */
const citation = 'clinical reference 6.7';

export const suicideRisk: ClinicAlert = {
  id: 'A02',
  label: 'Risk of suicide',
  citation: `${citation}, 3.1 and 3.3`,
  verified: 'design',
  policy: [],
  to: onDuty,
  clearsWhen: 'A risk assessment is signed',
  endedBy: [],
  raises: ({ facts: { path } }) =>
    path.records.critical
      .filter((screen) => mostCritical(screen.critical) !== undefined && !isScreenAnswered(screen, path.records.risks))
      .map(({ id, instrument, takenAt, critical }) => ({
        cause: id,
        severity: 'critical',
        raisedAt: takenAt,
        due: takenAt,
        why: `${instrument.toUpperCase()}: ${critical.includes('suicide-risk-acute') ? 'thoughts of suicide right now' : 'an answer about suicide'}`,
      })),
};

/** For how long the last look still says how somebody is. */
const looked = 24 * 60;

export const withdrawalEmergency: ClinicAlert = {
  id: 'A03',
  label: 'Severe withdrawal, vital signs or sedation',
  citation: `${citation}, 1.4 and 6.6`,
  verified: 'design',
  policy: [
    'wm_escalate_cows',
    'vital_systolic_low_urgent',
    'vital_systolic_high_urgent',
    'vital_diastolic_low_urgent',
    'vital_diastolic_high_urgent',
    'vital_pulse_low_urgent',
    'vital_pulse_high_urgent',
    'resp_rate_block',
    'spo2_block',
    'vital_temp_urgent',
    'vital_sedation_urgent',
  ],
  to: ['nurse', ...prescribing],
  clearsWhen: 'The next look is within the limits',
  endedBy: [],
  raises: ({ facts: { path }, policy, now }) => {
    const { cows, sedation, findings } = path.records;
    const vitals = findings.vitals?.[0];
    const fresh = (at: Date) => at >= addMinutes(now, -looked);
    const raised: Raised[] = [];
    const raise = (cause: string, raisedAt: Date, why: string) =>
      raised.push({ cause, severity: 'critical', raisedAt, due: raisedAt, why });
    if (cows && fresh(cows.at) && cows.total >= policy.wm_escalate_cows) raise(cows.id, cows.at, `COWS ${cows.total}`);
    if (vitals && fresh(vitals.at)) {
      const signs = signsOf(vitals.details, null);
      const urgent = vitalSignNames.flatMap((sign) => {
        const value = signs[sign];
        return value !== null && vitalState(sign, value, policy) === 'urgent' ? [vitalWords(sign, value)] : [];
      });
      if (urgent.length > 0) raise(vitals.id, vitals.at, urgent.join(', '));
    }
    if (sedation && fresh(sedation.at) && vitalState('sedation', sedation.score, policy) === 'urgent')
      raise(sedation.id, sedation.at, vitalWords('sedation', sedation.score));
    return raised;
  },
};

export const overdoseOpen: ClinicAlert = {
  id: 'A04',
  label: 'Overdose',
  citation: `${citation}, R-174`,
  verified: 'design',
  policy: ['od_followup_hours'],
  to: [...prescribing, ...counseling],
  clearsWhen: 'Somebody tried to reach the person and a prescriber reviewed the overdose',
  endedBy: [],
  raises: ({ facts: { overdoses }, policy }) =>
    overdoses
      .filter(({ reviewed, tried }) => !reviewed || !tried)
      .map(({ id, on, recordedAt, reviewed, tried }) => ({
        cause: id,
        severity: 'high',
        raisedAt: recordedAt,
        due: addMinutes(recordedAt, policy.od_followup_hours * 60),
        why: `Overdose on ${on}: ${[...(tried ? [] : ['nobody tried to reach the person']), ...(reviewed ? [] : ['no prescriber reviewed it'])].join(', ')}`,
      })),
};

/** The words stay in the inbox: a board is seen by more people than a message was meant for. */
export const urgentMessage: ClinicAlert = {
  id: 'A34',
  label: 'Urgent words in a message',
  citation: 'R-441',
  verified: 'design',
  policy: [],
  to: [...onDuty, 'front_desk'],
  clearsWhen: 'The message is marked as handled in the inbox',
  endedBy: [],
  raises: ({ facts: { urgentMessages } }) =>
    urgentMessages.map(({ id, at }) => ({
      cause: id,
      severity: 'critical',
      raisedAt: at,
      due: at,
      why: 'The person wrote back, and the words may be about an emergency: read it in the inbox',
    })),
};
