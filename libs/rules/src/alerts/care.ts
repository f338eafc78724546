import { latest } from '../assessment/finding-kinds';
import { lacksMinorConsent } from '../assessment/face-sheet';
import { lacksOffer } from '../detox/completion/completion';
import { usualHours } from '../assessment/level/care-levels';
import { ageOn } from '../mat/age';
import { naloxoneDue, naloxoneDueWords } from '../mat/naloxone';
import { deliveredOn, isPregnant, mayBePregnant } from '../mat/rules/pregnancy-facts';
import { guardiansOf } from '../path/care-records';
import { isOnMedication } from '../path/guard-kinds';
import type { Policy } from '../policy';
import { addDays, addMinutes, daysBetween, endOfDay, localDay } from '../time';
import type { Raised } from './alert';
import { type AlertFacts, type ClinicAlert, counseling, isOpen, lastContact, prescribing } from './alert-facts';

/** A01, A05, A13, A17, A19, A24, A31: where care could break off. Clinical reference 6.7. */
const citation = 'clinical reference 6.7';
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

export const withdrawalWithoutOffer: ClinicAlert = {
  id: 'A01',
  label: 'Withdrawal management ended without an offer of MOUD',
  citation: `${citation}, clinical rule R3`,
  verified: 'design',
  policy: [],
  to: [...prescribing, ...counseling],
  clearsWhen: 'An offer of MOUD is recorded',
  endedBy: [],
  raises: ({ facts: { path } }) => {
    const moudState = path.current.moud?.state ?? null;
    return path.records.stays.flatMap(({ id, endedAt, offered }) =>
      endedAt === null || offered || !lacksOffer({ moudState, offeredAt: null })
        ? []
        : [
            {
              cause: id,
              severity: 'high' as const,
              raisedAt: endedAt,
              due: endedAt,
              why: 'Withdrawal management alone is not treatment: tolerance is lower now',
            },
          ],
    );
  },
};

export const naloxoneNotInHand: ClinicAlert = {
  id: 'A05',
  label: 'Naloxone not in hand',
  citation: `${citation}, R-170, R-171`,
  verified: 'design',
  policy: ['naloxone_offer_days', 'naloxone_kit_warning_days', 'md_missed_ok_days'],
  to: counseling,
  clearsWhen: 'Naloxone is given, or declined with a reason',
  endedBy: [],
  raises: ({ facts, policy }) => {
    if (!isOpen(facts) || facts.path.current.main?.state === 'referred') return [];
    const due = naloxoneDue(facts.chart, policy, facts.chart.today, facts.missedDoses);
    if (due === null) return [];
    return [
      { cause: `${due.why} ${due.since}`, severity: 'warn', raisedAt: noon(due.since), why: naloxoneDueWords[due.why] },
    ];
  },
};

export const pregnancy: ClinicAlert = {
  id: 'A13',
  label: 'Pregnancy and MOUD',
  citation: `${citation}, 7.1, R-180 to R-185`,
  verified: 'design',
  policy: ['preg_age_from', 'preg_age_to', 'pregnancy_risk_days'],
  to: prescribing,
  clearsWhen:
    'The status is recorded, MOUD is begun, the prescriber reviewed a taper in pregnancy, or the year after the birth is over',
  endedBy: ['resolved', 'overridden'],
  raises: ({ facts, policy }) => {
    const { chart, path } = facts;
    const { moud } = path.current;
    if (!isOpen(facts) || !path.records.ours) return [];
    const risk = afterBirth(facts, policy);
    if (moud === null || risk.length > 0) return risk;
    const known = latest(chart.findings, 'pregnancy', chart.today);
    const raise = (cause: string, raisedAt: Date, why: string): Raised[] => [
      { cause, severity: 'high', raisedAt, why },
    ];
    if (!isPregnant(chart.findings, chart.today)) {
      const asks = ['eligibility', 'induction', 'taper'].includes(moud.state);
      const unknown = known === undefined || known.details.status === 'declined';
      return asks && unknown && mayBePregnant(chart, policy, chart.today)
        ? raise(
            `unknown ${moud.state}`,
            moud.since,
            'Pregnancy status is not known: a test is offered, MOUD does not wait',
          )
        : [];
    }
    const since = known?.at ?? moud.since;
    if (moud.state === 'taper' || moud.state === 'ended') {
      const reviewed = chart.findings.review?.some(
        ({ details, at }) => details.about === 'taper-in-pregnancy' && at >= moud.since,
      );
      const why = moud.state === 'taper' ? 'A taper in pregnancy' : 'MOUD ended in pregnancy';
      return reviewed
        ? []
        : raise(`${moud.state} ${localDay(moud.since, path.zone)}`, moud.since, `${why}: avoid an abrupt stop`);
    }
    return isOnMedication(moud.state)
      ? []
      : raise(`pregnant ${moud.state}`, since, 'Pregnant and not on MOUD, the standard of care');
  },
};

/** 7.1: in the year after a birth overdose is likelier, most of all for who is not on medication. */
function afterBirth({ chart, path }: AlertFacts, policy: Policy): readonly Raised[] {
  const bornOn = deliveredOn(chart.findings, chart.today);
  if (bornOn === null || daysBetween(bornOn, chart.today) > policy.pregnancy_risk_days) return [];
  const treated = isOnMedication(path.current.moud?.state);
  return [
    {
      cause: `birth ${bornOn}${treated ? '' : ', no MOUD'}`,
      severity: treated ? 'warn' : 'high',
      raisedAt: noon(bornOn),
      why: treated
        ? 'In the year after a birth overdose is likelier: keep MOUD going, and naloxone at hand'
        : 'In the year after a birth overdose is likelier, and there is no MOUD: offer it, and naloxone',
    },
  ];
}

