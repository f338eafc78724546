import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { blockReasons, type Permission } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { useSetting } from '../programme/use-setting';
import { amountWords, readAmount, typedIn } from './amounts';
import { type StockContainer, stockRoom, useStockOverview, useStockSetUp } from './stock-api';
import { StockForm, stillMissing } from './stock-form';
import styles from './stock.module.css';

export type ContainerAct = 'move' | 'decant' | 'hand-out' | 'block' | 'release';

/** What may be done with it, by whom and as it stands. */
export function actsFor(
  container: StockContainer,
  may: (permission: Permission) => boolean,
): readonly { readonly act: ContainerAct; readonly label: string }[] {
  const { stock, blocked, product, openAt } = container;
  const acts: { act: ContainerAct; label: string; when: boolean }[] = [
    { act: 'move', label: 'Move', when: may('stock.move') && openAt === null },
    { act: 'decant', label: 'Decant', when: may('stock.move') && stock > 0 },
    { act: 'hand-out', label: 'Hand out', when: may('stock.move') && stock > 0 && product.schedule === 'none' },
    { act: 'block', label: 'Block the lot', when: may('stock.block') && blocked === null },
    { act: 'release', label: 'Release the lot', when: may('stock.release') && blocked !== null },
  ];
  return acts.filter(({ when }) => when);
}

export function ContainerForm(props: { act: ContainerAct; container: StockContainer; onClose: () => void }) {
  switch (props.act) {
    case 'move':
      return <MoveForm key="move" {...props} />;
    case 'decant':
      return <DecantForm key="decant" {...props} />;
    case 'hand-out':
      return <HandOutForm key="hand-out" {...props} />;
    case 'block':
    case 'release':
      return <BlockForm key={props.act} {...props} />;
  }
}

interface Own {
  container: StockContainer;
  onClose: () => void;
}

