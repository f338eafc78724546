import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { Product } from '../api/types';
import { ErrorNote } from '../kit/error-note';
import { shortDay } from '../kit/format';
import { quantityWords } from './quantity-words';
import styles from './station.module.css';
import { openableKey } from './use-openable';
import type { Openable } from './use-openable';
import { stationsKey } from './use-station';
import type { Station } from './use-station';

export interface ContainerFormProps {
  readonly station: Station;
  readonly product?: Product | undefined;
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
}

/** A scanner types faster than any hand: longer than this between two keys, and somebody typed it. */
const scannerMs = 60;

/**
 * Opens a container of the stock ledger at a window by its barcode. What there is stands below, the first to expire
 * first; what cannot be used is grey and says why.
 */
export function StockContainerForm({
  station,
  product,
  items,
  onDone,
  onCancel,
}: ContainerFormProps & { readonly items: readonly Openable[] }) {
  const queries = useQueryClient();
  const id = useRef(uuidv7());
  const lastKey = useRef(0);
  const [serial, setSerial] = useState('');
  const [byHand, setByHand] = useState(false);
  const [reason, setReason] = useState('');
  const shown = items.filter((one) => product === undefined || one.product === product);
  const meant = items.find((one) => one.serial.toLowerCase() === serial.trim().toLowerCase());
  const complete = serial.trim() !== '' && (!byHand || reason.trim() !== '');
  const send = useMutation({
    mutationFn: () =>
      api.put(`/dosing/open-containers/${id.current}`, {
        stationId: station.id,
        serial: serial.trim(),
        scanned: !byHand,
        ...(byHand ? { byHandReason: reason.trim() } : {}),
      }),
    onSuccess: () => {
      for (const queryKey of [stationsKey, openableKey]) void queries.invalidateQueries({ queryKey });
      onDone(
        meant === undefined
          ? `Container ${serial.trim()} is open at ${station.name}.`
          : `${station.name} gives ${meant.name} from lot ${meant.lot} now: ${quantityWords(meant)}.`,
      );
    },
    // Corrected after a refusal, it is another container.
    onError: () => (id.current = uuidv7()),
  });
  const type = (value: string): void => {
    const now = performance.now();
    // One letter more than before, and not at once: a hand.
    if (value.length === serial.length + 1 && serial !== '' && now - lastKey.current > scannerMs) setByHand(true);
    if (value === '') setByHand(false);
    lastKey.current = now;
    setSerial(value);
  };
  return (
    <form
      className={styles.form}
      aria-label={`Open a container at ${station.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !send.isPending) send.mutate();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        event.stopPropagation();
      }}
    >
      <strong>Open a container at {station.name}</strong>
      <TextInput
        autoFocus
        label="Barcode of the container"
        description="Scan it; typing needs a reason"
        maxLength={60}
        autoComplete="off"
        value={serial}
        onChange={(event) => type(event.currentTarget.value)}
      />
      {byHand && (
        <TextInput
          label="Why it is typed"
          description="For the record (R-211)"
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <div className={styles.acts}>
        <Button type="submit" disabled={!complete} loading={send.isPending}>
          Open it
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      {send.isError && (
        <div className={styles.wide}>
          <ErrorNote error={send.error} />
        </div>
      )}
      <table className={`${styles.wide} ${styles.shelf}`}>
        <caption className="visually-hidden">Containers in stock, the first to expire first</caption>
        <thead>
          <tr>
            <th scope="col">Container</th>
            <th scope="col">Medication</th>
            <th scope="col">Lot, last day</th>
            <th scope="col" className={styles.number}>
              In it
            </th>
            <th scope="col">Use</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.id} className={one.why === null ? undefined : styles.grey}>
              <td>{one.serial}</td>
              <td>{one.name}</td>
              <td>
                {one.lot}, {shortDay(one.lotExpiresOn)}
              </td>
              <td className={styles.number}>{quantityWords(one)}</td>
              <td>{one.why ?? (one === shown.find(({ why }) => why === null) ? 'Use first' : 'Can be opened')}</td>
            </tr>
          ))}
          {shown.length === 0 && (
            <tr>
              <td colSpan={5}>Nothing of it is in stock: receive a delivery under Stock first.</td>
            </tr>
          )}
        </tbody>
      </table>
    </form>
  );
}
