import { Button, NativeSelect, TextInput } from '@mantine/core';
import { products } from '@cairn/rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { Product } from '../api/types';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { productWord } from '../kit/dose-amount';
import { ErrorNote } from '../kit/error-note';
import { readMilligrams } from '../kit/format';
import { strengthWords } from './measure';
import styles from './station.module.css';
import { type ContainerFormProps, StockContainerForm } from './stock-container-form';
import { useOpenable } from './use-openable';
import { stationsKey } from './use-station';

const given = (Object.keys(products) as Product[]).filter((product) => !products[product].extendedRelease);
const isLiquid = (product: Product): boolean => products[product].strengthUnit === 'mg/mL';
/** Methadone concentrate comes as 10 mg/mL; anything else is typed from the label. */
const usualMgPerMl = '10';

/** Where a stock ledger is kept a container is scanned; before that it is typed from its label. */
export function ContainerForm(props: ContainerFormProps) {
  const openable = useOpenable();
  if (openable.data === undefined) return null;
  return openable.data.since === null ? (
    <TypedContainerForm {...props} />
  ) : (
    <StockContainerForm {...props} items={openable.data.items} />
  );
}

/** What a window measures from now on: product, lot, its last day and, of a liquid, its concentration (R-006, R-211). */
function TypedContainerForm(props: ContainerFormProps) {
  const queries = useQueryClient();
  const id = useRef(uuidv7());
  const { field, forget } = useDraftFields('container', props.station.id, () => ({
    product: (props.product ?? 'methadone-oral-concentrate') as Product,
    lot: '',
    expires: '',
    strength: usualMgPerMl,
  }));
  const [product, setProduct] = field('product');
  const [lot, setLot] = field('lot');
  const [expires, setExpires] = field('expires');
  const [strength, setStrength] = field('strength');
  const mcgPerMl = isLiquid(product) ? readMilligrams(strength) : null;
  const complete = lot.trim() !== '' && expires !== '' && (!isLiquid(product) || mcgPerMl !== null);
  const send = useMutation({
    mutationFn: () =>
      api.put(`/dosing/containers/${id.current}`, {
        stationId: props.station.id,
        product,
        lot: lot.trim(),
        lotExpiresOn: expires,
        mcgPerMl,
      }),
    onSuccess: () => {
      forget();
      void queries.invalidateQueries({ queryKey: stationsKey });
      props.onDone(
        `${props.station.name} measures ${productWord(product)} from lot ${lot.trim()} now${mcgPerMl === null ? '' : `, ${strengthWords(mcgPerMl)}`}.`,
      );
    },
    // Corrected after a refusal, it is another container.
    onError: () => (id.current = uuidv7()),
  });
  return (
    <form
      className={styles.form}
      aria-label={`Open a container at ${props.station.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !send.isPending) send.mutate();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onCancel();
        event.stopPropagation();
      }}
    >
      <strong>Open a container at {props.station.name}</strong>
      <NativeSelect
        label="Medication"
        data={given.map((value) => ({ value, label: productWord(value, 'long') }))}
        value={product}
        onChange={(event) => setProduct(event.currentTarget.value as Product)}
      />
      <TextInput
        autoFocus
        label="Lot, scanned or typed"
        maxLength={40}
        value={lot}
        onChange={(event) => setLot(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label="Last day of the lot"
        value={expires}
        onChange={(event) => setExpires(event.currentTarget.value)}
      />
      {isLiquid(product) && (
        <TextInput
          label="Concentration, mg/mL"
          inputMode="decimal"
          value={strength}
          error={strength !== '' && mcgPerMl === null ? 'A number such as 10' : undefined}
          onChange={(event) => setStrength(event.currentTarget.value)}
        />
      )}
      <div className={styles.acts}>
        <Button type="submit" disabled={!complete} loading={send.isPending}>
          Open it
        </Button>
        <Button variant="subtle" onClick={props.onCancel}>
          Cancel
        </Button>
      </div>
      {send.isError && (
        <div className={styles.wide}>
          <ErrorNote error={send.error} />
        </div>
      )}
      <DraftMark of={forget} />
    </form>
  );
}
