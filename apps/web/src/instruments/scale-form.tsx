import { Button, Textarea } from '@mantine/core';
import { type Instrument, type InstrumentItem, mostCritical } from '@cairn/rules';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { SideForm } from '../chart/side-form';
import { useAnnounce } from '../kit/announce';
import { count } from '../kit/format';
import { type Filled, type FormDraft, type Responses, sendForm, useFormAct } from './api';
import { CriticalNote } from './critical-note';
import styles from './instruments.module.css';
import { ItemField, targetIn } from './item-field';
import { keysWords, press } from './scale-keys';
import { SelfMode } from './self-mode';
import { useScaleDraft } from './use-scale-draft';
import { figure, resultWords } from './words';

/** Any instrument, by keyboard alone: a digit answers and goes on, arrows move, the item in focus is marked, the rest is in sight. */
export function ScaleForm(props: {
  patientId: string;
  instrument: Instrument;
  known: Responses;
  replaces?: Filled | undefined;
  onRecorded: (filled: Filled) => void;
  onClose: () => void;
}) {
  const { patientId, instrument, known, replaces } = props;
  const announce = useAnnounce();
  const list = useRef<HTMLDivElement>(null);
  const [handedOver, setHandedOver] = useState(false);
  const [sent, setSent] = useState({ id: '', body: '' });
  const scale = useScaleDraft(instrument, known, replaces);
  const { draft, change, asked, answers, scored, wrong } = scale;
  const act = useFormAct(
    () => {
      const form: FormDraft = {
        instrument: instrument.key,
        version: instrument.version,
        mode: draft.mode,
        answers,
        ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
        ...(replaces === undefined ? {} : { replaces: { id: replaces.id, reason: draft.why.trim() } }),
      };
      const body = JSON.stringify(form);
      const id = sent.body === '' ? draft.id : sent.body === body ? sent.id : uuidv7();
      setSent({ id, body });
      return sendForm(patientId, id, form);
    },
    {
      says: (filled) => `${instrument.title} recorded: ${resultWords(filled)}.`,
      after: (filled) => {
        scale.forget();
        props.onRecorded(filled);
      },
    },
  );

  const focus = (id: string | undefined): void => {
    if (id === undefined) {
      const form = list.current?.closest('form');
      form?.querySelector<HTMLElement>('button[type="submit"]')?.focus();
      return;
    }
    const place = list.current?.querySelector(`[data-item="${id}"]`);
    place?.scrollIntoView({ block: 'nearest' });
    targetIn(place)?.focus({ preventScroll: true });
  };
  const firstOpen = useRef(asked.find(({ id }) => draft.answers[id] === undefined)?.id ?? asked[0]?.id);
  useEffect(() => targetIn(list.current?.querySelector(`[data-item="${firstOpen.current}"]`))?.focus(), []);
  // What an answer opens is drawn first, then it is gone to.
  const [goTo, setGoTo] = useState<{ id: string | undefined } | null>(null);
  useEffect(() => {
    if (goTo !== null) focus(goTo.id);
  }, [goTo]);
  const onKeyDown = (item: InstrumentItem) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const meant = press(item, event.key);
    if (meant.act === 'none') return;
    event.preventDefault();
    const at = asked.indexOf(item);
    if (meant.act === 'answer') {
      scale.answer(item, meant.answer);
      const after = scale.askedAfter(item, meant.answer);
      setGoTo({ id: after[after.indexOf(item) + 1]?.id });
    }
    if (meant.act === 'clear') scale.answer(item, null);
    if (meant.act === 'unknown') announce(`The answers here are ${keysWords(item)}, not ${meant.key}.`);
    if (meant.act === 'next') setGoTo({ id: asked[at + 1]?.id });
    if (meant.act === 'before') focus(asked[Math.max(0, at - 1)]?.id);
  };

  const left = scale.needed - scale.done;
  const critical = mostCritical(scored.critical);
  const reasoned = replaces === undefined || draft.why.trim() !== '';
  return (
    <>
      <SideForm
        title={replaces === undefined ? instrument.title : `Correct: ${instrument.title}`}
        intro={
          <>
            <p>
              {instrument.about}. {instrument.window}.
            </p>
            {instrument.lead !== undefined && <p className={styles.lead}>{instrument.lead}</p>}
          </>
        }
        submit={left === 0 ? 'Record' : 'Record as incomplete'}
        complete={Object.keys(answers).length > 0 && !wrong && reasoned}
        missing={
          wrong
            ? 'A number does not fit: see beside it.'
            : reasoned
              ? 'A digit answers and goes on; arrows move.'
              : 'Say why it is corrected.'
        }
        heed={left === 0 ? undefined : `${count(left, 'question')} open: kept without a total.`}
        pending={act.isPending}
        error={act.error}
        names={Object.fromEntries(
          instrument.items.map((item) => [item.id, item.number === '' ? item.label : `Item ${item.number}`]),
        )}
        draft={scale.forget}
        onSubmit={() => act.mutate()}
        onClose={props.onClose}
      >
        {instrument.selfReport && replaces === undefined && (
          <Button variant="default" size="xs" className={styles.hand} onClick={() => setHandedOver(true)}>
            Hand the tablet over
          </Button>
        )}
        <div ref={list} className={styles.items}>
          {asked.map((item) => (
            <ItemField
              key={item.id}
              item={item}
              value={draft.answers[item.id]}
              onAnswer={(answer) => scale.answer(item, answer)}
              onKeyDown={onKeyDown(item)}
            />
          ))}
        </div>
        <div className={styles.progress}>
          <progress value={scale.done} max={scale.needed} aria-label="Questions answered" />
          <output aria-live="polite">
            {scale.done} of {scale.needed}
            {scored.complete && Object.keys(scored.scores).length > 0 && `. ${sums(instrument, scored.scores)}`}
          </output>
        </div>
        <Textarea
          label="Note (optional)"
          autosize
          minRows={1}
          maxLength={1000}
          value={draft.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        {replaces !== undefined && (
          <Textarea
            label="Why it is corrected"
            autosize
            minRows={1}
            maxLength={500}
            value={draft.why}
            onChange={(event) => change({ why: event.currentTarget.value })}
          />
        )}
        {critical !== undefined && <CriticalNote compact critical={critical} />}
      </SideForm>
      {handedOver && (
        <SelfMode
          instrument={instrument}
          scale={scale}
          onReturned={() => {
            change({ mode: 'self' });
            setHandedOver(false);
          }}
        />
      )}
    </>
  );
}

function sums(instrument: Instrument, scores: Readonly<Record<string, number>>): string {
  return instrument.scales
    .filter(({ key }) => instrument.scales.length <= 3 || (scores[key] ?? 0) > 0)
    .map(({ key, label }) => `${label} ${figure(scores[key] ?? 0)}`)
    .join(', ');
}
