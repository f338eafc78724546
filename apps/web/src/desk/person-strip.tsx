import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useStaff } from '../api/hooks';
import type { ArrivalDraft, DeskDay, DeskVisit } from '../api/types';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { Checkbox } from '../kit/checkbox';
import { fullDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { SegmentedControl } from '../kit/segmented';
import styles from './desk.module.css';
import { FirstMark } from './first-mark';
import type { Chosen } from './flow';
import { checkable, standing } from './people';
import { TestMark } from './test-mark';
import type { DeskActs } from './use-desk-acts';
import { draftsOf } from './use-desk-acts';
import { visitKey, visitWords } from './visit-words';
import { WaitClock } from './wait-clock';

/** The person who was selected: who they are, what they are expected for, and the one key that checks them in. */
export function PersonStrip(props: {
  chosen: Chosen;
  limits: DeskDay['limits'];
  acts: DeskActs;
  onToggle: (key: string) => void;
  onWalkIn: () => void;
  onClose: () => void;
  onDigit: (digit: string) => void;
}) {
  const { chosen, acts } = props;
  const { person } = chosen;
  const strip = useRef<HTMLElement>(null);
  const open = checkable(person);
  const here = standing(person);
  const ticked = open.filter((visit) => chosen.ticked.includes(visitKey(visit)));
  const one = here[0];

  useEffect(() => {
    const first = strip.current?.querySelector<HTMLElement>('[data-first]:not(:disabled)') ?? strip.current;
    first?.focus();
  }, [chosen.walkIn, person.patientId]);
  useHotkeys('This person', [
    ...(one === undefined
      ? []
      : [
          { keys: 'n', label: 'Call this person', run: () => void acts.call(one).then(props.onClose) },
          { keys: 's', label: 'They are with someone now', run: () => void acts.seen(one).then(props.onClose) },
          { keys: 'l', label: 'They left', run: () => void acts.leave(one).then(props.onClose) },
        ]),
    { keys: 'w', label: 'Something else: walk-in', run: props.onWalkIn },
    { keys: 'escape', label: 'Back to the box', run: props.onClose },
  ]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !/^\d$/.test(event.key)) return;
    event.preventDefault();
    props.onDigit(event.key);
  };
  const checkIn = (): void => {
    const { drafts, words } = draftsOf(ticked);
    if (drafts.length > 0) void acts.checkIn(person.displayName, drafts, words).then(props.onClose);
  };

  return (
    <section
      ref={strip}
      className={styles.strip}
      tabIndex={-1}
      aria-label={`Selected: ${person.displayName}`}
      onKeyDown={onKeyDown}
    >
      <div className={styles.person}>
        <strong className={styles.big}>{person.displayName}</strong>
        {person.visits.some(({ first }) => first) && <FirstMark />}
        {person.visits.some(({ testDue }) => testDue) && <TestMark />}
        <div className="dim tabular">
          No. {person.number}
          {person.dateOfBirth !== null && `, born ${fullDay(person.dateOfBirth)}`}
        </div>
      </div>
      <div className={styles.visits}>
        {here.map((visit) => (
          <div key={visitKey(visit)}>
            {visitWords(visit)}: <Where visit={visit} limits={props.limits} />
          </div>
        ))}
        {chosen.walkIn ? (
          <WalkIn patientId={person.patientId} name={person.displayName} acts={acts} onClose={props.onClose} />
        ) : (
          open.map((visit) => (
            <Checkbox
              key={visitKey(visit)}
              label={`${visitWords(visit)}${visit.state === 'left' ? ' (left before)' : ''}`}
              checked={chosen.ticked.includes(visitKey(visit))}
              onChange={() => props.onToggle(visitKey(visit))}
            />
          ))
        )}
      </div>
      <div className={styles.acts}>
        {!chosen.walkIn && open.length > 0 && (
          <Button data-first disabled={ticked.length === 0} onClick={checkIn} rightSection={<KeyHint keys="enter" />}>
            Check in
          </Button>
        )}
        {one !== undefined && (
          <>
            <Button
              variant="default"
              rightSection={<KeyHint keys="n" />}
              onClick={() => void acts.call(one).then(props.onClose)}
            >
              Call
            </Button>
            <Button
              variant="default"
              rightSection={<KeyHint keys="l" />}
              onClick={() => void acts.leave(one).then(props.onClose)}
            >
              Left
            </Button>
          </>
        )}
        {!chosen.walkIn && (
          <Button variant="default" rightSection={<KeyHint keys="w" />} onClick={props.onWalkIn}>
            Walk-in
          </Button>
        )}
        <Button variant="subtle" color="gray" rightSection={<KeyHint keys="escape" />} onClick={props.onClose}>
          Close
        </Button>
      </div>
    </section>
  );
}

function Where({ visit, limits }: { visit: DeskVisit; limits: DeskDay['limits'] }) {
  if (visit.state === 'with') return <>is with {visit.calledBy ?? visit.staffName ?? 'someone'}</>;
  return (
    <>
      {visit.state === 'called' ? `called to ${visit.calledTo ?? ''}, waiting` : 'waiting'}{' '}
      <WaitClock visit={visit} limits={limits} />
    </>
  );
}

/** Someone who is not expected: what they came for, in a few words, and whom they ask for. */
function WalkIn(props: { patientId: string; name: string; acts: DeskActs; onClose: () => void }) {
  const staff = useStaff();
  const { field, forget, sent } = useDraftFields(
    'walk-in',
    '',
    () => ({ purpose: 'walk-in' as 'walk-in' | 'dose', words: '', staffId: '' }),
    { patientId: props.patientId },
  );
  const [purpose, setPurpose] = field('purpose');
  const [words, setWords] = field('words');
  const [staffId, setStaffId] = field('staffId');
  const save = (): void => {
    const said = words.trim();
    const draft: ArrivalDraft = {
      patientId: props.patientId,
      purpose,
      ...(purpose === 'walk-in' && said !== '' ? { words: said } : {}),
      ...(purpose === 'walk-in' && staffId !== '' ? { staffId } : {}),
    };
    void props.acts.checkIn(props.name, [draft], purpose === 'dose' ? 'dose' : 'walk-in').then(sent(props.onClose));
  };
  return (
    <form
      className={styles.walkIn}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <SegmentedControl
        aria-label="Came for"
        size="xs"
        value={purpose}
        onChange={setPurpose}
        data={[
          { value: 'walk-in', label: 'Walk-in' },
          { value: 'dose', label: 'Dose' },
        ]}
      />
      {purpose === 'walk-in' && (
        <>
          <TextInput
            data-first
            size="xs"
            aria-label="What for, in a few words"
            placeholder="What for, in a few words"
            maxLength={200}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <NativeSelect
            size="xs"
            aria-label="Asks for"
            value={staffId}
            data={[
              { value: '', label: 'Asks for nobody in particular' },
              ...(staff.data ?? []).map((each) => ({ value: each.id, label: `Asks for ${each.displayName}` })),
            ]}
            onChange={(event) => setStaffId(event.currentTarget.value)}
          />
        </>
      )}
      <Button type="submit" size="xs" rightSection={<KeyHint keys="enter" />}>
        Check in
      </Button>
      <DraftMark of={forget} />
    </form>
  );
}
