import { latest } from '../../assessment/finding-kinds';
import { failed, passed, type Rule } from '../../rule';
import { daysBetween, type Day } from '../../time';
import type { DoseFacts } from '../dose/dose-facts';
import { antiarrhythmics } from '../interaction-table';
import { keyOfMedication, taken } from '../medication-list';
import type { OrderFacts } from '../order/order-facts';
import { ingredientLabel } from '../ingredients';
import { highest } from './dose-change';
import { heartRisks, lastTracing, needsEcg } from './heart-clock';

/** ECG and QTc (Krantz 2009). An ECG that is missing or declined never delays a start by itself. */
export const heartAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-076',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Krantz 2009, recommendation 4',
    verified: 'yes',
    policy: ['qtc_block'],
    overridableBy: ['medical_director'],
    // At the order the prescriber decided on what was known then; here it is only asked when the ECG came afterwards.
    appliesTo: ({ order, course, chart }) => {
      if (order === undefined || course.productClass !== 'methadone' || chart.findings.ecg === undefined) return false;
      const tracing = lastTracing(chart, course.day);
      return tracing !== undefined && tracing.at > order.signedAt;
    },
    asks: ({ chart, course, orderedMcg, policy }) => {
      const tracing = lastTracing(chart, course.day);
      const lastMcg = course.lastDose?.doseMcg ?? null;
      const qtcMs = tracing?.qtcMs ?? null;
      const inputs = { qtcMs, limit: policy.qtc_block, tracedOn: tracing?.on ?? null, orderedMcg, lastMcg };
      const rises = orderedMcg !== null && (lastMcg === null || orderedMcg > lastMcg);
      return qtcMs !== null && qtcMs >= policy.qtc_block && rises
        ? failed(`QTc ${qtcMs} ms since this order was signed: the dose does not go up, call the prescriber`, inputs)
        : passed('The dose does not go up against a long QTc', inputs);
    },
  },
];

export const heartOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-075',
    version: 1,
    severity: 'WARN',
    citation: 'Krantz 2009; ASAM asks by risk: the mode is a policy',
    verified: 'yes',
    policy: ['ecg_mode', 'ecg_dose_trigger_mg', 'ecg_valid_days'],
    appliesTo: ({ course }) => course.productClass === 'methadone',
    asks: ({ chart, course: { day, isFirstDay }, attempt, policy }) => {
      const tracing = lastTracing(chart, day);
      const doseMcg = highest(attempt);
      const isHigh = doseMcg > policy.ecg_dose_trigger_mg * 1000;
      const valid = tracing !== undefined && daysBetween(tracing.on, day) <= policy.ecg_valid_days;
      const declinedOn = chart.findings.ecg?.find(({ on, details }) => on <= day && details.declined)?.on ?? null;
      const inputs = {
        doseMcg,
        triggerMg: policy.ecg_dose_trigger_mg,
        tracedOn: tracing?.on ?? null,
        declinedOn,
        mode: policy.ecg_mode,
        validDays: policy.ecg_valid_days,
      };
      if (isHigh && !valid) {
        const why = declinedOn === null ? 'order one' : `declined on ${declinedOn}, offer it again`;
        return failed(`Above ${policy.ecg_dose_trigger_mg} mg without an ECG of the last year: ${why}`, inputs);
      }
      const asksBaseline = isFirstDay && needsEcg(chart, policy, day) && !valid && declinedOn === null;
      return asksBaseline
        ? failed('No ECG from before the start: order one, the start does not wait for it', inputs)
        : passed(valid ? `ECG of ${tracing.on}` : 'No ECG is asked for with this order', inputs);
    },
  },
  {
    id: 'R-076',
    version: 1,
    severity: 'WARN',
    citation: 'Krantz 2009, recommendation 4',
    verified: 'yes',
    policy: ['qtc_warn', 'qtc_block'],
    overridableBy: ['medical_director'],
    appliesTo: ({ course, chart }) =>
      course.productClass === 'methadone' && lastTracing(chart, course.day) !== undefined,
    asks: ({ chart, course, attempt, policy, history: { levelMcg: before } }) => {
      const { qtcMs = 0, formula = null, on = null } = lastTracing(chart, course.day) ?? {};
      const doseMcg = highest(attempt);
      const rises = before === null || doseMcg > before;
      const inputs = {
        qtcMs,
        formula,
        tracedOn: on,
        beforeMcg: before,
        doseMcg,
        warn: policy.qtc_warn,
        block: policy.qtc_block,
      };
      if (qtcMs >= policy.qtc_block)
        return rises
          ? failed(
              `QTc ${qtcMs} ms: not more without the medical director; reduce, switch or ask cardiology`,
              inputs,
              'OVERRIDE',
            )
          : failed(`QTc ${qtcMs} ms: reduce, switch, or remove what lengthens it`, inputs);
      return qtcMs > policy.qtc_warn
        ? failed(`QTc ${qtcMs} ms: weigh risk and benefit, check potassium, magnesium and other drugs`, inputs)
        : passed(`QTc ${qtcMs} ms`, inputs);
    },
  },
  {
    id: 'R-077',
    version: 1,
    severity: 'WARN',
    citation: 'Krantz 2009, recommendation 2',
    verified: 'yes',
    policy: ['ecg_annual_days', 'ecg_valid_days'],
    appliesTo: ({ course }) => course.productClass === 'methadone',
    asks: ({ chart, course: { day }, policy }) => {
      const asked = latest(chart.findings, 'risk-history', day);
      const fresh = asked !== undefined && daysBetween(asked.on, day) <= policy.ecg_annual_days;
      const risks = heartRisks(chart, day);
      const tracing = lastTracing(chart, day);
      const inputs = { askedOn: asked?.on ?? null, risks: risks.join(', '), tracedOn: tracing?.on ?? null };
      if (!fresh) return failed('Ask about risks of the heart: at the start and once a year', inputs);
      const traced = tracing !== undefined && daysBetween(tracing.on, day) <= policy.ecg_valid_days;
      return risks.length > 0 && !traced
        ? failed(`${risks.join(', ')}, and no ECG of the last year: order one`, inputs)
        : passed('Risks of the heart were asked about', inputs);
    },
  },
  {
    id: 'R-114',
    version: 1,
    severity: 'WARN',
    citation: 'Product labels of buprenorphine',
    verified: 'no',
    appliesTo: ({ course: { productClass, isFirstDay, day }, chart }) =>
      productClass === 'buprenorphine' &&
      (isFirstDay || isLongQt(chart.findings, day) || taken(chart.findings, antiarrhythmics, day).length > 0),
    asks: ({ chart: { findings }, course: { day } }) => {
      const [line] = taken(findings, antiarrhythmics, day);
      const listed = line === undefined ? null : keyOfMedication(line.details);
      const asked = latest(findings, 'risk-history', day)?.on ?? null;
      const inputs = { longQt: isLongQt(findings, day), antiarrhythmic: listed, askedOn: asked };
      if (isLongQt(findings, day)) return failed('Long QT in the history: consider an ECG first', inputs);
      if (listed !== null) return failed(`${ingredientLabel(listed)} also lengthens QT: consider an ECG first`, inputs);
      return asked === null
        ? failed('Ask about a long QT and about drugs for the heart rhythm before the start', inputs)
        : passed('Nothing that lengthens QT is known', inputs);
    },
  },
];

function isLongQt(findings: OrderFacts['chart']['findings'], day: Day): boolean {
  return latest(findings, 'risk-history', day)?.details.longQt === true;
}
