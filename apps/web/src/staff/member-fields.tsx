import { roles } from '@cairn/rules';
import type { LicenceType } from '@cairn/rules';
import { NativeSelect, TextInput } from '@mantine/core';
import { useId } from 'react';
import { Checkbox } from '../kit/checkbox';
import { wordFor } from '../kit/words';
import { licenceWords, withRole } from './draft';
import type { Faults, LicenceForm, MemberForm } from './draft';
import { roleMeans } from './role-words';
import styles from './staff.module.css';

/** Who they are and what they may do: the same fields at an invitation and at a change. */
export function MemberFields(props: {
  form: MemberForm;
  faults: Faults;
  onChange: (part: Partial<MemberForm>) => void;
}) {
  const faultId = useId();
  const { form, faults, onChange } = props;
  return (
    <>
      <TextInput
        label="Name"
        description="As colleagues know it, for example Dana Reyes, RN"
        autoComplete="off"
        autoFocus
        value={form.displayName}
        error={faults.displayName}
        onChange={(event) => onChange({ displayName: event.currentTarget.value })}
      />
      <TextInput
        label="E-mail"
        description="Their sign-in name. Nothing is sent there."
        type="email"
        autoComplete="off"
        value={form.email}
        error={faults.email}
        onChange={(event) => onChange({ email: event.currentTarget.value })}
      />
      <fieldset className={styles.roles} aria-describedby={faults.roles === undefined ? undefined : faultId}>
        <legend>Roles</legend>
        {roles.map((role) => (
          <div key={role} className={styles.role}>
            <Checkbox
              label={wordFor('role', role)}
              checked={form.roles.includes(role)}
              onChange={(event) => onChange({ roles: withRole(form.roles, role, event.currentTarget.checked) })}
            />
            <span className={styles.means}>{roleMeans[role]}</span>
            {role === 'nurse' && form.roles.includes('nurse') && (
              <div className={styles.charge}>
                <Checkbox
                  label="In charge of the shift: may override an identity check that lacks a photo"
                  checked={form.chargeNurse}
                  onChange={(event) => onChange({ chargeNurse: event.currentTarget.checked })}
                />
              </div>
            )}
          </div>
        ))}
        {faults.roles !== undefined && (
          <p id={faultId} role="alert" className={styles.fault}>
            {faults.roles}
          </p>
        )}
      </fieldset>
    </>
  );
}

export function LicenceFields(props: {
  types: readonly LicenceType[];
  form: LicenceForm;
  faults: Faults;
  onChange: (part: Partial<LicenceForm>) => void;
}) {
  const { form, faults, onChange } = props;
  return (
    <div className={styles.licence}>
      <NativeSelect
        className={styles.wide ?? ''}
        label="License"
        data={[
          { value: '', label: 'Choose' },
          ...props.types.map((type) => ({ value: type, label: licenceWords[type] })),
        ]}
        value={form.type}
        error={faults.type}
        onChange={(event) => onChange({ type: event.currentTarget.value })}
      />
      <TextInput
        label="Number"
        autoComplete="off"
        value={form.number}
        error={faults.number}
        onChange={(event) => onChange({ number: event.currentTarget.value })}
      />
      <TextInput
        label="State"
        placeholder="NY"
        maxLength={2}
        autoComplete="off"
        value={form.state}
        error={faults.state}
        onChange={(event) => onChange({ state: event.currentTarget.value.toUpperCase() })}
      />
      <TextInput
        className={styles.wide ?? ''}
        type="date"
        label="Valid until"
        description="The last day on which it is valid"
        value={form.expiresOn}
        error={faults.expiresOn}
        onChange={(event) => onChange({ expiresOn: event.currentTarget.value })}
      />
    </div>
  );
}
