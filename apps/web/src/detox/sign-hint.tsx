import { type Policy, type VitalSign, vitalState, type VitalState } from '@cairn/rules';
import { StatusMark } from '../kit/status-mark';
import { readPressure, readTemperature } from './check-draft';
import type { TypedRow } from './check-keys';

/** What a figure means, as soon as it is typed: a word and a shape beside the field. */
export function SignHint({ row, typed, policy }: { row: TypedRow; typed: string; policy: Policy }) {
  const state = worst(valuesOf(row, typed).map(([sign, value]) => vitalState(sign, value, policy)));
  if (state === 'usual') return null;
  return (
    <StatusMark meaning={state === 'urgent' ? 'needs' : 'soon'} quiet>
      {state === 'urgent' ? 'Past the limit: call' : 'Watch'}
    </StatusMark>
  );
}

const worst = (states: readonly VitalState[]): VitalState =>
  states.includes('urgent') ? 'urgent' : states.includes('warn') ? 'warn' : 'usual';

function valuesOf(row: TypedRow, typed: string): readonly (readonly [VitalSign, number])[] {
  if (row === 'pressure') {
    const read = readPressure(typed);
    return read
      ? [
          ['systolic', read.systolic],
          ['diastolic', read.diastolic],
        ]
      : [];
  }
  if (row === 'temperature') {
    const tenths = readTemperature(typed);
    return typeof tenths === 'number' ? [['temperatureTenths', tenths]] : [];
  }
  const sign = { pulse: 'pulse', breaths: 'respiratoryRate', oxygen: 'oxygenSaturation' } as const;
  return /^\d{1,3}$/.test(typed.trim()) ? [[sign[row], Number(typed)]] : [];
}
