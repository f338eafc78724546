import { useQuery } from '@tanstack/react-query';
import { useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { patientsQuery } from '../api/hooks';
import type { PatientRow, QueueEntry, SeenEntry } from '../api/types';
import { fullDay } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import type { FoundBy } from './card';
import { matches, readQuery } from './find';
import styles from './id-box.module.css';
import { scannerGap } from './key-flow';

export interface IdBoxHandle {
  focus: () => void;
  /** Puts digits into the box as if they had been typed there; `submit` when the scanner's Enter came with them. */
  take: (digits: string, submit: boolean) => void;
}

interface Candidate {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly dateOfBirth: string | null;
  readonly where: 'to come' | 'seen' | 'not on today’s list';
}

/** The one box of the window: a number, a scanned card, a name, or a name with a date of birth. */
export function IdBox(props: {
  ref: Ref<IdBoxHandle>;
  toCome: readonly QueueEntry[];
  seen: readonly SeenEntry[];
  onFound: (patientId: string, found: FoundBy) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const burst = useRef(noBurst);
  const thisYear = new Date().getFullYear();

  const here = useMemo(
    () => inLists(props.toCome, props.seen, asked, thisYear),
    [props.toCome, props.seen, asked, thisYear],
  );
  const elsewhere = useQuery({ ...patientsQuery(asked), enabled: asked !== '' && here.length === 0 });
  const candidates =
    here.length > 0 ? here : elsewhere.isPlaceholderData ? [] : (elsewhere.data?.items ?? []).map(fromSearch);

  const open = (candidate: Candidate): void => {
    const scanned = burst.current.whole;
    burst.current = noBurst;
    setText('');
    setAsked('');
    setAt(0);
    props.onFound(candidate.patientId, scanned ? 'scanned' : 'typed');
  };
  const submit = (value: string): void => {
    const found = inLists(props.toCome, props.seen, value, thisYear);
    const only = found.length === 1 ? found[0] : undefined;
    setAt(0);
    if (only !== undefined) open(only);
    else setAsked(value.trim());
  };
  useImperativeHandle(props.ref, () => ({
    focus: () => input.current?.focus(),
    take: (digits, whole) => {
      // The next key of the scanner comes within milliseconds: the box must have the focus and the text by then.
      if (input.current !== null) input.current.value = digits;
      input.current?.focus();
      setText(digits);
      setAsked('');
      burst.current = { at: performance.now(), keys: digits.length, whole: false };
      if (whole) submit(digits);
    },
  }));

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const chosen = candidates[at];
    if (event.key !== 'Enter' || !event.repeat) burst.current = keyIn(burst.current, event);
    if (event.key === 'Enter') {
      event.preventDefault();
      if (event.repeat) return;
      const value = event.currentTarget.value;
      if (asked !== '' && asked === value.trim() && chosen !== undefined) open(chosen);
      else submit(value);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && candidates.length > 0) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(candidates.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      setText('');
      setAsked('');
    }
  };
  // Found elsewhere in the programme by its exact number: opens by itself. A name may be someone else's, so it waits.
  const lone =
    candidates.length === 1 && here.length === 0 && candidates[0]?.number === asked ? candidates[0] : undefined;
  useEffect(() => {
    if (lone !== undefined) open(lone);
  });

  const listed = asked !== '' && candidates.length > 0;
  return (
    <div className={styles.box}>
      <label className={styles.label} htmlFor="dosing-id">
        Patient
      </label>
      <input
        id="dosing-id"
        ref={input}
        className={styles.input}
        value={text}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        placeholder="Scan or type a number, a name, or name and date of birth"
        role="combobox"
        aria-expanded={listed}
        aria-controls="dosing-found"
        aria-activedescendant={listed ? `dosing-found-${at}` : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAsked('');
        }}
        onKeyDown={onKeyDown}
      />
      <KeyHint keys="enter" />
      <div
        id="dosing-found"
        role="listbox"
        aria-label="People found"
        className={listed ? styles.found : 'visually-hidden'}
      >
        {listed &&
          candidates.map((candidate, index) => (
            <div
              key={candidate.patientId}
              id={`dosing-found-${index}`}
              role="option"
              aria-selected={index === at}
              className={index === at ? styles.chosen : styles.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => open(candidate)}
            >
              <strong>{candidate.displayName}</strong>
              <span className="tabular">No. {candidate.number}</span>
              <span className="tabular">
                {candidate.dateOfBirth === null ? '' : `Born ${fullDay(candidate.dateOfBirth)}`}
              </span>
              <span className="dim">{candidate.where}</span>
            </div>
          ))}
      </div>
      {asked !== '' && candidates.length === 0 && (
        <p className={styles.none} role="status">
          {elsewhere.isFetching
            ? 'Looking…'
            : elsewhere.isError
              ? 'The search did not answer. Press Enter to try again.'
              : `Nobody in this program matches “${asked}”. Check the number, or type the name and date of birth.`}
        </p>
      )}
    </div>
  );
}

/** Keys that came as fast as only a scanner sends them, up to its own Enter. */
interface Burst {
  readonly at: number;
  readonly keys: number;
  /** The whole of what stands in the box was read from a card. */
  readonly whole: boolean;
}
const noBurst: Burst = { at: 0, keys: 0, whole: false };

export function keyIn(
  burst: Burst,
  event: { readonly key: string; readonly timeStamp: number; readonly currentTarget: { readonly value: string } },
): Burst {
  const fast = event.timeStamp - burst.at <= scannerGap;
  const { value } = event.currentTarget;
  if (event.key === 'Enter')
    return { at: event.timeStamp, keys: 0, whole: fast && isNumber(value) && burst.keys >= value.length };
  if (event.key.length !== 1) return { ...noBurst, at: event.timeStamp };
  return { at: event.timeStamp, keys: (fast ? burst.keys : 0) + 1, whole: false };
}

/** What a program card holds is a number; a name that was typed fast is no card. */
const isNumber = (text: string): boolean => /^[a-z]?-?\d{4,}$/i.test(text.trim());

function inLists(
  toCome: readonly QueueEntry[],
  seen: readonly SeenEntry[],
  text: string,
  thisYear: number,
): Candidate[] {
  const asked = readQuery(text, thisYear);
  const coming = matches(toCome, asked).map((entry) => ({ ...entry, where: 'to come' as const }));
  const known = new Set(coming.map((entry) => entry.patientId));
  const gone = matches(seen, asked)
    .filter((entry) => !known.has(entry.patientId))
    .map((entry) => ({ ...entry, dateOfBirth: null, where: 'seen' as const }));
  return [...coming, ...gone];
}

function fromSearch(row: PatientRow): Candidate {
  return { ...row, patientId: row.id, where: 'not on today’s list' };
}
