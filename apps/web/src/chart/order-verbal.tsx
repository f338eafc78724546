import { NativeSelect, Textarea } from '@mantine/core';
import { useStaff } from '../api/hooks';
import { useSession } from '../api/session';
import { Checkbox } from '../kit/checkbox';
import type { OrderDraft } from './order-draft';
import styles from './order-form.module.css';

/** what a nurse or pharmacist was told on the telephone. It is used at once and co-signed within its time. */
export function OrderVerbal(props: { draft: OrderDraft; onChange: (part: Partial<OrderDraft>) => void }) {
  const { draft, onChange } = props;
  const me = useSession().staff.id;
  const staff = useStaff();
  const prescribers = (staff.data ?? []).filter(
    ({ id, roles }) => id !== me && roles.some((role) => role === 'prescriber' || role === 'medical_director'),
  );
  return (
    <fieldset className={styles.group}>
      <legend>By telephone</legend>
      <NativeSelect
        label="Who gave the order"
        value={draft.prescriberId}
        data={[
          { value: '', label: 'Choose the prescriber' },
          ...prescribers.map(({ id, displayName }) => ({ value: id, label: displayName })),
        ]}
        onChange={(event) => onChange({ prescriberId: event.currentTarget.value })}
      />
      <Textarea
        label="Why it was not signed"
        autosize
        minRows={1}
        value={draft.verbalReason}
        onChange={(event) => onChange({ verbalReason: event.currentTarget.value })}
      />
      <Checkbox
        label="I read the order back and it was confirmed"
        checked={draft.readBack}
        onChange={(event) => onChange({ readBack: event.currentTarget.checked })}
      />
      <Checkbox
        label="Bridge: one day, because the order has run out"
        checked={draft.bridge}
        onChange={(event) =>
          onChange({
            bridge: event.currentTarget.checked,
            ...(event.currentTarget.checked ? { expiresOn: draft.startsOn } : {}),
          })
        }
      />
    </fieldset>
  );
}
