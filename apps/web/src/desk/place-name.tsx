import { TextInput } from '@mantine/core';
import { useState } from 'react';
import styles from './desk.module.css';

/** The name of this window or room, to be changed where it stands. */
export function PlaceName(props: { place: string; onChange: (name: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null) {
    return (
      <button
        type="button"
        className={styles.place}
        title="What is said when someone is called. Press to change."
        onClick={() => setDraft(props.place)}
      >
        {props.place}
      </button>
    );
  }
  const keep = (): void => {
    props.onChange(draft);
    setDraft(null);
  };
  return (
    <TextInput
      size="xs"
      aria-label="Name of this window or room"
      maxLength={60}
      autoFocus
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setDraft(null);
      }}
    />
  );
}
