import { NativeSelect } from '@mantine/core';
import { useStaff } from '../api/hooks';
import { useSession } from '../api/session';
import { Checkbox } from '../kit/checkbox';
import side from '../chart/side-form.module.css';

/** What was said on the telephone: by whom, and that it was read back. */
export interface TelephoneDraft {
  readonly prescriberId: string;
  readonly readBack: boolean;
}

export const noTelephone: TelephoneDraft = { prescriberId: '', readBack: false };

export function TelephoneFields(props: { draft: TelephoneDraft; onChange: (part: Partial<TelephoneDraft>) => void }) {
  const me = useSession().staff.id;
  const staff = useStaff();
  const prescribers = (staff.data ?? []).filter(
    ({ id, roles }) => id !== me && roles.some((role) => role === 'prescriber' || role === 'medical_director'),
  );
  return (
    <fieldset className={side.word}>
      <legend>By telephone</legend>
      <NativeSelect
        label="Who gave the order"
        value={props.draft.prescriberId}
        data={[
          { value: '', label: 'Choose the prescriber' },
          ...prescribers.map(({ id, displayName }) => ({ value: id, label: displayName })),
        ]}
        onChange={(event) => props.onChange({ prescriberId: event.currentTarget.value })}
      />
      <Checkbox
        label="I read the order back and it was confirmed"
        checked={props.draft.readBack}
        onChange={(event) => props.onChange({ readBack: event.currentTarget.checked })}
      />
    </fieldset>
  );
}
