import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { entriesOf } from '../kit/words';
import { Panel } from '../kit/panel';
import { languages } from './draft';
import type { FieldFaults, PatientForm } from './draft';
import styles from './patient.module.css';

/** Who someone is and how to reach them: the same fields at registration and at an edit. */
export function PatientFields(props: {
  form: PatientForm;
  faults: FieldFaults;
  onChange: (change: Partial<PatientForm>) => void;
  autoFocus?: boolean;
  /** What an edit of the identity asks, right where it was changed. */
  afterIdentity?: ReactNode;
}) {
  const text = (field: keyof PatientForm) => ({
    value: props.form[field],
    error: props.faults[field],
    name: field,
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => props.onChange({ [field]: event.currentTarget.value }),
  });
  return (
    <>
      <Panel title="Identity">
        <div className={styles.fields}>
          <TextInput
            className={styles.half}
            label="Given name"
            description="As on the identity paper"
            required
            autoFocus={props.autoFocus === true}
            {...text('given')}
          />
          <TextInput
            className={styles.half}
            label="Family name"
            description="As on the identity paper"
            required
            {...text('family')}
          />
          <TextInput
            className={styles.third}
            label="Preferred name"
            description="Used on every screen"
            {...text('preferredName')}
          />
          <TextInput
            className={styles.third}
            type="date"
            label="Date of birth"
            description="Month, day, year"
            required
            min="1900-01-01"
            {...text('dateOfBirth')}
          />
          <NativeSelect
            className={styles.third}
            label="Sex at birth"
            description="Needed for some reports"
            required
            data={[{ value: '', label: 'Choose' }, ...entriesOf('sex')]}
            {...text('sexAtBirth')}
          />
        </div>
      </Panel>
      {props.afterIdentity}
      <Panel title="Contact">
        <div className={styles.fields}>
          <TextInput className={styles.third} type="tel" label="Phone" {...text('phone')} />
          <TextInput className={styles.third} type="email" label="E-mail" {...text('email')} />
          <NativeSelect className={styles.third} label="Language" data={[...languages]} {...text('language')} />
        </div>
      </Panel>
      <Panel title="Next of kin" meta="Whom to call in an emergency. Nothing about care is told without consent.">
        <div className={styles.fields}>
          <TextInput className={styles.third} label="Name" {...text('kinName')} />
          <TextInput className={styles.third} label="Relation" {...text('kinRelation')} />
          <TextInput className={styles.third} type="tel" label="Phone" {...text('kinPhone')} />
        </div>
      </Panel>
    </>
  );
}
