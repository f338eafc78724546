import { Button } from '@mantine/core';
import type { IntakeFacts, IntakeFaults, IntakeRows } from '@cairn/rules';
import { useRef, useState } from 'react';
import { useAnnounce } from '../kit/announce';
import { answerWords } from './section-words';
import { faultAt, rowValue, shownFields, type TypedRow, typedRow, type TypedValue } from './section-draft';
import { SectionFieldInput } from './section-field';
import styles from './intake.module.css';

interface Props {
  name: string;
  label: string;
  field: IntakeRows;
  rows: readonly TypedRow[];
  faults: IntakeFaults;
  facts: IntakeFacts;
  zone: string;
  onChange: (rows: readonly TypedRow[]) => void;
}

/** A list of rows: each a card of its own, added and removed by keyboard; a removed one can be brought back. */
export function RowCards({ name, label, field, rows, faults, facts, zone, onChange }: Props) {
  const list = useRef<HTMLFieldSetElement>(null);
  const announce = useAnnounce();
  const [removed, setRemoved] = useState<{ at: number; row: TypedRow } | null>(null);
  const focusRow = (at: number): void => {
    requestAnimationFrame(() => {
      const cards = list.current?.querySelectorAll<HTMLElement>('[data-row]');
      const target =
        cards?.[at]?.querySelector<HTMLElement>('input,select,textarea') ??
        list.current?.querySelector('button[data-add]');
      (target as HTMLElement | null)?.focus();
    });
  };
  const add = (): void => {
    onChange([...rows, typedRow(field.fields, null, zone)]);
    focusRow(rows.length);
  };
  const remove = (at: number): void => {
    const row = rows[at];
    if (row === undefined) return;
    setRemoved({ at, row });
    onChange(rows.filter((_, place) => place !== at));
    announce(`${capital(field.item)} ${at + 1} removed.`);
    focusRow(Math.min(at, rows.length - 2));
  };
  const change = (at: number, part: Readonly<Record<string, TypedValue>>): void =>
    onChange(rows.map((row, place) => (place === at ? { ...row, ...part } : row)));
  return (
    <fieldset className={styles.rows} ref={list}>
      <legend>{label}</legend>
      {faults[name] !== undefined && <p className={styles.fault}>{faultAt(faults, name, label)}</p>}
      {rows.map((row, at) => (
        <div
          key={at}
          data-row={at}
          className={styles.card}
          role="group"
          aria-label={`${capital(field.item)} ${at + 1}`}
        >
          <div className={styles.cardHead}>
            <strong>
              {capital(field.item)} {at + 1}
            </strong>
            <span className={styles.cardName}>{nameOf(field, row, zone)}</span>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              aria-label={`Remove ${field.item} ${at + 1}`}
              onClick={() => remove(at)}
            >
              Remove
            </Button>
          </div>
          {faults[`${name}.${at}`] !== undefined && <p className={styles.fault}>{faults[`${name}.${at}`]}</p>}
          <div className={styles.grid}>
            {shownFields(field.fields, rowValue(field.fields, row, zone), facts).map(([key, plain]) => (
              <SectionFieldInput
                key={key}
                name={key}
                field={plain}
                value={row[key]}
                fault={faultAt(faults, `${name}.${at}.${key}`, plain.label)}
                onChange={(value) => change(at, { [key]: value })}
              />
            ))}
          </div>
        </div>
      ))}
      <div className={styles.rowActs}>
        <Button size="xs" variant="default" data-add disabled={rows.length >= field.max} onClick={add}>
          Add {article(field.item)} {field.item}
        </Button>
        {removed !== null && (
          <Button
            size="xs"
            variant="subtle"
            onClick={() => {
              onChange([...rows.slice(0, removed.at), removed.row, ...rows.slice(removed.at)]);
              setRemoved(null);
              focusRow(removed.at);
            }}
          >
            Bring the removed {field.item} back
          </Button>
        )}
        {rows.length >= field.max && <span className="dim small">{field.max} are the most.</span>}
      </div>
    </fieldset>
  );
}

/** What a card is about, beside its number: the first two answers. */
function nameOf(field: IntakeRows, row: TypedRow, zone: string): string {
  const data = rowValue(field.fields, row, zone);
  return Object.entries(field.fields)
    .map(([key, plain]) => answerWords(plain, data[key]))
    .filter((words) => words !== '')
    .slice(0, 2)
    .join(', ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const article = (word: string): string => (/^[aeiou]/.test(word) ? 'an' : 'a');
