import { TextInput } from '@mantine/core';
import side from '../chart/side-form.module.css';
import { readPressure } from './check-draft';

export interface PressureDraft {
  readonly pressure: string;
  readonly pulse: string;
}

/** Both or neither; undefined while something is wrong. */
export function readBoth(
  draft: PressureDraft,
): { systolic: number; diastolic: number; pulse: number } | null | undefined {
  const pressure = readPressure(draft.pressure);
  const pulse = /^\d{2,3}$/.test(draft.pulse.trim()) ? Number(draft.pulse) : null;
  if (draft.pressure.trim() === '' && draft.pulse.trim() === '') return null;
  return pressure && pulse !== null && pulse >= 15 && pulse <= 260 ? { ...pressure, pulse } : undefined;
}

export function PressureFields(props: {
  draft: PressureDraft;
  hint?: string | undefined;
  onChange: (part: Partial<PressureDraft>) => void;
}) {
  const { draft, onChange } = props;
  const fault = readPressure(draft.pressure) === undefined ? 'Write it as 124/78, the upper one first' : undefined;
  const pulse = draft.pulse.trim();
  const slow = pulse !== '' && !(/^\d{2,3}$/.test(pulse) && Number(pulse) >= 15 && Number(pulse) <= 260);
  return (
    <div>
      <div className={side.pair}>
        <TextInput
          label="Blood pressure"
          placeholder="124/78"
          maxLength={9}
          value={draft.pressure}
          error={fault}
          rightSection={<span className="dim small">mmHg</span>}
          rightSectionWidth="3.5rem"
          onChange={(event) => onChange({ pressure: event.currentTarget.value })}
        />
        <TextInput
          label="Pulse"
          inputMode="numeric"
          maxLength={3}
          value={draft.pulse}
          error={slow && '15 to 260 a minute can be right'}
          rightSection={<span className="dim small">a minute</span>}
          rightSectionWidth="4.25rem"
          onChange={(event) => onChange({ pulse: event.currentTarget.value })}
        />
      </div>
      {props.hint !== undefined && <p className="dim small">{props.hint}</p>}
    </div>
  );
}
