import { Button } from '@mantine/core';
import { comfortDrug, comfortSymptoms, last24h, maximumOf, policyAtBedside } from '@cairn/rules';
import { api } from '../api/client';
import { useMay } from '../api/session';
import type { ChartDesk } from '../chart/chart-parts';
import { ErrorNote } from '../kit/error-note';
import { StatusMark } from '../kit/status-mark';
import styles from './detox.module.css';
import { comfortDoseForm, comfortOrderForm, stopComfortForm } from './forms';
import { type ComfortOrder, type Flowsheet, useWithdrawalAct } from './withdrawal-api';
import { amount, drugLabel, intervalWords, momentWords } from './words';

/** The comfort medication that is ordered, each with what was given of it and the next act. */
export function ComfortOrders(props: { patientId: string; sheet: Flowsheet; show: ChartDesk['show'] }) {
  const may = useMay();
  const standing = props.sheet.comfortOrders.filter((one) => one.standing);
  if (standing.length === 0) return <p className={styles.foot}>No comfort medication is ordered.</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Comfort medication</th>
          <th scope="col" className={styles.figure}>
            Last 24 hours
          </th>
          <th scope="col">Last dose</th>
          <th scope="col" className="no-print">
            <span className="visually-hidden">Acts</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {standing.map((order) => (
          <Line key={order.id} {...props} order={order} mayGive={may('comfort.give')} mayStop={may('withdrawal.end')} />
        ))}
      </tbody>
    </table>
  );
}

function Line(props: {
  patientId: string;
  sheet: Flowsheet;
  order: ComfortOrder;
  mayGive: boolean;
  mayStop: boolean;
  show: ChartDesk['show'];
}) {
  const { patientId, sheet, order, show } = props;
  const given = sheet.administrations.filter((one) => one.drug === order.drug && one.voided === null);
  const doses = given.flatMap(({ at, doseMcg }) => (doseMcg === null ? [] : [{ at: new Date(at), doseMcg }]));
  const overridden = order.overrides.some(({ ruleId }) => ruleId === 'clinical reference 1.5 maximum');
  const policy = policyAtBedside(sheet.policy);
  const most = maximumOf({ ...order, maximumOverridden: overridden }, policy, sheet.person.childPugh);
  const [last] = given;
  const { taper } = comfortDrug(order.drug);
  const sign = useWithdrawalAct(() => api.post(`/patients/${patientId}/comfort-orders/${order.id}/signature`, {}), {
    says: () => 'Signed.',
    after: () => undefined,
  });
  const waits = order.byTelephone && order.signed === null;
  return (
    <tr>
      <th scope="row">
        {drugLabel(order.drug)}{' '}
        <span className="dim small">
          {order.doseMinMcg === order.doseMaxMcg
            ? amount(order.doseMaxMcg)
            : `${amount(order.doseMinMcg)} to ${amount(order.doseMaxMcg)}`}{' '}
          {intervalWords(order.intervalMinutes, order.asNeeded)}, to {momentWords(order.endsAt, sheet.now)}
        </span>
        <div className="dim small">
          {order.symptoms.map((symptom) => comfortSymptoms[symptom].label.toLowerCase()).join('; ')}
          {order.note === null ? '' : `. ${order.note}`}
        </div>
        {overridden && (
          <StatusMark meaning="soon" quiet>
            Above the program’s maximum, with a reason (A30)
          </StatusMark>
        )}
        {waits && (
          <StatusMark meaning="soon" quiet>
            Telephone order, not signed yet
          </StatusMark>
        )}
        <ErrorNote error={sign.error} />
      </th>
      <td className={styles.figure}>
        {amount(last24h(doses, new Date(sheet.now)))} <span className="dim">of {amount(most)}</span>
      </td>
      <td className="tabular">
        {last === undefined ? (
          <span className="dim">None yet</span>
        ) : (
          <>
            {last.outcome === 'given' ? amount(last.doseMcg ?? 0) : last.outcome}, {momentWords(last.at, sheet.now)}
          </>
        )}
      </td>
      <td className={`${styles.end} no-print`}>
        {props.mayGive && (
          <Button size="compact-xs" onClick={() => show(comfortDoseForm, { orderId: order.id })}>
            Give
          </Button>
        )}{' '}
        {props.mayGive && (
          <Button size="compact-xs" variant="default" onClick={() => show(comfortOrderForm, { replacesId: order.id })}>
            Change
          </Button>
        )}{' '}
        {props.mayStop && waits && (
          <Button size="compact-xs" variant="default" loading={sign.isPending} onClick={() => sign.mutate()}>
            Sign
          </Button>
        )}{' '}
        {props.mayStop && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => show(stopComfortForm, { orderId: order.id, drug: order.drug, taper: taper ?? null })}
          >
            Stop
          </Button>
        )}
      </td>
    </tr>
  );
}