function MoveForm({ container, onClose }: Own) {
  const setUp = useStockSetUp();
  const { field, forget, sent } = useDraftFields('stock-move', container.id, () => ({
    id: uuidv7(),
    placeId: '',
    reason: '',
  }));
  const [id] = field('id');
  const [placeId, setPlaceId] = field('placeId');
  const [reason, setReason] = field('reason');
  const places = (setUp.data?.places ?? []).filter((one) => !one.retired && one.id !== container.place?.id);
  const body = { containerId: container.id, placeId, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
  const act = useSetting(() => api.put(`/stock/stays/${id}`, body), {
    says: 'Moved.',
    rooms: [stockRoom],
    after: sent(onClose),
  });
  return (
    <StockForm
      draft={forget}
      title="Move the container"
      submit="Move"
      act={act}
      onClose={onClose}
      missing={stillMissing({ 'the place': placeId })}
    >
      <div className={styles.fields}>
        <NativeSelect
          label="To"
          value={placeId}
          data={[{ value: '', label: '' }, ...places.map(({ id: value, name }) => ({ value, label: name }))]}
          onChange={(event) => setPlaceId(event.currentTarget.value)}
        />
        <TextInput
          className={styles.wide ?? ''}
          label="Reason (optional)"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
    </StockForm>
  );
}

function DecantForm({ container, onClose }: Own) {
  const overview = useStockOverview();
  const { field, forget, sent } = useDraftFields('stock-decant', container.id, () => ({
    id: uuidv7(),
    form: { toId: '', amount: '', reason: '' },
  }));
  const [id] = field('id');
  const [form, setForm] = field('form');
  const quantity = readAmount(container.product, form.amount);
  const others = (overview.data?.containers ?? []).filter(
    (one) => one.lotId === container.lotId && one.id !== container.id,
  );
  const body = {
    fromId: container.id,
    quantity,
    reason: form.reason.trim(),
    ...(form.toId === '' ? {} : { toId: form.toId }),
  };
  const act = useSetting(() => api.put(`/stock/decants/${id}`, body), {
    says: 'Decanted.',
    rooms: [stockRoom],
    after: sent(onClose),
  });
  return (
    <StockForm
      draft={forget}
      title="Decant"
      intro="Only into a container of the same lot. A new container gets a label of its own."
      submit="Decant"
      act={act}
      onClose={onClose}
      missing={stillMissing({ 'the amount': quantity, 'the reason': form.reason.trim() })}
    >
      <div className={styles.fields}>
        <NativeSelect
          label="Into"
          value={form.toId}
          data={[
            { value: '', label: 'A new container' },
            ...others.map(({ id: value, serial }) => ({ value, label: serial })),
          ]}
          onChange={(event) => setForm({ ...form, toId: event.currentTarget.value })}
        />
        <Amount product={container.product} value={form.amount} onChange={(amount) => setForm({ ...form, amount })} />
        <TextInput
          className={styles.wide ?? ''}
          label="Reason"
          value={form.reason}
          onChange={(event) => setForm({ ...form, reason: event.currentTarget.value })}
        />
      </div>
    </StockForm>
  );
}

function HandOutForm({ container, onClose }: Own) {
  const { field, forget, sent } = useDraftFields('stock-hand-out', container.id, () => ({
    id: uuidv7(),
    form: { amount: '', note: '' },
  }));
  const [id] = field('id');
  const [form, setForm] = field('form');
  const quantity = readAmount(container.product, form.amount);
  const body = { containerId: container.id, quantity, ...(form.note.trim() === '' ? {} : { note: form.note.trim() }) };
  const act = useSetting(() => api.put(`/stock/hand-outs/${id}`, body), {
    says: 'Handed out.',
    rooms: [stockRoom],
    after: sent(onClose),
  });
  return (
    <StockForm
      draft={forget}
      title="Hand out"
      intro="Counted, and nobody is named. A naloxone offer to a person belongs in the chart as well."
      submit="Hand out"
      act={act}
      onClose={onClose}
      missing={stillMissing({ 'the number': quantity })}
    >
      <div className={styles.fields}>
        <Amount product={container.product} value={form.amount} onChange={(amount) => setForm({ ...form, amount })} />
        <TextInput
          className={styles.wide ?? ''}
          label="Note (optional)"
          description="Where, never to whom."
          value={form.note}
          onChange={(event) => setForm({ ...form, note: event.currentTarget.value })}
        />
      </div>
    </StockForm>
  );
}

function BlockForm({ act: what, container, onClose }: Own & { act: ContainerAct }) {
  const blocks = what === 'block';
  const { field, forget, sent } = useDraftFields('stock-block', `${what} ${container.lotId}`, () => ({
    id: uuidv7(),
    reason: (blocks ? 'recall' : 'released') as keyof typeof blockReasons,
    says: '',
  }));
  const [id] = field('id');
  const [reason, setReason] = field('reason');
  const [says, setSays] = field('says');
  const body = { lotId: container.lotId, blocks, reason, says: says.trim() };
  const act = useSetting(() => api.put(`/stock/lot-blocks/${id}`, body), {
    says: blocks ? 'The lot is blocked at every window.' : 'The lot may be used again.',
    rooms: [stockRoom],
    after: sent(onClose),
  });
  return (
    <StockForm
      draft={forget}
      title={blocks ? `Block lot ${container.lot}` : `Release lot ${container.lot}`}
      intro={
        blocks
          ? 'Every container of this lot is blocked at once, at every window.'
          : `Blocked: ${container.blocked ?? ''}`
      }
      submit={blocks ? 'Block the lot' : 'Release the lot'}
      act={act}
      onClose={onClose}
      missing={stillMissing({ 'what happened': says.trim() })}
    >
      <div className={styles.fields}>
        {blocks && (
          <NativeSelect
            label="Why"
            value={reason}
            data={(['recall', 'damaged', 'quality'] as const).map((value) => ({ value, label: blockReasons[value] }))}
            onChange={(event) => setReason(event.currentTarget.value as typeof reason)}
          />
        )}
        <Textarea
          className={styles.wide ?? ''}
          label={blocks ? 'What happened' : 'Why it may be used again'}
          autosize
          value={says}
          onChange={(event) => setSays(event.currentTarget.value)}
        />
      </div>
    </StockForm>
  );
}

/** An amount as it is measured, with its milligrams beside it. */
export function Amount(props: {
  product: StockContainer['product'];
  value: string;
  label?: string;
  onChange: (value: string) => void;
}) {
  const { product, value } = props;
  const quantity = readAmount(product, value);
  const unit = typedIn(product);
  return (
    <TextInput
      label={`${props.label ?? 'Amount'}, ${unit}`}
      inputMode="decimal"
      autoComplete="off"
      value={value}
      error={value !== '' && quantity === null && `An amount in ${unit}`}
      description={
        quantity !== null && unit !== 'mg' && unit !== 'pieces' ? `= ${amountWords(product, quantity)}` : undefined
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
