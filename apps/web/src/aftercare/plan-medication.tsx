import { TextInput } from '@mantine/core';
import type { PlanNaloxone, PreventionPlan } from '@cairn/rules';
import { Choices } from '../diagnosis/choices';
import { NoteField } from '../unit/note-field';
import styles from './aftercare.module.css';

interface Props {
  readonly plan: PreventionPlan;
  readonly set: (part: Partial<PreventionPlan>) => void;
}
type Typed = { currentTarget: { value: string } };

const noMedication = { product: '', prescriber: '', nextOn: null, ifMissed: '' } as const;

/** Row 11: what the order says is filled in already. */
export function MedicationFields({ plan, set }: Props) {
  const medication = plan.medication ?? noMedication;
  const change = (part: Partial<NonNullable<PreventionPlan['medication']>>) =>
    set({ medication: { ...medication, ...part } });
  return (
    <>
      <div className={styles.triple}>
        <TextInput
          label="Product"
          maxLength={120}
          value={medication.product}
          onChange={({ currentTarget }) => change({ product: currentTarget.value })}
        />
        <TextInput
          label="Prescriber"
          maxLength={120}
          value={medication.prescriber}
          onChange={({ currentTarget }) => change({ prescriber: currentTarget.value })}
        />
        <TextInput
          type="date"
          label="Next dose or refill (if known)"
          value={medication.nextOn ?? ''}
          onChange={({ currentTarget }) => change({ nextOn: currentTarget.value === '' ? null : currentTarget.value })}
        />
      </div>
      <NoteField
        label="If a dose is missed"
        most={500}
        value={medication.ifMissed}
        onChange={(ifMissed) => change({ ifMissed })}
      />
    </>
  );
}

const inHand = { answer: 'in-hand', where: '', expiresOn: null, whoKnows: '', trainedOn: null } as const;

/** Row 12. */
export function NaloxoneFields({ plan: { naloxone }, set }: Props) {
  const change = (part: object) => set({ naloxone: { ...naloxone, ...part } as PlanNaloxone });
  return (
    <>
      <Choices
        label="Naloxone"
        value={naloxone?.answer ?? ''}
        options={{ 'in-hand': 'In hand', refused: 'Refused' }}
        onChange={(answer) => set({ naloxone: answer === 'in-hand' ? inHand : { answer: 'refused', reason: '' } })}
      />
      {naloxone?.answer === 'in-hand' && (
        <div className={styles.four}>
          <TextInput
            label="Where it is kept"
            maxLength={200}
            value={naloxone.where}
            onChange={({ currentTarget }: Typed) => change({ where: currentTarget.value })}
          />
          <TextInput
            label="Who knows how to use it"
            maxLength={200}
            value={naloxone.whoKnows}
            onChange={({ currentTarget }: Typed) => change({ whoKnows: currentTarget.value })}
          />
          <TextInput
            type="date"
            label="Good until"
            value={naloxone.expiresOn ?? ''}
            onChange={({ currentTarget }: Typed) => change({ expiresOn: currentTarget.value || null })}
          />
          <TextInput
            type="date"
            label="Trained on"
            value={naloxone.trainedOn ?? ''}
            onChange={({ currentTarget }: Typed) => change({ trainedOn: currentTarget.value || null })}
          />
        </div>
      )}
      {naloxone?.answer === 'refused' && (
        <NoteField label="Why" most={500} value={naloxone.reason} onChange={(reason) => change({ reason })} />
      )}
    </>
  );
}
