import { NativeSelect, TextInput } from '@mantine/core';
import { microlitres, millilitres, stockVolume } from '@cairn/rules';
import type { Typed } from '../outside/fields-form';
import styles from '../outside/outside.module.css';
import type { InTheHouse } from './loss-api';
import { amountOf, choiceOf, readQuantity } from './waste-amount';

/** Out of which container. The list is searched by typing, as every list of the browser is. */
export function ContainerField(props: {
  containers: readonly InTheHouse[];
  account: 'stock' | 'quarantine';
  typed: Typed;
  change: (part: Typed) => void;
}) {
  const { containers, account, typed, change } = props;
  return (
    <div className={styles.whole}>
      <NativeSelect
        label="Container"
        value={typed.containerId ?? ''}
        data={[
          { value: '', label: containers.length === 0 ? 'Nothing is there' : 'Choose the container' },
          ...containers.map((one) => ({ value: one.id, label: choiceOf(one, account) })),
        ]}
        onChange={(event) => change({ containerId: event.currentTarget.value })}
      />
    </div>
  );
}

/** How much, in mg or pieces; of a liquid its volume stands below. */
export function AmountField(props: {
  name: string;
  label: string;
  product: InTheHouse['product'] | undefined;
  typed: Typed;
  change: (part: Typed) => void;
  /** The most that can be meant. */
  most?: number | undefined;
}) {
  const { name, label, product, typed, change, most } = props;
  const value = typed[name] ?? '';
  const counted = product ?? { unit: 'mcg' as const, mcgPerMl: null };
  const quantity = readQuantity(value, counted);
  const tooMuch = quantity !== null && most !== undefined && quantity > most;
  const error =
    value.trim() !== '' && quantity === null
      ? counted.unit === 'piece'
        ? 'A whole number of pieces'
        : 'An amount in mg, such as 62.5'
      : tooMuch
        ? `No more than ${amountOf(most, { product: counted })} is there`
        : false;
  const ul = quantity === null || error !== false ? null : stockVolume(quantity, counted);
  const volume = ul === null ? null : millilitres(microlitres(ul));
  return (
    <div className={styles.third}>
      <TextInput
        label={`${label}, ${counted.unit === 'piece' ? 'pieces' : 'mg'}`}
        inputMode="decimal"
        value={value}
        error={error}
        {...(volume === null
          ? {}
          : { rightSection: <span className="dim small">{volume}</span>, rightSectionWidth: '5.5rem' })}
        onChange={(event) => change({ [name]: event.currentTarget.value })}
      />
    </div>
  );
}

/** What the amount says, or null while it says nothing usable. */
export function quantityIn(typed: Typed, name: string, of: InTheHouse | undefined): number | null {
  return readQuantity(typed[name] ?? '', of?.product ?? { unit: 'mcg' });
}
