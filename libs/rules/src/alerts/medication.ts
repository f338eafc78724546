import { ecgDue } from '../mat/ecg-due';
import { injectionsBefore, injectionTiming, nextInjection } from '../mat/injection-due';
import { taken } from '../mat/medication-list';
import { orderState } from '../mat/order-state';
import { productFacts } from '../mat/product';
import { testItems } from '../mat/round/test-items';
import { lastTracing, lengthensQt } from '../mat/rules/heart-clock';
import { sedativeRisk, sedativesTalkedThrough } from '../mat/rules/sedatives';
import { addDays, endOfDay } from '../time';
import { type AlertFacts, type ClinicAlert, isOpen, prescribing } from './alert-facts';

/** A09 to A12, A21: what is known of the medication. Clinical reference 6.7; the facts are those of the dosing rules. */
const citation = 'clinical reference 6.7';

const ordered = ({ chart }: AlertFacts) => chart.orders.find((order) => orderState(order, chart.today) === 'active');
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

export const missedMoud: ClinicAlert = {
  id: 'A09',
  label: 'Missed doses',
  citation: `${citation}, R-050 to R-054`,
  verified: 'design',
  policy: ['missed_doses_high', 'missed_doses_critical'],
  to: prescribing,
  clearsWhen: 'A dose is taken, or the medication is paused or ended',
  endedBy: ['resolved'],
  raises: ({ facts, policy }) => {
    const { missedDoses, chart } = facts;
    if (!isOpen(facts) || missedDoses < policy.missed_doses_high) return [];
    const since = addDays(chart.today, -missedDoses);
    const severity = missedDoses >= policy.missed_doses_critical ? 'critical' : 'high';
    return [{ cause: since, severity, raisedAt: noon(since), why: `${missedDoses} doses missed in a row` }];
  },
};

export const injectionSoon: ClinicAlert = {
  id: 'A10',
  label: 'Injection due',
  citation: `${citation}, R-123, R-127, R-157`,
  verified: 'design',
  policy: ['alert_injection_days'],
  to: ['nurse'],
  clearsWhen: 'The injection is given',
  endedBy: [],
  raises: ({ facts, policy }) => {
    const order = ordered(facts);
    if (order === undefined || !productFacts(order.product).extendedRelease || !isOpen(facts)) return [];
    const { today } = facts.chart;
    const { last, due } = nextInjection(order.product, injectionsBefore(facts.chart, addDays(today, 1)), policy);
    if (last === null || due === null || addDays(today, policy.alert_injection_days) < due.dueOn) return [];
    const late = today > due.dueOn;
    const lower = late && order.product === 'naltrexone-xr' ? '; tolerance is lower now, overdose risk' : '';
    const timing = injectionTiming(due, today) === 'restart' ? ', a new start is needed' : '';
    return [
      {
        cause: `${order.id} ${due.dueOn}`,
        severity: late ? 'high' : 'warn',
        raisedAt: noon(addDays(due.dueOn, -policy.alert_injection_days)),
        due: endOfDay(due.dueOn, facts.path.zone),
        why: `${productFacts(order.product).label}, due ${due.dueOn}${timing}${lower}`,
      },
    ];
  },
};

export const heartRhythm: ClinicAlert = {
  id: 'A11',
  label: 'Heart rhythm and methadone',
  citation: `${citation}, R-075, R-076, R-078`,
  verified: 'design',
  policy: ['qtc_warn', 'qtc_block'],
  to: prescribing,
  clearsWhen: 'A new ECG, or a prescriber’s review',
  endedBy: ['resolved'],
  raises: ({ facts, policy }) => {
    const { chart } = facts;
    const order = ordered(facts);
    if (order === undefined || productFacts(order.product).productClass !== 'methadone' || !isOpen(facts)) return [];
    const ecg = lastTracing(chart, chart.today);
    const reviewedSince = (at: Date) =>
      chart.findings.review?.some((review) => review.details.about === 'qtc' && review.at >= at) === true;
    const long = ecg !== undefined && ecg.qtcMs >= policy.qtc_warn && !reviewedSince(ecg.at);
    const due = ecgDue(chart, policy, chart.today);
    const drugs = taken(chart.findings, lengthensQt, chart.today).filter(
      ({ details, at }) => (ecg === undefined || ecg.on < details.startedOn) && !reviewedSince(at),
    );
    return [
      ...(long
        ? [
            {
              cause: `ecg ${ecg.on}`,
              severity: ecg.qtcMs > policy.qtc_block ? ('critical' as const) : ('high' as const),
              raisedAt: ecg.at,
              why: `QTc ${ecg.qtcMs} ms on ${ecg.on}`,
            },
          ]
        : []),
      ...drugs.map(({ id, at, details }) => ({
        cause: id,
        severity: 'high' as const,
        raisedAt: at,
        why: `${details.name} lengthens QT, and there is no ECG since it began`,
      })),
      ...(due !== null && due.due < chart.today
        ? [
            {
              cause: `ecg due ${due.due}`,
              severity: 'high' as const,
              raisedAt: noon(due.due),
              due: endOfDay(due.due, facts.path.zone),
              why: `An ECG was due on ${due.due}`,
            },
          ]
        : []),
    ];
  },
};

export const sedatives: ClinicAlert = {
  id: 'A12',
  label: 'Sedative together with MOUD',
  citation: `${citation}, R-074`,
  verified: 'design',
  policy: [],
  to: prescribing,
  clearsWhen: 'The risk was talked through and naloxone is at hand, or a prescriber’s review',
  endedBy: ['resolved'],
  raises: ({ facts }) => {
    const { chart } = facts;
    const order = ordered(facts);
    if (order === undefined || productFacts(order.product).productClass === 'naltrexone' || !isOpen(facts)) return [];
    const risk = sedativeRisk(chart, chart.today);
    if (risk === null || sedativesTalkedThrough(chart, chart.today).result === 'passed') return [];
    // Of a test `since` moves along with the day; what is found stays the same thing.
    const cause = risk.source === 'drug test' ? risk.what : `${risk.what} ${risk.since}`;
    return [
      {
        cause,
        severity: 'high',
        raisedAt: noon(risk.since),
        why: `${risk.what} (${risk.source}); MOUD is not withheld for it`,
      },
    ];
  },
};

export const drugTest: ClinicAlert = {
  id: 'A21',
  label: 'Drug test to read',
  citation: `${citation}, R-402, R-406`,
  verified: 'design',
  policy: ['definitive_on_dispute', 'uds_norbup_ratio'],
  to: prescribing,
  clearsWhen: 'A clinician reads the result with the person',
  endedBy: [],
  raises: ({ facts, policy }) => {
    if (!isOpen(facts)) return [];
    const { chart } = facts;
    return testItems({ chart, policy }).flatMap(({ about, says, due }) =>
      about === null || due === null
        ? []
        : [{ cause: about, severity: 'high' as const, raisedAt: noon(due), why: says }],
    );
  },
};
