import { NativeSelect, TextInput } from '@mantine/core';
import { type Product, productFacts, products, type StockForm as FormOf, stockForms } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { Checkbox } from '../kit/checkbox';
import { productWord } from '../kit/dose-amount';
import { useSetting } from '../programme/use-setting';
import { thousandths } from './amounts';
import { stockRoom, type StockProduct } from './stock-api';
import { StockForm, stillMissing } from './stock-form';
import { formWords, scheduleWords } from './stock-words';
import styles from './stock.module.css';

const medications = Object.keys(products) as Product[];

/** The forms in which a medication is given. */
function formsOf(medication: string): readonly FormOf[] {
  if (medication === '') return stockForms;
  const { strengthUnit, extendedRelease } = productFacts(medication as Product);
  if (strengthUnit === 'mg/mL') return ['liquid'];
  return extendedRelease ? ['injection'] : ['tablet', 'film'];
}

function scheduleOf(medication: string): string | null {
  if (medication === '') return null;
  const { productClass } = productFacts(medication as Product);
  return productClass === 'methadone' ? 'II' : productClass === 'buprenorphine' ? 'III' : 'none';
}

/** A product that is kept: what it is, its strength, its schedule. */
export function ProductForm({ product, onClose }: { product: StockProduct | null; onClose: () => void }) {
  const { field, forget, sent } = useDraftFields('stock-product', product?.id ?? '', () => ({
    id: product?.id ?? uuidv7(),
    form: {
      name: product?.name ?? '',
      product: product?.product ?? '',
      form: product?.form ?? ('liquid' as FormOf),
      strength: product === null ? '' : String((product.mcgPerMl ?? product.mcgPerUnit ?? 0) / 1000 || ''),
      pieces: product?.unit === 'piece',
      schedule: product?.schedule ?? 'II',
      ndc: product?.ndc ?? '',
      retired: product?.retired ?? false,
    },
  }));
  const [id] = field('id');
  const [form, setForm] = field('form');
  const set = (part: Partial<typeof form>): void => setForm((before) => ({ ...before, ...part }));
  const forms = formsOf(form.product);
  const kind = forms.includes(form.form) ? form.form : (forms[0] ?? 'liquid');
  const counted = form.pieces || kind === 'kit' || kind === 'strip';
  const measured = !counted && kind !== 'powder';
  const strength = measured ? thousandths(form.strength) : null;
  const body = {
    name: form.name.trim(),
    product: form.product === '' ? null : form.product,
    form: kind,
    unit: counted ? 'piece' : 'mcg',
    mcgPerMl: kind === 'liquid' && !counted ? strength : null,
    mcgPerUnit: kind !== 'liquid' && !counted ? strength : null,
    schedule: form.schedule,
    ndc: form.ndc.trim() === '' ? null : form.ndc.trim(),
    retired: form.retired,
  };
  const act = useSetting(() => api.put(`/stock/products/${id}`, body), {
    says: 'Saved.',
    rooms: [stockRoom],
    after: sent(onClose),
  });
  const missing = stillMissing({
    'the name': form.name.trim(),
    'the strength': !measured || (strength !== null && strength > 0),
    'a drug code of ten or eleven digits': form.ndc.trim() === '' || /^[\d-]{10,13}$/.test(form.ndc.trim()),
  });
  return (
    <StockForm
      draft={forget}
      title={product === null ? 'New product' : product.name}
      intro="The strength stays as it is once there is a lot of it: another strength is another product."
      submit="Save"
      act={act}
      names={{ name: 'Name', ndc: 'Drug code (NDC)' }}
      missing={missing}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <TextInput
          className={styles.wide ?? ''}
          label="Name"
          autoComplete="off"
          value={form.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <NativeSelect
          className={styles.wide ?? ''}
          label="Medication that is given from it"
          value={form.product}
          data={[
            { value: '', label: 'None: powder, kit, test strips' },
            ...medications.map((value) => ({ value, label: productWord(value, 'long') })),
          ]}
          onChange={(event) => {
            const medication = event.currentTarget.value;
            set({
              product: medication,
              pieces: false,
              schedule: (scheduleOf(medication) ?? form.schedule) as typeof form.schedule,
            });
          }}
        />
        <NativeSelect
          label="Form"
          value={kind}
          data={forms.map((value) => ({ value, label: formWords[value] ?? value }))}
          onChange={(event) => {
            const chosen = event.currentTarget.value as FormOf;
            set({ form: chosen, ...(chosen === 'kit' || chosen === 'strip' ? { schedule: 'none' } : {}) });
          }}
        />
        {measured && (
          <TextInput
            label={kind === 'liquid' ? 'Concentration, mg/mL' : 'In one, mg'}
            inputMode="decimal"
            value={form.strength}
            onChange={(event) => set({ strength: event.currentTarget.value })}
          />
        )}
        <NativeSelect
          label="Schedule"
          value={form.schedule}
          data={Object.entries(scheduleWords).map(([value, label]) => ({ value, label }))}
          onChange={(event) => set({ schedule: event.currentTarget.value as typeof form.schedule })}
        />
        <TextInput
          label="Drug code (NDC), for scanning"
          autoComplete="off"
          value={form.ndc}
          onChange={(event) => set({ ndc: event.currentTarget.value })}
        />
      </div>
      {form.product === '' && kind !== 'kit' && kind !== 'strip' && form.schedule === 'none' && (
        <Checkbox
          label="Counted in pieces, without a strength"
          checked={form.pieces}
          onChange={(event) => set({ pieces: event.currentTarget.checked })}
        />
      )}
      {product !== null && (
        <Checkbox
          label="No longer used"
          checked={form.retired}
          onChange={(event) => set({ retired: event.currentTarget.checked })}
        />
      )}
    </StockForm>
  );
}
