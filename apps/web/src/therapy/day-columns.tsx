import { sessionStatus, sessionStatuses } from '@cairn/rules';
import { Repeat } from 'lucide-react';
import { Fragment } from 'react';
import type { CSSProperties } from 'react';
import type { Appointment } from '../api/types';
import { clockTime, count } from '../kit/format';
import { MeaningShape } from '../kit/status-mark';
import { wordFor } from '../kit/words';
import { awaitsAttendance, endTime, neighbour } from './day-grid';
import type { ClinicianColumn, Placed } from './day-grid';
import { placeWords } from './place-words';
import styles from './schedule.module.css';

function sentence(item: Appointment, waits: boolean): string {
  const state = waits ? 'attendance not recorded' : sessionStatuses[sessionStatus(item)].toLowerCase();
  const where = placeWords(item);
  return `${clockTime(item.startsAt)} to ${endTime(item)}, ${item.patientName}, number ${item.patientNumber}, ${wordFor('modality', item.modality)}${where === '' ? '' : `, ${where}`}${item.seriesId === null ? '' : ', repeats'}, ${state}`;
}

function StateSign({ item, waits }: { item: Appointment; waits: boolean }) {
  if (waits) return <MeaningShape meaning="soon" />;
  if (item.state === 'attended' || (item.state === 'booked' && item.checkedInAt !== null))
    return <MeaningShape meaning="fine" />;
  if (item.state === 'missed') return <MeaningShape meaning="needs" />;
  return null;
}

/** The day in columns. Empty time is a button too: it starts a booking for that clinician and half hour. */
export function DayColumns(props: {
  columns: readonly ClinicianColumn[];
  hours: { from: number; to: number };
  now: Date;
  nowMinute: number | null;
  meId: string;
  selectedId: string | null;
  onSelect: (item: Appointment) => void;
  onSlot: ((staffId: string, minute: number) => void) | null;
}) {
  const hours = Array.from({ length: props.hours.to - props.hours.from }, (_, index) => props.hours.from + index);
  const focusables = props.columns.flatMap((column) => column.placed.map((one) => one.item.id));
  const stop = focusables.includes(props.selectedId ?? '') ? props.selectedId : focusables[0];

  const block = ({ item, from, minutes, lane, lanes }: Placed) => {
    const waits = awaitsAttendance(item, props.now);
    return (
      <button
        key={item.id}
        id={`session-${item.id}`}
        type="button"
        className={`${styles.session} ${styles[item.state]} ${waits ? styles.waits : ''} ${minutes < 40 ? styles.short : ''}`}
        aria-label={sentence(item, waits)}
        aria-pressed={item.id === props.selectedId}
        tabIndex={item.id === stop ? 0 : -1}
        style={{
          top: `calc(${from} * var(--minute))`,
          height: `calc(${Math.max(20, minutes)} * var(--minute) - 2px)`,
          left: `calc(${(lane / lanes) * 100}% + 2px)`,
          width: `calc(${100 / lanes}% - 4px)`,
        }}
        onClick={() => props.onSelect(item)}
        onKeyDown={(event) => {
          if (!event.key.startsWith('Arrow')) return;
          event.preventDefault();
          const next = neighbour(props.columns, item.id, event.key);
          if (next !== null) document.getElementById(`session-${next}`)?.focus();
        }}
      >
        <span className={styles.line}>
          <span className={styles.time}>{clockTime(item.startsAt)}</span>
          <span className={styles.person}>{item.patientName}</span>
          {item.seriesId !== null && <Repeat className={styles.sign} aria-hidden="true" />}
          <StateSign item={item} waits={waits} />
        </span>
        {minutes >= 40 && (
          <span className={styles.second}>
            {waits
              ? 'Attendance not recorded'
              : item.state === 'booked'
                ? [item.roomName, wordFor('modality', item.modality)].filter((word) => word !== null).join(' · ')
                : sessionStatuses[sessionStatus(item)]}
          </span>
        )}
      </button>
    );
  };

  return (
    <div className={styles.scroll} style={{ '--hours': hours.length } as CSSProperties}>
      <div
        className={styles.grid}
        style={{ gridTemplateColumns: `3.25rem repeat(${props.columns.length}, minmax(10rem, 1fr))` }}
      >
        <div className={`${styles.corner} ${styles.head}`} />
        {props.columns.map((column) => (
          <div key={column.staffId ?? 'none'} className={styles.head} id={`clinician-${column.staffId ?? 'none'}`}>
            <span className={styles.clinician}>{column.name}</span>
            <span className={styles.count}>
              {column.staffId === props.meId && 'you, '}
              {count(column.booked, 'session')}
            </span>
          </div>
        ))}
        <div className={styles.hours} aria-hidden="true">
          {hours.map((hour) => (
            <div key={hour} className={styles.hour}>
              {String(hour).padStart(2, '0')}:00
            </div>
          ))}
        </div>
        {props.columns.map((column) => (
          <section
            key={column.staffId ?? 'none'}
            className={styles.column}
            aria-labelledby={`clinician-${column.staffId ?? 'none'}`}
          >
            {hours.map((hour) => (
              <Fragment key={hour}>
                {[0, 30].map((half) => {
                  const staffId = column.staffId;
                  const onSlot = props.onSlot;
                  return onSlot === null || staffId === null ? (
                    <div key={half} className={styles.slot} />
                  ) : (
                    // For the pointer only: keyboards book with `n`, which asks for the same things.
                    <div
                      key={half}
                      className={`${styles.slot} ${styles.free}`}
                      onClick={() => onSlot(staffId, hour * 60 + half)}
                    />
                  );
                })}
              </Fragment>
            ))}
            {props.nowMinute !== null && (
              <div
                className={styles.now}
                style={{ top: `calc(${props.nowMinute - props.hours.from * 60} * var(--minute))` }}
                aria-hidden="true"
              />
            )}
            {column.placed.map(block)}
          </section>
        ))}
      </div>
    </div>
  );
}
