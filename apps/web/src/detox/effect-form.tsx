import { Textarea } from '@mantine/core';
import { comfortDrug } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraft } from '../chart/draft';
import { SideForm } from '../chart/side-form';
import { SegmentedControl } from '../kit/segmented';
import { type PressureDraft, PressureFields, readBoth } from './pressure-fields';
import { type Administration, useWithdrawalAct } from './withdrawal-api';
import { amount } from './words';

interface EffectDraft extends PressureDraft {
  readonly id: string;
  readonly result: 'better' | 'same' | 'worse' | 'asleep';
  readonly note: string;
}
export const effectWords = { better: 'Better', same: 'The same', worse: 'Worse', asleep: 'Asleep' } as const;
const results = (Object.keys(effectWords) as EffectDraft['result'][]).map((value) => ({
  value,
  label: effectWords[value],
}));

/** Whether a dose helped, looked at once. */
export function EffectForm(props: { patientId: string; administration: Administration; onClose: () => void }) {
  const { administration: one } = props;
  const { label, needsPressure } = comfortDrug(one.drug);
  const [draft, change, forget] = useDraft<EffectDraft>('comfort-effect', one.id, () => ({
    id: uuidv7(),
    result: 'better',
    note: '',
    pressure: '',
    pulse: '',
  }));
  const set = (part: Partial<EffectDraft>): void => change({ ...part, id: uuidv7() });
  const pressure = readBoth(draft);
  const act = useWithdrawalAct(
    () =>
      api.put(`/patients/${props.patientId}/comfort-administrations/${one.id}/effects/${draft.id}`, {
        result: draft.result,
        ...(pressure ? { pressure } : {}),
        ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
      }),
    {
      says: () => 'Effect recorded.',
      after: () => {
        forget();
        props.onClose();
      },
    },
  );
  return (
    <SideForm
      title={`Effect of ${label.toLowerCase()} ${amount(one.doseMcg ?? 0)}`}
      submit="Record the effect"
      complete={pressure !== undefined}
      missing="Correct what is marked"
      pending={act.isPending}
      error={act.error}
      draft={forget}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
    >
      <SegmentedControl
        aria-label="Effect"
        value={draft.result}
        onChange={(result) => set({ result })}
        data={results}
      />
      {needsPressure && <PressureFields draft={draft} hint="After the test dose it is measured." onChange={set} />}
      <Textarea
        label="Note (optional)"
        autosize
        minRows={1}
        maxLength={500}
        value={draft.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </SideForm>
  );
}
