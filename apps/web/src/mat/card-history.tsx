import { useEffect, useRef, useState } from 'react';
import { useMay } from '../api/session';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { DoseHistoryPanel } from './dose-history-panel';
import styles from './need-forms.module.css';

/** The doses of the last weeks, one key away and below everything that the dose of today needs. */
export function CardHistory({ patientId, today }: { patientId: string; today: string }) {
  const may = useMay()('dose.read');
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const toggle = (): void => setOpen((before) => !before);
  useHotkeys('Dosing', [{ keys: 'h', label: 'Doses of the last weeks', run: toggle }], may);
  // It opens below the fold: whoever pressed the key wants to see it.
  useEffect(() => {
    if (open) place.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  if (!may) return null;
  return (
    <>
      <div className={styles.row}>
        <button type="button" className={styles.offered} aria-expanded={open} onClick={toggle}>
          Doses of the last weeks <KeyHint keys="h" />
        </button>
      </div>
      {open && (
        // The slider of the chart moves with the arrow keys; they are no keys of the card.
        <div
          ref={place}
          className={`${styles.form} ${styles.history}`}
          onKeyDown={(event) => event.key.startsWith('Arrow') && event.stopPropagation()}
        >
          <DoseHistoryPanel patientId={patientId} today={today} range="30" />
        </div>
      )}
    </>
  );
}
