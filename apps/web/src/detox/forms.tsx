import type { CowsReason } from '@cairn/rules';
import type { ReactNode } from 'react';
import { api } from '../api/client';
import type { ChartForm, FormProps } from '../chart/chart-parts';
import { ReasonForm } from '../chart/reason-form';
import { ErrorNote } from '../kit/error-note';
import { SkeletonPanel } from '../kit/skeletons';
import { CallForm } from './call-form';
import { CheckForm } from './check-form';
import { ComfortDoseForm } from './comfort-dose-form';
import { ComfortOrderForm } from './comfort-order-form';
import { EffectForm } from './effect-form';
import { MonitoringForm } from './monitoring-form';
import { type Flowsheet, useFlowsheet } from './withdrawal-api';
import { amount, drugLabel } from './words';

/** The forms of withdrawal management, each beside the chart. All begin with what the flowsheet knows. */
export const checkForm: ChartForm<{ reason?: CowsReason; replacesId?: string }> = {
  name: 'withdrawal-check',
  view: (props) => (
    <WithSheet {...props}>
      {(sheet) => (
        <CheckForm
          patientId={props.chart.banner.id}
          sheet={sheet}
          reason={props.given.reason ?? 'scheduled'}
          onClose={props.onClose}
          {...(props.given.replacesId === undefined ? {} : { replacesId: props.given.replacesId })}
        />
      )}
    </WithSheet>
  ),
};

export const callForm: ChartForm = {
  name: 'escalation-call',
  view: (props) => (
    <WithSheet {...props}>
      {(sheet) => (
        <CallForm
          patientId={props.chart.banner.id}
          escalations={sheet.escalations.filter(({ uncalled }) => uncalled)}
          onClose={props.onClose}
        />
      )}
    </WithSheet>
  ),
};

export const monitoringForm: ChartForm = {
  name: 'monitoring-order',
  view: (props) => (
    <WithSheet {...props}>
      {(sheet) => <MonitoringForm patientId={props.chart.banner.id} sheet={sheet} onClose={props.onClose} />}
    </WithSheet>
  ),
};

export const comfortOrderForm: ChartForm<{ replacesId?: string }> = {
  name: 'comfort-order',
  view: (props) => (
    <WithSheet {...props}>
      {(sheet) => {
        const replaces = sheet.comfortOrders.find(({ id }) => id === props.given.replacesId);
        const { id } = props.chart.banner;
        return (
          <ComfortOrderForm
            patientId={id}
            sheet={sheet}
            onClose={props.onClose}
            {...(replaces === undefined ? {} : { replaces })}
          />
        );
      }}
    </WithSheet>
  ),
};

export const comfortDoseForm: ChartForm<{ orderId: string }> = {
  name: 'comfort-dose',
  view: (props) => (
    <WithSheet {...props}>
      {(sheet) => {
        const order = sheet.comfortOrders.find(({ id }) => id === props.given.orderId);
        return order === undefined ? null : (
          <ComfortDoseForm patientId={props.chart.banner.id} sheet={sheet} order={order} onClose={props.onClose} />
        );
      }}
    </WithSheet>
  ),
};

export const effectForm: ChartForm<{ administrationId: string }> = {
  name: 'comfort-effect',
  view: (props) => (
    <WithSheet {...props}>
      {(sheet) => {
        const administration = sheet.administrations.find(({ id }) => id === props.given.administrationId);
        return administration === undefined ? null : (
          <EffectForm patientId={props.chart.banner.id} administration={administration} onClose={props.onClose} />
        );
      }}
    </WithSheet>
  ),
};

export const endMonitoringForm: ChartForm<{ orderId: string }> = {
  name: 'monitoring-end',
  view: ({ chart, given, onClose }) => (
    <ReasonForm
      name={`monitoring ${given.orderId}`}
      title="End monitoring"
      intro="From now on nothing is due. What was recorded stays. If withdrawal management ends with it, say on the unit how it ended and offer medication for opioid use disorder."
      submit="End monitoring"
      says="Monitoring ended."
      send={(reason) => api.post(`/patients/${chart.banner.id}/withdrawal/monitoring/${given.orderId}/end`, { reason })}
      onClose={onClose}
    />
  ),
};

export const stopComfortForm: ChartForm<{ orderId: string; drug: string; taper: string | null }> = {
  name: 'comfort-stop',
  view: ({ chart, given, onClose }) => (
    <ReasonForm
      name={`comfort ${given.orderId}`}
      title={`Stop ${drugLabel(given.drug).toLowerCase()}`}
      intro={`From now on no dose is given under it.${given.taper === null ? '' : ` ${given.taper}: order the smaller doses instead.`}`}
      submit="Stop the order"
      says="Order stopped."
      send={(reason) => api.post(`/patients/${chart.banner.id}/comfort-orders/${given.orderId}/stop`, { reason })}
      onClose={onClose}
    />
  ),
};

export const voidComfortForm: ChartForm<{ administrationId: string; drug: string; doseMcg: number | null }> = {
  name: 'comfort-void',
  view: ({ chart, given, onClose }) => (
    <ReasonForm
      name={`comfort dose ${given.administrationId}`}
      title="Void an entry"
      intro={`${drugLabel(given.drug)}${given.doseMcg === null ? '' : `, ${amount(given.doseMcg)}`}. Only for what was entered in error: it stays readable and no longer counts.`}
      submit="Void the entry"
      says="Entry voided."
      send={(reason) =>
        api.post(`/patients/${chart.banner.id}/comfort-administrations/${given.administrationId}/void`, { reason })
      }
      onClose={onClose}
    />
  ),
};

function WithSheet<Given>(props: FormProps<Given> & { children: (sheet: Flowsheet) => ReactNode }) {
  const sheet = useFlowsheet(props.chart.banner.id);
  if (sheet.data === undefined && sheet.isError)
    return <ErrorNote error={sheet.error} onRetry={() => void sheet.refetch()} />;
  return sheet.data === undefined ? <SkeletonPanel lines={8} label="Opening the form" /> : props.children(sheet.data);
}
