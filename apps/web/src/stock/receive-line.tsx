import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Amount } from './container-forms';
import { differs, type TypedLine } from './receive-lines';
import type { StockPlace, StockProduct } from './stock-api';
import styles from './stock.module.css';

/** One lot of a delivery: what the invoice says, what is there, and where it goes. */
export function ReceiveLine(props: {
  line: TypedLine;
  nth: number;
  products: readonly StockProduct[];
  places: readonly StockPlace[];
  sizeOf: (productId: string) => string;
  onChange: (line: TypedLine) => void;
  onDrop: (() => void) | null;
}) {
  const { line, products, onChange } = props;
  const product = products.find(({ id }) => id === line.productId);
  const set = (part: Partial<TypedLine>): void => onChange({ ...line, ...part });
  const text = (key: 'lot' | 'invoiced' | 'counted', label: string) => (
    <TextInput
      label={label}
      autoComplete="off"
      inputMode={key === 'lot' ? 'text' : 'numeric'}
      value={line[key]}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <li className={styles.line} aria-label={`Line ${props.nth}`}>
      <NativeSelect
        label="Product"
        value={line.productId}
        data={[{ value: '', label: '' }, ...products.map(({ id: value, name }) => ({ value, label: name }))]}
        onChange={(event) => {
          const productId = event.currentTarget.value;
          set({ productId, size: props.sizeOf(productId) });
        }}
      />
      {text('lot', 'Lot')}
      <TextInput
        type="date"
        label="Expires"
        value={line.expiresOn}
        onChange={(event) => set({ expiresOn: event.currentTarget.value })}
      />
      {product === undefined ? (
        <TextInput label="In one" disabled value="" readOnly />
      ) : (
        <Amount label="In one" product={product} value={line.size} onChange={(size) => set({ size })} />
      )}
      {text('invoiced', 'On invoice')}
      {text('counted', 'Counted')}
      <NativeSelect
        label="Goes into"
        value={line.placeId}
        data={[{ value: '', label: '' }, ...props.places.map(({ id: value, name }) => ({ value, label: name }))]}
        onChange={(event) => set({ placeId: event.currentTarget.value })}
      />
      {props.onDrop !== null && (
        <Button className={styles.drop ?? ''} size="xs" variant="subtle" onClick={props.onDrop}>
          Take out
        </Button>
      )}
      {differs(line) && (
        <TextInput
          className={styles.whole ?? ''}
          label="What differs from the invoice"
          placeholder="One bottle is missing, the seal of the box was whole"
          value={line.discrepancy}
          onChange={(event) => set({ discrepancy: event.currentTarget.value })}
        />
      )}
    </li>
  );
}
