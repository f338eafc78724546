import { NativeSelect, TextInput } from '@mantine/core';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useStaff } from '../api/hooks';
import { Checkbox } from '../kit/checkbox';
import { dayIn } from '../kit/format';
import { useDraft } from './draft';
import { SideForm } from './side-form';
import styles from './side-form.module.css';
import { useAct } from './use-act';

interface Draft {
  id: string;
  staffId: string;
  kind: 'primary' | 'cover';
  fromDay: string;
  toDay: string;
  counts: boolean;
}

/** Who is responsible from which day; cover for days of leave has a last day. */
export function AssignmentForm(props: { patientId: string; onClose: () => void }) {
  const staff = useStaff();
  const people = (staff.data ?? []).filter(
    (each) => each.roles.includes('counselor') || each.roles.includes('counselor_supervisor'),
  );
  const [draft, change, forget] = useDraft<Draft>('assignment', '', () => ({
    id: uuidv7(),
    staffId: '',
    kind: 'primary',
    fromDay: dayIn(undefined),
    toDay: '',
    counts: false,
  }));
  const set = (part: Partial<Draft>): void => change({ ...part, id: uuidv7() });
  const missing = [
    ...(draft.staffId === '' ? ['counselor'] : []),
    ...(draft.fromDay === '' ? ['first day'] : []),
    ...(draft.kind === 'cover' && draft.toDay === '' ? ['last day of the cover'] : []),
  ];
  const act = useAct(
    () => {
      const { staffId, kind, fromDay, toDay, counts } = draft;
      return api.put(`/patients/${props.patientId}/assignments/${draft.id}`, {
        staffId,
        kind,
        fromDay,
        ...(toDay === '' ? {} : { toDay }),
        ...(kind === 'cover' ? { counts } : {}),
      });
    },
    {
      says: 'Assigned.',
      after: () => {
        forget();
        props.onClose();
      },
    },
  );
  return (
    <SideForm
      title="Assign a counselor"
      submit="Assign"
      complete={missing.length === 0}
      missing={`Still needed: ${missing.join(', ')}`}
      pending={act.isPending}
      error={act.error}
      names={{ staffId: 'Counselor', fromDay: 'First day', toDay: 'Last day' }}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
      intro="A new primary counselor ends the one before on the day before."
    >
      <NativeSelect
        label="Counselor"
        value={draft.staffId}
        data={[
          { value: '', label: staff.isPending ? 'Loading…' : 'Choose' },
          ...people.map((each) => ({ value: each.id, label: each.displayName })),
        ]}
        onChange={(event) => set({ staffId: event.currentTarget.value })}
      />
      <NativeSelect
        label="As"
        value={draft.kind}
        data={[
          { value: 'primary', label: 'Primary counselor' },
          { value: 'cover', label: 'Cover for days of leave' },
        ]}
        onChange={(event) => set({ kind: event.currentTarget.value === 'cover' ? 'cover' : 'primary' })}
      />
      <div className={styles.pair}>
        <TextInput
          type="date"
          size="xs"
          label="First day"
          value={draft.fromDay}
          onChange={(event) => set({ fromDay: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          size="xs"
          label={draft.kind === 'cover' ? 'Last day' : 'Last day (optional)'}
          value={draft.toDay}
          min={draft.fromDay}
          onChange={(event) => set({ toDay: event.currentTarget.value })}
        />
      </div>
      {draft.kind === 'cover' && (
        <Checkbox
          label="Counts in the covering counselor’s caseload"
          checked={draft.counts}
          onChange={(event) => set({ counts: event.currentTarget.checked })}
        />
      )}
    </SideForm>
  );
}
