import { NativeSelect, TextInput } from '@mantine/core';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { useSetting } from '../programme/use-setting';
import { amountWords, bothWords, readCount, thousandths } from './amounts';
import { type StockContainer, stockRoom, useStockOverview, useStockSetUp } from './stock-api';
import { StockForm, stillMissing } from './stock-form';
import styles from './stock.module.css';

const weighed = { form: 'powder', unit: 'mcg', mcgPerMl: null, mcgPerUnit: null } as const;

/** Powder, diluent and what was filled; the yield is worked out while one types. */
export function BatchForm({ onClose }: { onClose: () => void }) {
  const [overview, setUp] = [useStockOverview(), useStockSetUp()];
  const { field, forget, sent } = useDraftFields('stock-batch', '', () => ({
    id: uuidv7(),
    form: {
      productId: '',
      lot: '',
      expiresOn: '',
      powderId: '',
      powder: '',
      diluent: 'Purified water',
      final: '',
      bottles: '1',
      each: '',
      placeId: '',
      explanation: '',
    },
  }));
  const [id, setId] = field('id');
  const [form, setForm] = field('form');
  const set = (part: Partial<typeof form>): void => {
    setForm((before) => ({ ...before, ...part }));
    setId(uuidv7());
  };
  const products = (setUp.data?.products ?? []).filter((one) => one.form === 'liquid' && !one.retired);
  const places = (setUp.data?.places ?? []).filter(
    ({ kind, retired }) => !retired && (kind === 'safe' || kind === 'refrigerator'),
  );
  const powders: readonly StockContainer[] = (overview.data?.containers ?? []).filter(
    ({ product, fault, stock }) => product.form === 'powder' && fault === null && stock > 0,
  );
  const product = products.find((one) => one.id === form.productId);
  const powder = thousandths(form.powder);
  const [finalUl, each, bottles] = [thousandths(form.final), thousandths(form.each), readCount(form.bottles)];
  const placeId = form.placeId === '' ? (places[0]?.id ?? '') : form.placeId;
  const actual =
    product?.mcgPerMl == null || each === null || bottles === null
      ? null
      : bottles * Math.round((each * product.mcgPerMl) / 1000);
  const variance = actual === null || powder === null ? null : actual - powder;
  const body = {
    productId: form.productId,
    lot: form.lot.trim(),
    expiresOn: form.expiresOn,
    powder: [{ containerId: form.powderId, quantity: powder }],
    diluent: form.diluent.trim(),
    finalUl,
    containers: Array.from({ length: bottles ?? 0 }, () => ({ ul: each, placeId })),
    ...(form.explanation.trim() === '' ? {} : { explanation: form.explanation.trim() }),
  };
  const act = useSetting(() => api.put(`/stock/batches/${id}`, body), {
    says: 'The batch is recorded. A second person checks it before it is used.',
    rooms: [stockRoom],
    after: sent(onClose),
  });
  const missing = stillMissing({
    'the product': form.productId,
    'a lot number': form.lot.trim(),
    'the expiry': form.expiresOn,
    'the powder': form.powderId,
    'its weight': powder,
    'the diluent': form.diluent.trim(),
    'the volume that was made': finalUl,
    'what was filled': actual,
    'a safe or refrigerator': placeId,
  });
  const text = (key: keyof typeof form, label: string, type: 'text' | 'date' = 'text') => (
    <TextInput
      label={label}
      type={type}
      autoComplete="off"
      value={form[key]}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  );
  const select = (
    key: 'productId' | 'powderId' | 'placeId',
    label: string,
    data: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <NativeSelect
      label={label}
      value={key === 'placeId' ? placeId : form[key]}
      data={key === 'placeId' ? [...data] : [{ value: '', label: '' }, ...data]}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <StockForm
      draft={forget}
      title="Batch from powder"
      intro="Each batch is a lot of its own. It stays blocked until a second person has checked it."
      submit="Record the batch"
      act={act}
      missing={missing}
      onClose={onClose}
    >
      <div className={styles.fields}>
        {select(
          'productId',
          'Liquid that was made',
          products.map(({ id: value, name }) => ({ value, label: name })),
        )}
        {text('lot', 'Lot number of the batch')}
        {text('expiresOn', 'Expires', 'date')}
        {text('diluent', 'Diluted with')}
        {select(
          'powderId',
          'Powder',
          powders.map((one) => ({ value: one.id, label: `${one.serial}, ${bothWords(one.product, one.stock)}` })),
        )}
        {text('powder', 'Weighed in, mg')}
        {text('final', 'Volume made, mL')}
        {select(
          'placeId',
          'Goes into',
          places.map(({ id: value, name }) => ({ value, label: name })),
        )}
        {text('bottles', 'Bottles filled')}
        {text('each', 'In each, mL')}
        {text('explanation', 'Why the yield differs')}
      </div>
      <p role="status" className="tabular">
        {powder !== null && actual !== null && variance !== null
          ? `Theoretical ${amountWords(weighed, powder)}, filled ${amountWords(weighed, actual)}, variance ${
              variance < 0 ? '−' : '+'
            }${amountWords(weighed, Math.abs(variance))} (${((Math.abs(variance) * 100) / powder).toFixed(1)} %)`
          : 'The yield shows here.'}
      </p>
    </StockForm>
  );
}
