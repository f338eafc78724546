import { Button, TextInput } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { addDays, dayIn, daysBetween } from '../kit/format';
import styles from './records.module.css';

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Which days: a day or a span, a step back and forth by its length. The address holds it. */
export function SpanPicker(props: { from: string; to: string; onSpan: (from: string, to: string) => void }) {
  const { from, to, onSpan } = props;
  const today = dayIn(undefined);
  const length = daysBetween(from, to) + 1;
  const step = (days: number) => onSpan(addDays(from, days), addDays(to, days));
  return (
    <div className={`${styles.days} no-print`}>
      <Button variant="default" aria-label="Earlier" onClick={() => step(-length)}>
        <ChevronLeft size={16} aria-hidden />
      </Button>
      <TextInput
        type="date"
        aria-label="First day"
        value={from}
        max={today}
        onChange={({ currentTarget: { value } }) => isDay(value) && onSpan(value, value > to ? value : to)}
      />
      <span className="dim">to</span>
      <TextInput
        type="date"
        aria-label="Last day"
        value={to}
        max={today}
        onChange={({ currentTarget: { value } }) => isDay(value) && onSpan(value < from ? value : from, value)}
      />
      <Button variant="default" aria-label="Later" disabled={to >= today} onClick={() => step(length)}>
        <ChevronRight size={16} aria-hidden />
      </Button>
    </div>
  );
}
