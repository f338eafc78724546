import { useMantineColorScheme } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { lockNow } from '../access/idle';
import { patientsQuery } from '../api/hooks';
import { useMay, useSession } from '../api/session';
import { Dialog } from '../kit/dialog';
import { fullDay } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import { useSettled } from '../kit/settled';
import type { Area } from './areas';
import { matches, names, placesFor } from './choices';
import styles from './palette.module.css';

interface Choice {
  id: string;
  label: string;
  meta: string;
  keys?: string;
  run: () => void;
}

/** Ctrl K: people by name, date of birth or number, and everything one may do, from anywhere. */
export function Palette(props: { areas: readonly Area[]; onClose: () => void; onKeys: () => void }) {
  const navigate = useNavigate();
  const may = useMay();
  const session = useSession();
  const { setColorScheme, colorScheme } = useMantineColorScheme();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const search = useSettled(typed.trim(), 120);
  const people = useQuery({
    ...patientsQuery(search),
    placeholderData: keepPreviousData,
    enabled: search.length > 1 && may('patient.search'),
  });

  const acts: Choice[] = [
    ...props.areas.map((area) => ({
      id: area.to,
      label: `Go to ${area.label}`,
      meta: 'Page',
      keys: area.keys,
      run: () => void navigate({ to: area.to }),
    })),
    {
      id: 'scheme',
      label: colorScheme === 'dark' ? 'Use the light appearance' : 'Use the dark appearance',
      meta: 'Setting',
      run: () => setColorScheme(colorScheme === 'dark' ? 'light' : 'dark'),
    },
    { id: 'keys', label: 'Show the keys', meta: 'Help', keys: '?', run: props.onKeys },
    { id: 'lock', label: 'Lock this page', meta: 'Act', run: () => void lockNow(session.station) },
  ].filter((act) => matches(act.label, typed));
  const places: Choice[] = placesFor(session.permissions, typed).map(({ id, label, meta, to, search: at }) => ({
    id,
    label,
    meta,
    run: () => void navigate({ to, search: at ?? {} } as never),
  }));
  const found: Choice[] = (search.length > 1 ? (people.data?.items ?? []) : []).slice(0, 8).map((person) => ({
    id: person.id,
    label: person.displayName,
    meta:
      person.dateOfBirth === null
        ? `No. ${person.number}, restricted chart`
        : `No. ${person.number}, born ${fullDay(person.dateOfBirth)}`,
    run: () => void navigate({ to: '/patients/$id', params: { id: person.id } }),
  }));
  const meant = [...acts, ...places].filter(({ label }) => names(label, typed));
  const others = [...acts, ...places].filter((each) => !meant.includes(each));
  // People first, since most are looked for; but Enter on the name of an act must not open somebody's chart.
  const choices = [...meant, ...found, ...others];
  const at = Math.min(active, Math.max(0, choices.length - 1));

  const choose = (choice: Choice | undefined): void => {
    if (choice === undefined) return;
    props.onClose();
    choice.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const next = (at + step + choices.length) % Math.max(1, choices.length);
      setActive(next);
      list.current?.querySelector(`[id="palette-${next}"]`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(choices[at]);
    }
  };
  const waiting = search !== typed.trim() || people.isFetching;

  return (
    <Dialog title="Find a person or an act" open onClose={props.onClose} width="36rem" hideTitle top>
      <input
        className={styles.input}
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={choices.length > 0 ? `palette-${at}` : undefined}
        aria-label="Find a person or an act"
        placeholder={may('patient.search') ? 'Name, date of birth, number, an act or a setting' : 'An act or a setting'}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul ref={list} id="palette-list" role="listbox" aria-label="Results" className={styles.list}>
        {choices.map((choice, index) => (
          // The input holds the focus and its keys; the mouse may press the row itself.
          <li
            key={choice.id}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === at}
            className={styles.choice}
            onMouseMove={() => setActive(index)}
            onClick={() => choose(choice)}
          >
            <span className={styles.label}>{choice.label}</span>
            <span className={styles.meta}>{choice.meta}</span>
            {choice.keys !== undefined && choice.keys.split(' ').map((press) => <KeyHint key={press} keys={press} />)}
          </li>
        ))}
      </ul>
      <p className={styles.foot} role="status">
        {typed.trim().length > 1 && !waiting && may('patient.search') && found.length === 0
          ? 'Nobody found by that name, date of birth or number.'
          : `${found.length === 0 ? '' : `${found.length} ${found.length === 1 ? 'person' : 'people'} found. `}Enter opens, Esc closes.`}
      </p>
    </Dialog>
  );
}
