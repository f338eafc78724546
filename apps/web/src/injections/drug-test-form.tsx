import { useRef } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { SideForm } from '../chart/side-form';
import { useAct } from '../chart/use-act';
import { useDraftFields } from '../chart/draft-fields';
import { Checkbox } from '../kit/checkbox';
import type { InjectionLine } from './injections-api';

/** The classes that a test before naltrexone looks for. */
const opioidPanel = [
  { substance: 'opiates', label: 'Opiates' },
  { substance: 'methadone', label: 'Methadone' },
  { substance: 'buprenorphine', label: 'Buprenorphine' },
  { substance: 'oxycodone', label: 'Oxycodone' },
  { substance: 'fentanyl', label: 'Fentanyl' },
] as const;

/** The drug test of today, as naltrexone asks for it. What is not ticked was tested and not found. */
export function DrugTestForm(props: { line: InjectionLine; day: string; onClose: () => void }) {
  const { line } = props;
  const id = useRef(uuidv7());
  const { field, forget, sent } = useDraftFields('drug-test', props.day, () => ({ found: [] as readonly string[] }), {
    patientId: line.patientId,
  });
  const [found, setFound] = field('found');
  const act = useAct(
    () =>
      api.put(`/patients/${line.patientId}/specimens/${id.current}`, {
        collectedOn: props.day,
        panel: opioidPanel.map(({ substance }) => substance),
        positives: found,
      }),
    { says: `Drug test recorded for ${line.displayName}.`, after: sent(props.onClose) },
  );
  // What is said differently is another test, so it carries another id.
  const toggle = (substance: string, on: boolean): void => {
    id.current = uuidv7();
    setFound(on ? [...found, substance] : found.filter((one) => one !== substance));
  };
  return (
    <SideForm
      draft={forget}
      title={`Drug test of today: ${line.displayName}`}
      intro="Tick what was found. What is not ticked was tested and not found."
      submit={found.length === 0 ? 'Record: no opioid found' : `Record as found: ${found.join(', ')}`}
      complete
      pending={act.isPending}
      error={act.error}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
    >
      {opioidPanel.map(({ substance, label }) => (
        <Checkbox
          key={substance}
          label={label}
          checked={found.includes(substance)}
          onChange={(event) => toggle(substance, event.currentTarget.checked)}
        />
      ))}
    </SideForm>
  );
}
