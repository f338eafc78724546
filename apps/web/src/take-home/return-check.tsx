import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { Checkbox } from '../kit/checkbox';
import { ErrorNote } from '../kit/error-note';
import { count, readMilligrams } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { SegmentedControl } from '../kit/segmented';
import { SkeletonRows } from '../kit/skeletons';
import { type BottleOfPerson, useBottles } from './bottles-api';
import { bottleLine } from './bottle-words';
import styles from './bottles.module.css';

type Found = 'open' | 'empty' | 'full' | 'part' | 'missing';
interface Said {
  readonly found: Found;
  readonly labelIntact: boolean;
  readonly mg: string;
}

const choices = [
  { value: 'open', label: 'Not said' },
  { value: 'empty', label: 'Empty' },
  { value: 'full', label: 'Full' },
  { value: 'part', label: 'Part left' },
  { value: 'missing', label: 'Missing' },
] as const;
const fresh: Said = { found: 'open', labelIntact: true, mg: '' };

/** Bottles that come back: those that are due, and full ones that are taken back. Nothing here keeps a dose back. */
export function ReturnCheck(props: { patientId: string; onDone: (words: string) => void; onClose: () => void }) {
  const bottles = useBottles(props.patientId);
  const queries = useQueryClient();
  const section = useRef<HTMLDivElement>(null);
  const { field, forget } = useDraftFields(
    'bottle-return',
    '',
    () => ({ id: uuidv7(), said: {} as Readonly<Record<string, Said>>, early: false }),
    { patientId: props.patientId },
  );
  const [id] = field('id');
  const [said, setSaid] = field('said');
  const [early, setEarly] = field('early');
  const [state, setState] = useState<{ sending: boolean; problem: unknown }>({ sending: false, problem: null });
  const loaded = bottles.data !== undefined;
  useEffect(() => section.current?.querySelector<HTMLElement>('button,input')?.focus(), [loaded]);
  const { dueBack = [], inHand = [], bottles: all = [] } = bottles.data ?? {};
  const due = all.filter((bottle) => dueBack.includes(bottle.id)).reverse();
  const ahead = all.filter((bottle) => inHand.includes(bottle.id)).reverse();
  const sayAll = (): void =>
    setSaid(Object.fromEntries(due.map((bottle) => [bottle.id, { ...fresh, found: 'empty' }])));
  useHotkeys('Bottles that come back', [
    { keys: 'shift+r', label: 'All are back, empty and whole', run: sayAll },
    { keys: 'mod+enter', label: 'Record the check', run: () => void send() },
    { keys: 'escape', label: 'Close', run: props.onClose },
  ]);
  const listed = [...due, ...(early || due.length === 0 ? ahead : [])];
  const entries = listed.flatMap((bottle) => {
    const one = said[bottle.id];
    return one === undefined || one.found === 'open' ? [] : [{ bottle, one }];
  });
  const unsaid = due.filter((bottle) => (said[bottle.id]?.found ?? 'open') === 'open').length;
  const unread = entries.some(({ one }) => one.found === 'part' && readMilligrams(one.mg) === null);
  const ready = entries.length > 0 && unsaid === 0 && !unread;

  const send = async (): Promise<void> => {
    if (!ready || state.sending) return;
    setState({ sending: true, problem: null });
    try {
      await api.put(`/patients/${props.patientId}/take-home-returns/${id}`, {
        bottles: entries.map(({ bottle, one }) => ({
          bottleId: bottle.id,
          found: one.found,
          labelIntact: one.found === 'missing' ? true : one.labelIntact,
          ...(one.found === 'part' ? { foundMcg: readMilligrams(one.mg) } : {}),
        })),
      });
      for (const room of ['take-homes', 'dosing', 'round', 'chart'])
        void queries.invalidateQueries({ queryKey: [room] });
      forget();
      const missing = entries.filter(({ one }) => one.found === 'missing').length;
      props.onDone(
        missing === 0
          ? `Checked ${count(entries.length, 'bottle')}.`
          : `Checked: ${count(missing, 'bottle')} missing. It stands on the round; the dose goes on.`,
      );
    } catch (problem) {
      setState({ sending: false, problem });
    }
  };

  if (bottles.isError) return <ErrorNote error={bottles.error} onRetry={() => void bottles.refetch()} />;
  if (bottles.data === undefined) return <SkeletonRows rows={3} label="Looking for the bottles" />;
  return (
    <div ref={section}>
      <Panel title="Bottles that come back" meta={`${due.length} due back, ${ahead.length} at home for days to come`}>
        {due.length > 1 && (
          <Button size="xs" variant="default" onClick={sayAll} rightSection={<KeyHint keys="shift+r" />}>
            All are back, empty, labels whole
          </Button>
        )}
        <ul className={styles.returns}>
          {listed.map((bottle) => (
            <OneBottle
              key={bottle.id}
              bottle={bottle}
              ahead={inHand.includes(bottle.id)}
              said={said[bottle.id] ?? fresh}
              onChange={(one) => setSaid((before) => ({ ...before, [bottle.id]: one }))}
            />
          ))}
        </ul>
        {listed.length === 0 && <p>No bottle of this person is at home.</p>}
        {due.length > 0 && ahead.length > 0 && (
          <Checkbox
            label={`Take ${count(ahead.length, 'bottle')} for days to come back as well`}
            checked={early}
            onChange={(event) => setEarly(event.currentTarget.checked)}
          />
        )}
        {state.problem !== null && <ErrorNote error={state.problem} />}
        <DraftMark of={forget} />{' '}
        <div className={styles.bar}>
          <Button size="xs" disabled={!ready} loading={state.sending} onClick={() => void send()}>
            Record the check
          </Button>
          <Button size="xs" variant="subtle" onClick={props.onClose} rightSection={<KeyHint keys="escape" />}>
            Close
          </Button>
          <span className="dim small" role="status">
            {unsaid > 0 ? `${count(unsaid, 'bottle')} not said yet` : unread ? 'Say how many mg are left' : ''}
          </span>
        </div>
      </Panel>
    </div>
  );
}

function OneBottle(props: { bottle: BottleOfPerson; ahead: boolean; said: Said; onChange: (said: Said) => void }) {
  const { bottle, said, onChange } = props;
  const line = bottleLine(bottle);
  // Of a bottle that is not due it only matters what was brought.
  const offered = choices.filter(({ value }) => !props.ahead || (value !== 'missing' && value !== 'empty'));
  return (
    <li className={styles.returned}>
      <span>{line}</span>
      <SegmentedControl
        size="xs"
        aria-label={`What was found of ${line}`}
        value={said.found}
        onChange={(found) => onChange({ ...said, found })}
        data={offered}
      />
      {said.found !== 'open' && said.found !== 'missing' && (
        <Checkbox
          label="Label whole"
          checked={said.labelIntact}
          onChange={(event) => onChange({ ...said, labelIntact: event.currentTarget.checked })}
        />
      )}
      {said.found === 'part' && (
        <TextInput
          size="xs"
          aria-label={`Milligrams left in ${line}`}
          placeholder="mg left"
          inputMode="decimal"
          value={said.mg}
          onChange={(event) => onChange({ ...said, mg: event.currentTarget.value })}
        />
      )}
    </li>
  );
}
