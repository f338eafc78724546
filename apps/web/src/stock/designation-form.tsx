import { NativeSelect, TextInput } from '@mantine/core';
import { type DesignationKind, designationKinds, may } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useStaff } from '../api/hooks';
import { useDraftFields } from '../chart/draft-fields';
import { Checkbox } from '../kit/checkbox';
import { dayIn } from '../kit/format';
import { useSetting } from '../programme/use-setting';
import { stockRoom } from './stock-api';
import { StockForm, stillMissing } from './stock-form';
import styles from './stock.module.css';

/** Designates a colleague in writing, from a day on. */
export function DesignationForm({ onClose }: { onClose: () => void }) {
  const today = dayIn(undefined);
  const staff = useStaff();
  const { field, forget, sent } = useDraftFields('stock-designation', '', () => ({
    id: uuidv7(),
    form: {
      staffId: '',
      kind: 'receive' as DesignationKind,
      startsOn: today,
      endsOn: '',
      reference: '',
      witnesses: '',
      notExcluded: false,
    },
  }));
  const [id, setId] = field('id');
  const [form, setForm] = field('form');
  const set = (part: Partial<typeof form>): void => {
    setForm((before) => ({ ...before, ...part }));
    setId(uuidv7());
  };
  const { kind } = form;
  const body = {
    staffId: form.staffId,
    kind,
    startsOn: form.startsOn,
    reference: form.reference.trim(),
    notExcluded: form.notExcluded,
    ...(form.endsOn === '' ? {} : { endsOn: form.endsOn }),
    ...(kind === 'attorney' ? { witnesses: form.witnesses.trim() } : {}),
  };
  const act = useSetting(() => api.put(`/stock/designations/${id}`, body), {
    says: 'Designated.',
    rooms: [stockRoom],
    after: sent(onClose),
  });
  const missing = stillMissing({
    'the colleague': form.staffId,
    'the first day': form.startsOn,
    'where the signed paper is': form.reference.trim(),
    'the two witnesses': kind !== 'attorney' || form.witnesses.trim(),
    'the confirmation': kind !== 'receive' || form.notExcluded,
  });
  const text = (
    key: 'startsOn' | 'endsOn' | 'reference' | 'witnesses',
    label: string,
    type: 'text' | 'date' = 'text',
  ) => (
    <TextInput
      label={label}
      type={type}
      {...(type === 'date' ? { min: today } : { autoComplete: 'off' })}
      value={form[key]}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <StockForm
      draft={forget}
      title="Designate somebody"
      submit="Designate"
      act={act}
      missing={missing}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <NativeSelect
          label="Colleague"
          value={form.staffId}
          data={[
            { value: '', label: '' },
            ...(staff.data ?? [])
              .filter(({ roles }) => may(roles, kind === 'receive' ? 'stock.receive' : 'stock.order'))
              .map(({ id: value, displayName }) => ({ value, label: displayName })),
          ]}
          onChange={(event) => set({ staffId: event.currentTarget.value })}
        />
        <NativeSelect
          label="What for"
          value={kind}
          data={Object.entries(designationKinds).map(([value, label]) => ({ value, label }))}
          onChange={(event) => set({ kind: event.currentTarget.value as DesignationKind })}
        />
        {text('startsOn', 'First day', 'date')}
        {text('endsOn', 'Last day (optional)', 'date')}
        {text('reference', 'Where the signed paper is kept')}
        {kind === 'attorney' && text('witnesses', 'The two witnesses')}
      </div>
      {kind === 'receive' && (
        <Checkbox
          label="I confirm that the federal rule on who may accept deliveries (21 CFR 1301.74(h)) does not exclude this colleague"
          checked={form.notExcluded}
          onChange={(event) => set({ notExcluded: event.currentTarget.checked })}
        />
      )}
    </StockForm>
  );
}
