import { useQuery } from '@tanstack/react-query';
import { useImperativeHandle, useRef } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { patientsQuery } from '../api/hooks';
import { fullDay } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import box from '../mat/id-box.module.css';
import type { Flow, Step } from './flow';
import { type Found, findHere, fromSearch } from './people';

export interface FindBoxHandle {
  focus: () => void;
  /** A key that was meant for the box: a scanner reads the next card while somebody is still on the strip. */
  take: (text: string) => void;
}

/** The one box of the desk: a number, a scanned card, a name, or a name with a date of birth. */
export function FindBox(props: {
  ref: Ref<FindBoxHandle>;
  flow: Flow;
  people: readonly Found[];
  onStep: (step: Step) => void;
  onChosen: (person: Found) => void;
  onDown: () => void;
}) {
  const { flow } = props;
  const input = useRef<HTMLInputElement>(null);
  const here = findHere(props.people, flow.text, new Date().getFullYear());
  const search = useQuery({ ...patientsQuery(flow.asked), enabled: flow.asked !== '' && here.length === 0 });
  const elsewhere = (search.data?.items ?? []).map((row) => fromSearch(row, props.people));
  const found = here.length > 0 ? here : flow.asked === '' ? [] : elsewhere;
  const at = Math.min(flow.at, Math.max(0, found.length - 1));

  useImperativeHandle(props.ref, () => ({
    focus: () => input.current?.focus(),
    take: (text) => {
      // The next key of the scanner comes within milliseconds: the box must have the focus and the text by then.
      if (input.current !== null) input.current.value = text;
      input.current?.focus();
      props.onStep({ type: 'typed', text });
    },
  }));

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (event.repeat) return;
      const now = findHere(props.people, event.currentTarget.value, new Date().getFullYear());
      const chosen = now.length > 0 ? now[Math.min(at, now.length - 1)] : found[at];
      if (chosen !== undefined) props.onChosen(chosen);
      else if (flow.text.trim() !== '') props.onStep({ type: 'asked' });
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (found.length > 0)
        props.onStep({ type: 'moved', by: event.key === 'ArrowDown' ? 1 : -1, among: found.length });
      else if (event.key === 'ArrowDown') props.onDown();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (flow.text === '') props.onDown();
      else props.onStep({ type: 'closed' });
    }
  };

  return (
    <div className={box.box}>
      <label className={box.label} htmlFor="desk-find">
        Who is here?
      </label>
      <input
        id="desk-find"
        ref={input}
        className={box.input}
        value={flow.text}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        placeholder="Scan or type a number or a name, then Enter"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls="desk-found"
        aria-activedescendant={found.length > 0 ? `desk-found-${at}` : undefined}
        onChange={(event) => props.onStep({ type: 'typed', text: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <KeyHint keys="enter" />
      <div
        id="desk-found"
        role="listbox"
        aria-label="People found"
        className={found.length > 0 ? box.found : 'visually-hidden'}
      >
        {found.map((person, index) => (
          <div
            key={person.patientId}
            id={`desk-found-${index}`}
            role="option"
            aria-selected={index === at}
            className={index === at ? box.chosen : box.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => props.onChosen(person)}
          >
            <strong>{person.displayName}</strong>
            <span className="tabular">No. {person.number}</span>
            <span className="tabular">{person.dateOfBirth === null ? '' : `Born ${fullDay(person.dateOfBirth)}`}</span>
            <span className="dim">{whereIs(person)}</span>
          </div>
        ))}
      </div>
      {flow.asked !== '' && found.length === 0 && (
        <p className={box.none} role="status">
          {search.isFetching
            ? 'Looking…'
            : search.isError
              ? 'The search did not answer. Press Enter to try again.'
              : `Nobody in this program matches “${flow.asked}”. Check the number, or register the person.`}
        </p>
      )}
    </div>
  );
}

const stateWords = {
  expected: 'expected',
  waiting: 'waiting',
  called: 'called',
  with: 'with someone',
  done: 'was seen',
  left: 'has left',
} as const;

function whereIs({ visits }: Found): string {
  return visits.length === 0
    ? 'not expected today'
    : [...new Set(visits.map(({ state }) => stateWords[state]))].join(', ');
}
