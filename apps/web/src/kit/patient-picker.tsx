import { CloseButton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api } from '../api/client';
import { keys } from '../api/keys';
import { fullDay } from './format';
import styles from './patient-picker.module.css';
import { useSettled } from './settled';

export interface PickedPatient {
  id: string;
  displayName: string;
  number: string;
  dateOfBirth?: string | null;
}

/** Picks one person by name, date of birth or number, with two identifiers in sight before the choice. */
export function PatientPicker(props: {
  label: string;
  value: PickedPatient | null;
  onChange: (patient: PickedPatient | null) => void;
  error?: string | undefined;
  autoFocus?: boolean;
  /** Where people are looked for; by default where every screen does. */
  source?: '/patients' | '/merges/people';
}) {
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const search = useSettled(typed.trim(), 150);
  const source = props.source ?? '/patients';
  const people = useQuery({
    queryKey: source === '/patients' ? keys.patients(search) : keys.registrations(search),
    queryFn: ({ signal }) => api.get<{ items: PickedPatient[] }>(source, { search }, signal),
    enabled: search.length > 1,
  });
  const items = search.length > 1 && search === typed.trim() ? (people.data?.items ?? []).slice(0, 7) : [];

  if (props.value !== null) {
    return (
      <div>
        <div className={styles.label}>{props.label}</div>
        <div className={styles.chosen}>
          <span>
            <strong>{props.value.displayName}</strong>{' '}
            <span className="dim tabular">
              No. {props.value.number}
              {props.value.dateOfBirth && `, born ${fullDay(props.value.dateOfBirth)}`}
            </span>
          </span>
          <CloseButton aria-label="Choose someone else" onClick={() => props.onChange(null)} />
        </div>
      </div>
    );
  }
  const choose = (index: number): void => {
    const item = items[index];
    if (item === undefined) return;
    props.onChange(item);
    setTyped('');
  };
  return (
    <div>
      <TextInput
        label={props.label}
        placeholder="Name, date of birth or number"
        role="combobox"
        aria-expanded={items.length > 0}
        aria-controls={listId}
        aria-activedescendant={items.length > 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        autoFocus={props.autoFocus === true}
        value={typed}
        error={props.error}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            setActive((at) => Math.max(0, Math.min(items.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1))));
          } else if (event.key === 'Enter' && typed.trim() !== '') {
            event.preventDefault();
            choose(active);
          }
        }}
      />
      {items.length > 0 ? (
        <ul id={listId} role="listbox" aria-label="People found" className={styles.found}>
          {items.map((item, index) => (
            <li
              key={item.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseMove={() => setActive(index)}
              onClick={() => choose(index)}
            >
              <strong>{item.displayName}</strong>{' '}
              <span className="dim tabular">
                No. {item.number}
                {item.dateOfBirth && `, born ${fullDay(item.dateOfBirth)}`}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        search.length > 1 &&
        people.isSuccess &&
        !people.isFetching &&
        search === typed.trim() && <p className={styles.none}>Nobody found.</p>
      )}
    </div>
  );
}