export const noShow: ClinicAlert = {
  id: 'A17',
  label: 'Missed session, no contact since',
  citation: `${citation}, 4.7`,
  verified: 'design',
  policy: ['alert_no_show_days', 'alert_recent_overdose_days'],
  to: counseling,
  clearsWhen: 'The person was met or reached',
  endedBy: [],
  raises: ({ facts, policy, now }) => {
    const { missedSession: missed, missedDoses, chart, path } = facts;
    if (missed === null || !isOpen(facts) || missed.at < addMinutes(now, -policy.alert_no_show_days * 1440)) return [];
    const contact = lastContact(facts);
    if (contact !== null && contact > missed.at) return [];
    const from = addDays(chart.today, -policy.alert_recent_overdose_days);
    const overdose = chart.overdoses.some(({ fatal, on }) => !fatal && on >= from);
    const doseDue = isOnMedication(path.current.moud?.state) && missedDoses > 0;
    const because = [...(doseDue ? ['medication is due'] : []), ...(overdose ? ['a recent overdose'] : [])];
    return [
      {
        cause: missed.id,
        severity: because.length > 0 ? 'high' : 'warn',
        raisedAt: missed.at,
        due: addMinutes(missed.at, 1440),
        why: `Missed the session of ${localDay(missed.at, path.zone)}${because.map((one) => `; ${one}`).join('')}`,
      },
    ];
  },
};

/**
 * A19: of the levels that are a number of hours a week. In outpatient care one session every other week is a plan, not an absence. It is
 * told once a month as long as it lasts, and counts from the third week at the level.
 */
export const fewHours: ClinicAlert = {
  id: 'A19',
  label: 'Fewer hours than the level of care has',
  citation: `${citation}, 2.3, 7.3`,
  verified: 'design',
  policy: ['alert_hours_percent'],
  to: counseling,
  clearsWhen: 'The plan says how it goes on, or a week with more hours',
  endedBy: ['resolved'],
  raises: (asked) => {
    const { path, attendedMinutes } = asked.facts;
    const { placement } = path.current;
    if (!isOpen(asked.facts) || !path.records.ours || placement === null || !isByHours(placement.state)) return [];
    if (daysBetween(localDay(placement.since, path.zone), path.today) < 14) return [];
    const age = path.records.bornOn === null ? adult : ageOn(path.records.bornOn, path.today);
    const hours = usualHours(placement.state, age)?.from ?? 0;
    const least = (hours * 60 * asked.policy.alert_hours_percent) / 100;
    const { lastWeek, weekBefore } = attendedMinutes;
    if (lastWeek >= least || weekBefore >= least) return [];
    const told = (minutes: number) => `${Math.round(minutes / 6) / 10} hours`;
    return [
      {
        cause: `${placement.state} ${path.today.slice(0, 7)}`,
        severity: 'warn',
        raisedAt: endOfDay(addDays(path.today, -1), path.zone),
        why: `${told(weekBefore)}, then ${told(lastWeek)} in the last two weeks; the level begins at ${hours} a week`,
      },
    ];
  },
};

const adult = 18;
const byHours = ['php', 'iop', 'iop_med'] as const;
const isByHours = (state: string): state is (typeof byHours)[number] => (byHours as readonly string[]).includes(state);

const places = { hospital: 'hospital', jail: 'jail', detox: 'withdrawal management' } as const;

export const lateRelease: ClinicAlert = {
  id: 'A24',
  label: 'Back from hospital, jail or withdrawal management',
  citation: `${citation}, 7.4`,
  verified: 'design',
  policy: ['alert_release_days', 'alert_release_contact_hours'],
  to: counseling,
  clearsWhen: 'Contact within 72 hours; the warning of lower tolerance stays for 30 days',
  endedBy: [],
  raises: ({ facts, policy, now }) => {
    const contact = lastContact(facts);
    const from = addMinutes(now, -policy.alert_release_days * 1440);
    return facts.releases
      .filter(({ at }) => at >= from && at <= now && isOpen(facts))
      .map((release): Raised => {
        const { zone } = facts.path;
        const left = localDay(release.at, zone);
        const why = `Left ${places[release.from]} on ${left}: tolerance is lower, overdose risk`;
        const about = { cause: release.id, raisedAt: release.at };
        // Contact ends the hurry, not the risk: the warning stays for as long as tolerance is lower (5.4).
        if (contact !== null && contact > release.at)
          return { ...about, severity: 'info', why: `${why} until ${addDays(left, policy.alert_release_days)}` };
        return {
          ...about,
          severity: 'high',
          due: addMinutes(release.at, policy.alert_release_contact_hours * 60),
          why,
        };
      });
  },
};

export const minorWithoutConsent: ClinicAlert = {
  id: 'A31',
  label: 'Under 18 without a consent on record',
  citation: `${citation}, 7.3, R-022`,
  verified: 'design',
  policy: ['state_minor_consent_age'],
  to: ['front_desk', ...counseling],
  clearsWhen: 'A guardian, or that none is needed, is recorded with the consent',
  endedBy: [],
  raises: ({ facts, policy }) => {
    const { path, chart } = facts;
    const { records, episode } = path;
    if (!isOpen(facts) || !records.ours) return [];
    const { dateOfBirth } = chart.person;
    return lacksMinorConsent(dateOfBirth, guardiansOf(records), path.today, policy.state_minor_consent_age)
      ? [
          {
            cause: `minor ${episode.openedOn}`,
            severity: 'warn',
            raisedAt: noon(episode.openedOn),
            why: 'Nobody has written down who consents to the care of this person',
          },
        ]
      : [];
  },
};
