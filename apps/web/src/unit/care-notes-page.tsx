import { Button } from '@mantine/core';
import { hoursOf } from '@cairn/rules';
import { useState } from 'react';
import { useMay } from '../api/session';
import { type ChartPage, useChartDesk } from '../chart/chart-parts';
import type { FormProps } from '../chart/chart-parts';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { SegmentedControl } from '../kit/segmented';
import { SkeletonRows } from '../kit/skeletons';
import { noteWords } from './care-note-draft';
import { careNoteForm } from './chart-unit-forms';
import { type CareNotes, useCareNotes } from './unit-api';
import styles from './unit.module.css';

/** Fluids, sleep, meals and what was seen, over the last days. */
export const careNotesPage: ChartPage = { name: 'care-notes', view: Notes };

function Notes({ chart, onClose }: FormProps<undefined>) {
  const may = useMay();
  const { show } = useChartDesk();
  const [days, setDays] = useState<'3' | '10'>('3');
  const notes = useCareNotes(chart.banner.id, Number(days));
  return (
    <Panel
      title="Notes of the shift"
      actions={
        <span className={styles.acts}>
          <SegmentedControl
            size="xs"
            aria-label="How far back"
            value={days}
            onChange={setDays}
            data={[
              { value: '3', label: '3 days' },
              { value: '10', label: '10 days' },
            ]}
          />
          {may('care-note.write') && (
            <Button size="xs" onClick={() => show(careNoteForm, {})}>
              Write a note
            </Button>
          )}
          <Button size="xs" variant="subtle" onClick={onClose}>
            Back to the chart
          </Button>
        </span>
      }
    >
      <ErrorNote error={notes.error} onRetry={() => void notes.refetch()} />
      {notes.isPending && <SkeletonRows rows={5} />}
      {notes.data !== undefined && (
        <>
          <Totals notes={notes.data} />
          {notes.data.items.length === 0 ? (
            <EmptyState title="Nothing was written in these days.">
              Fluids, sleep, meals and what you see go here; the handover sheet adds them up.
            </EmptyState>
          ) : (
            <ul className={styles.list}>
              {notes.data.items.map((note) => (
                <li key={note.id} className={styles.row}>
                  <span className={`${styles.grow} ${note.replacedBy === null ? '' : styles.struck}`}>
                    {noteWords(note)}
                  </span>
                  <span className="dim small">
                    {dayAndTime(note.at)}, {note.by ?? 'somebody'}
                    {note.replacedBy !== null && `; corrected: ${note.replacedBy.reason}`}
                  </span>
                  {note.replacedBy === null && may('care-note.write') && (
                    <button
                      type="button"
                      className={`${styles.way} small`}
                      onClick={() => show(careNoteForm, { replaces: note })}
                    >
                      Correct
                    </button>
                  )}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Panel>
  );
}

function Totals({ notes: { day, shift } }: { notes: CareNotes }) {
  return (
    <table className={styles.table} aria-label="What the notes add up to">
      <thead>
        <tr>
          <th scope="col">Span</th>
          <th scope="col" className={styles.number}>
            In, mL
          </th>
          <th scope="col" className={styles.number}>
            Out, mL
          </th>
          <th scope="col" className={styles.number}>
            Slept, hours
          </th>
        </tr>
      </thead>
      <tbody>
        {[['This shift', shift] as const, ['Last 24 hours', day] as const].map(([label, totals]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className={styles.number}>{totals.inMl}</td>
            <td className={styles.number}>{totals.outMl}</td>
            <td className={styles.number}>
              {totals.sleepQuarters === null ? 'not written' : hoursOf(totals.sleepQuarters)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
