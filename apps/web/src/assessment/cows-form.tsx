import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  cowsBand,
  cowsBands,
  cowsItemNames,
  cowsItems,
  type CowsItemName,
  type CowsReason,
  cowsReasons,
  cowsTotal,
  objectiveSigns,
  pulseScore,
} from '@cairn/rules';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { type Cows, type CowsDraft, useRecord } from './api';
import { blank, useCowsDraft } from './cows-draft';
import { CallNow, Item } from './cows-item';
import styles from './cows.module.css';
import { press, type Row, scoresWords } from './cows-keys';

const reasons = Object.entries(cowsReasons).map(([value, label]) => ({ value, label }));

/** The withdrawal scale, by keyboard alone: digits score the item in focus and go on, arrows move, the sum is live. */
export function CowsForm(props: {
  patientId: string;
  onSaved: (cows: Cows) => void;
  onClose?: () => void;
  replaces?: Cows;
  reason?: CowsReason;
  /** Under this name what was typed is kept: the scale that it corrects, or a new one. */
  keepAs?: string;
}) {
  const { replaces, onClose } = props;
  const announce = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const { draft, change, forget } = useCowsDraft(props.keepAs, () => ({
    items: replaces?.items ?? blank,
    pulse: replaces?.pulseBpm?.toString() ?? '',
    reason: replaces?.reason ?? props.reason ?? 'as-needed',
    note: replaces?.note ?? '',
    why: '',
  }));
  const { items, pulse, reason, note, why } = draft;
  const [sent, setSent] = useState({ id: uuidv7(), body: '' });
  const pulseBpm = /^\d{2,3}$/.test(pulse.trim()) ? Number(pulse) : null;
  const pulseFault = pulse.trim() !== '' && (pulseBpm === null || pulseBpm < 15 || pulseBpm > 260);
  const total = pulseFault ? null : cowsTotal(items, pulseBpm);
  const left = cowsItemNames.filter((name) => items[name] === null).length + (pulseBpm === null ? 1 : 0);
  const good = !pulseFault && left < 11 && (replaces === undefined || why.trim() !== '');
  const act = useRecord(
    () => {
      const scale: CowsDraft = {
        pulseBpm,
        items,
        reason,
        ...(note.trim() === '' ? {} : { note: note.trim() }),
        // A scale that is corrected stays at its time.
        ...(replaces === undefined ? {} : { at: replaces.at, replaces: { id: replaces.id, reason: why.trim() } }),
      };
      const body = JSON.stringify(scale);
      const id = sent.body === '' || sent.body === body ? sent.id : uuidv7();
      setSent({ id, body });
      return api.put<Cows>(`/patients/${props.patientId}/cows/${id}`, scale);
    },
    {
      says: (cows) =>
        cows.total === null
          ? 'COWS recorded without a total.'
          : `COWS ${cows.total} recorded.${cows.precipitated ? ' Call the prescriber now.' : ''}`,
      after: (cows) => {
        forget();
        if (!cows.precipitated) props.onSaved(cows);
      },
    },
  );
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  useHotkeys(
    'COWS',
    [
      { keys: 'mod+enter', label: 'Record the scale', run: () => form.current?.requestSubmit() },
      ...(onClose === undefined ? [] : [{ keys: 'escape', label: 'Close', run: onClose }]),
    ],
    !act.isSuccess,
  );
  if (act.data?.precipitated === true) return <CallNow cows={act.data} onDone={props.onSaved} />;

  const focus = (row: Row): void => {
    const place = form.current?.querySelector(`[data-row="${row}"]`);
    place?.scrollIntoView({ block: 'nearest' });
    (place?.querySelector<HTMLElement>('input:checked') ?? place?.querySelector<HTMLElement>('input'))?.focus({
      preventScroll: true,
    });
  };
  const score = (name: CowsItemName, value: number | null): void => change({ items: { ...items, [name]: value } });
  const onKeyDown = (row: Row) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const meant = press(row, event.key);
    if (meant.act === 'none') return;
    event.preventDefault();
    if (row !== 'pulse' && meant.act === 'score') score(row, meant.score);
    if (row !== 'pulse' && meant.act === 'clear') score(row, null);
    if (row !== 'pulse' && meant.act === 'unknown')
      announce(`${cowsItems[row].label} is scored ${scoresWords(row)}, not ${meant.score}.`);
    if (meant.act === 'score' || meant.act === 'move') focus(meant.to);
  };

  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-label="COWS, withdrawal scale"
      onSubmit={(event) => {
        event.preventDefault();
        if (good && !act.isPending) act.mutate();
      }}
    >
      <h2 className={styles.title}>{replaces === undefined ? 'COWS' : 'Correct a COWS'}</h2>
      <div className={styles.fields}>
        <p className="dim small">
          A digit scores the item and goes on, arrows move between items, Delete takes a score back.
        </p>
        <div data-row="pulse" className={styles.pulse}>
          <TextInput
            label="Resting pulse, after a minute of sitting"
            inputMode="numeric"
            value={pulse}
            error={pulseFault && '15 to 260 a minute can be right'}
            rightSection={<span className="dim small">a minute</span>}
            rightSectionWidth="4.5rem"
            onChange={(event) => change({ pulse: event.currentTarget.value })}
            onKeyDown={onKeyDown('pulse')}
          />
          {pulseBpm !== null && !pulseFault && <span className={styles.points}>scores {pulseScore(pulseBpm)}</span>}
        </div>
        {cowsItemNames.map((name) => (
          <Item
            key={name}
            name={name}
            value={items[name]}
            onChange={(value) => score(name, value)}
            onKeyDown={onKeyDown(name)}
          />
        ))}
        <NativeSelect
          label="Why now"
          data={reasons}
          value={reason}
          onChange={(event) => change({ reason: event.currentTarget.value as CowsReason })}
        />
        <Textarea
          label="Note (optional)"
          description="Such as a heart or blood pressure medication that hides the pulse and sweating"
          autosize
          minRows={1}
          maxLength={1000}
          value={note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        {replaces !== undefined && (
          <Textarea
            label="Why it is corrected"
            autosize
            minRows={1}
            maxLength={500}
            value={why}
            onChange={(event) => change({ why: event.currentTarget.value })}
          />
        )}
        <ErrorNote error={act.error} />
      </div>
      <div className={styles.bar}>
        <output className={styles.total} aria-live="polite">
          {total === null ? (
            <span className="dim">
              {left} of 11 left{left < 11 && ', no total yet'}
            </span>
          ) : (
            <>
              <strong className="tabular">{total}</strong> {cowsBands[cowsBand(total)]}
              <span className="dim small">, {objectiveSigns(items, pulseBpm)} signs seen</span>
            </>
          )}
        </output>
        <Button type="submit" disabled={!good} loading={act.isPending} rightSection={<KeyHint keys="mod+enter" />}>
          {total === null && left < 11 ? 'Record without a total' : 'Record'}
        </Button>
        {onClose !== undefined && (
          <Button variant="subtle" onClick={onClose} rightSection={<KeyHint keys="escape" />}>
            Close
          </Button>
        )}
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
