import { Link } from '@tanstack/react-router';
import { Bell } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useMay } from '../api/session';
import { count } from '../kit/format';
import { DueMark } from '../kit/due-mark';
import { createPortal } from 'react-dom';
import { type DueWorkItem, useDueWork } from './alerts-api';
import styles from './alerts.module.css';

/** In the shell: how much work is due for me, and the list of it. Neutral words; what it is about stands in the chart. */
export function DueBell() {
  const work = useDueWork();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const close = (event: MouseEvent | KeyboardEvent): void => {
      const target = event.target as Node;
      const inside = frame.current?.contains(target) === true || list.current?.contains(target) === true;
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !inside) setOpen(false);
    };
    list.current?.querySelector('a')?.focus();
    document.addEventListener('mousedown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('mousedown', close);
      document.removeEventListener('keydown', close);
    };
  }, [open]);
  const items = work.data ?? [];
  if (!may('due-work.read') || items.length === 0) return null;
  return (
    <div className={styles.bell} ref={frame}>
      <button type="button" className={styles.ring} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Bell size={15} aria-hidden="true" />
        {count(items.length, 'task')} due
      </button>
      {open &&
        createPortal(
          <div ref={list} className={styles.drop} role="group" aria-label="Due work">
            <ul className={styles.work}>
              {items.slice(0, 20).map((item) => (
                <li key={item.id}>
                  <Work item={item} opens={may('chart.read')} onGo={() => setOpen(false)} />
                </li>
              ))}
            </ul>
            {items.length > 20 && <p className="dim small">And {items.length - 20} more, on the board.</p>}
          </div>,
          document.body,
        )}
    </div>
  );
}

function Work({ item, opens, onGo }: { item: DueWorkItem; opens: boolean; onGo: () => void }) {
  return (
    <>
      <Link to={opens ? '/patients/$id' : '/patients/$id/details'} params={{ id: item.patientId }} onClick={onGo}>
        {item.displayName}
      </Link>{' '}
      <DueMark due={{ label: item.label, dueAt: item.dueAt, overdue: item.overdue, rule: '' }} />
    </>
  );
}
