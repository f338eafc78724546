import { useStepForm } from '../aftercare/event-forms';
import { useMay } from '../api/session';
import { findingForm, cowsForm } from '../chart/chart-forms';
import { useChartDesk } from '../chart/chart-parts';
import { riskForm } from '../diagnosis/forms';
import { chooseScaleForm, scaleResultPage } from '../instruments/instrument-forms';
import { intakePage } from '../intake/intake-page';
import type { Alert } from './alerts-api';

export interface AlertAct {
  readonly label: string;
  readonly run: () => void;
}

/** Where the record is that clears an alert: its form where there is one of its own, else its place in the chart. */
export function useAlertAct(): (alert: Pick<Alert, 'alert' | 'why' | 'cause'>) => AlertAct | null {
  const { show, open } = useChartDesk();
  const may = useMay();
  const to = (id: string, label: string): AlertAct => ({ label, run: () => goTo(id) });
  const find = (kind: FindingOpened, label: string): AlertAct =>
    may('finding.write') ? { label, run: () => show(findingForm, { kind }) } : to('clinical', 'Clinical record');
  return ({ alert, why, cause }) => {
    switch (alert) {
      case 'A02':
        return may('assessment.write')
          ? { label: 'Assess the risk', run: () => show(riskForm, {}) }
          : to('diagnosis', 'Risk assessments');
      case 'A03':
        return may('cows.write')
          ? { label: 'Look again', run: () => show(cowsForm, {}) }
          : to('clinical', 'Clinical record');
      case 'A01':
        return to('step-moud', 'Offer MOUD');
      case 'A04':
        return to('outside', 'Overdoses');
      case 'A05':
        return to('outside', 'Naloxone');
      case 'A09':
        return to('medication', 'Orders');
      case 'A10':
        return to('medication', 'Medication');
      case 'A11':
        return find(
          why.startsWith('QTc') ? 'review' : 'ecg',
          why.startsWith('QTc') ? 'Record the review' : 'Record an ECG',
        );
      case 'A12':
        return find('advice', 'Record the talk');
      case 'A13':
        if (cause.startsWith('pregnant')) return to('step-moud', 'Offer MOUD');
        return find(cause.startsWith('unknown') ? 'pregnancy' : 'review', 'Record it');
      case 'A17':
      case 'A24':
        return to('referral', 'Log an attempt');
      case 'A18':
        return may('use-event.step')
          ? {
              label: 'Record an attempt',
              run: () => show(useStepForm, { eventId: cause, step: 'reach-out' as const, onNaltrexone: false }),
            }
          : to('plan', 'Return to use');
      case 'A20':
        return may('response.write')
          ? { label: 'Fill a form', run: () => show(chooseScaleForm, undefined) }
          : to('scales', 'Scales');
      case 'A21':
        return to('tests', 'Drug tests');
      case 'A22':
        return why.startsWith('Full')
          ? find('examination', 'Record the examination')
          : { label: 'Open the intake', run: () => open(intakePage, { section: 'all' }) };
      case 'A23':
      case 'A27':
      case 'A31':
        return to('face-sheet', 'Face sheet');
      case 'A26':
        return { label: 'See the form', run: () => open(scaleResultPage, { id: cause.split(' ')[0] ?? cause }) };
      default:
        return null;
    }
  };
}

type FindingOpened = 'ecg' | 'review' | 'advice' | 'pregnancy' | 'examination';

function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}
