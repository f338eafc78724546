import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { isDeaNumber, placeKinds, supplierKinds } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { Checkbox } from '../kit/checkbox';
import { useSetting } from '../programme/use-setting';
import { stockRoom, type StockPlace, type Supplier } from './stock-api';
import { StockForm, stillMissing } from './stock-form';
import styles from './stock.module.css';

/** A safe, a window, a refrigerator, quarantine, a vehicle. */
export function PlaceForm({ place, onClose }: { place: StockPlace | null; onClose: () => void }) {
  const { field, forget, sent } = useDraftFields('stock-place', place?.id ?? '', () => ({
    id: place?.id ?? uuidv7(),
    form: {
      name: place?.name ?? '',
      kind: place?.kind ?? ('safe' as StockPlace['kind']),
      retired: place?.retired ?? false,
    },
  }));
  const [id] = field('id');
  const [form, setForm] = field('form');
  const body = { ...form, name: form.name.trim(), stationId: place?.stationId ?? null };
  const act = useSetting(() => api.put(`/stock/places/${id}`, body), {
    says: 'Saved.',
    rooms: [stockRoom],
    after: sent(onClose),
  });
  return (
    <StockForm
      draft={forget}
      title={place === null ? 'New place' : place.name}
      submit="Save"
      act={act}
      missing={stillMissing({ 'the name': form.name.trim() })}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <TextInput
          label="Name"
          autoComplete="off"
          value={form.name}
          onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
        />
        <NativeSelect
          label="Kind"
          value={form.kind}
          data={Object.entries(placeKinds).map(([value, label]) => ({ value, label }))}
          onChange={(event) => setForm({ ...form, kind: event.currentTarget.value as typeof form.kind })}
        />
      </div>
      {place !== null && (
        <Checkbox
          label="No longer used"
          checked={form.retired}
          onChange={(event) => setForm({ ...form, retired: event.currentTarget.checked })}
        />
      )}
    </StockForm>
  );
}

/** From whom stock comes, or another site, with what every receipt has to say of it. */
export function SupplierForm({ supplier, onClose }: { supplier: Supplier | null; onClose: () => void }) {
  const { field, forget, sent } = useDraftFields('stock-supplier', supplier?.id ?? '', () => ({
    id: supplier?.id ?? uuidv7(),
    form: {
      name: supplier?.name ?? '',
      kind: supplier?.kind ?? ('supplier' as Supplier['kind']),
      address: supplier?.address ?? '',
      registration: supplier?.registration ?? '',
      phone: supplier?.phone ?? '',
      retired: supplier?.retired ?? false,
    },
  }));
  const [id] = field('id');
  const [form, setForm] = field('form');
  const set = (part: Partial<typeof form>): void => setForm((before) => ({ ...before, ...part }));
  const registration = form.registration.trim().toUpperCase();
  const body = {
    ...form,
    name: form.name.trim(),
    address: form.address.trim(),
    registration: registration === '' ? null : registration,
    phone: form.phone.trim() === '' ? null : form.phone.trim(),
  };
  const act = useSetting(() => api.put(`/stock/suppliers/${id}`, body), {
    says: 'Saved.',
    rooms: [stockRoom],
    after: sent(onClose),
  });
  const mistyped = registration !== '' && !isDeaNumber(registration);
  return (
    <StockForm
      draft={forget}
      title={supplier === null ? 'New supplier or site' : supplier.name}
      submit="Save"
      act={act}
      missing={stillMissing({
        'the name': form.name.trim(),
        'the address': form.address.trim(),
        'a registration whose last digit fits': !mistyped,
      })}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <TextInput
          label="Name"
          autoComplete="off"
          value={form.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <NativeSelect
          label="Kind"
          value={form.kind}
          data={Object.entries(supplierKinds).map(([value, label]) => ({ value, label }))}
          onChange={(event) => set({ kind: event.currentTarget.value as typeof form.kind })}
        />
        <TextInput
          label="DEA registration"
          autoComplete="off"
          placeholder="AB1234563"
          value={form.registration}
          error={mistyped && registration.length >= 9 && 'The last digit does not fit the others'}
          onChange={(event) => set({ registration: event.currentTarget.value })}
        />
        <TextInput
          label="Phone (optional)"
          value={form.phone}
          onChange={(event) => set({ phone: event.currentTarget.value })}
        />
        <Textarea
          className={styles.wide ?? ''}
          label="Address"
          autosize
          minRows={2}
          value={form.address}
          onChange={(event) => set({ address: event.currentTarget.value })}
        />
      </div>
      {supplier !== null && (
        <Checkbox
          label="No longer used"
          checked={form.retired}
          onChange={(event) => set({ retired: event.currentTarget.checked })}
        />
      )}
    </StockForm>
  );
}
