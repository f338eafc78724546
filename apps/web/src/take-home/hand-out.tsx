import { Button, TextInput } from '@mantine/core';
import { serialInWords } from '@cairn/rules';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { ApiProblem } from '../api/problem';
import { useSession } from '../api/session';
import { useAnnounce } from '../kit/announce';
import { Checkbox } from '../kit/checkbox';
import { ErrorNote } from '../kit/error-note';
import { count, milligrams, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { StopList } from '../mat/checks-list';
import { firstCode, isReasoned, OverrideForm } from '../mat/override-form';
import type { Reason } from '../mat/override-form';
import { type Bottles, openPrint, useBottles, type WaitingBatch } from './bottles-api';
import { spanWords } from './bottle-words';
import styles from './bottles.module.css';
import { nobody, Receiver, type ReceiverDraft, receiverReady } from './receiver';
import { judge, keyed, nothingKeyed, type Read, readingOf } from './scan-box';

/** What is said on this form itself: the server's answer to it is not listed a second time. */
const askedHere = ['R-092', 'R-093', 'R-097', 'R-208', 'R-211'];

/** Bottles that wait for a person at the window: scan each, say who takes them, and hand them out in one act. */
export function HandOut(props: {
  patientId: string;
  displayName: string;
  onDone: (words: string) => void;
  onClose: () => void;
}) {
  const bottles = useBottles(props.patientId);
  const [done, setDone] = useState<readonly string[]>([]);
  if (bottles.isError) return <ErrorNote error={bottles.error} onRetry={() => void bottles.refetch()} />;
  if (bottles.data === undefined) return <SkeletonRows rows={4} label="Looking for the bottles" />;
  const { waiting, day } = bottles.data;
  const due = waiting.filter(({ id, pickUpOn }) => pickUpOn <= day && !done.includes(id));
  const [batch] = due;
  if (batch === undefined)
    return (
      <Panel title="Bottles to hand out">
        <p>No bottle waits for {props.displayName} today. They are filled from the pour list.</p>
        <Button variant="default" size="xs" onClick={props.onClose}>
          Close
        </Button>
      </Panel>
    );
  return (
    <OneBatch
      key={batch.id}
      batch={batch}
      all={bottles.data}
      displayName={props.displayName}
      more={due.length - 1}
      onClose={props.onClose}
      onDone={() => {
        setDone((before) => [...before, batch.id]);
        if (due.length === 1)
          props.onDone(`Handed out ${count(batch.bottles.length, 'bottle')} to ${props.displayName}.`);
      }}
    />
  );
}

function OneBatch(props: {
  batch: WaitingBatch;
  all: Bottles;
  displayName: string;
  more: number;
  onDone: () => void;
  onClose: () => void;
}) {
  const { batch, all } = props;
  const { roles } = useSession();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const box = useRef<HTMLInputElement>(null);
  const [id] = useState(uuidv7);
  const [now, setNow] = useState(nothingKeyed);
  const [wrong, setWrong] = useState<string | null>(null);
  const [read, setRead] = useState<ReadonlyMap<string, Read>>(new Map());
  const [lockbox, setLockbox] = useState(false);
  const [educated, setEducated] = useState(false);
  const [receiver, setReceiver] = useState<ReceiverDraft>(nobody);
  const [reasons, setReasons] = useState<Record<string, Reason>>({});
  const [state, setState] = useState<{ sending: boolean; problem: ApiProblem | null }>({
    sending: false,
    problem: null,
  });
  useEffect(() => box.current?.focus(), []);

  const bottles = batch.bottles.filter((bottle) => bottle.state !== 'voided');
  // The code of the batch stands on every bottle: beside each only what differs.
  const batchName = serialInWords(bottles[0]?.serial ?? '').slice(0, 9);
  const open = bottles.filter(({ serial }) => !read.has(serial));
  const typed = [...read.values()].filter(({ how }) => how === 'typed').length;
  const failing = (state.problem?.evaluations.length ? state.problem.evaluations : batch.checks).filter(
    ({ result }) => result === 'failed',
  );
  const shown = failing.filter(({ ruleId }) => state.problem !== null || !askedHere.includes(ruleId));
  const stops = shown.filter(({ severity }) => severity === 'HARD_STOP');
  const overridable = shown.filter(({ severity }) => severity === 'OVERRIDE');
  const warnings = shown.filter(({ severity }) => severity === 'WARN');
  const needsLabels = batch.labelVersion === null;
  const missing = [
    ...(needsLabels ? ['labels'] : []),
    ...(open.length > 0 ? [`${count(open.length, 'bottle')} to scan`] : []),
    ...(all.lockboxRequired && !lockbox && overridable.every(({ ruleId }) => ruleId !== 'R-092')
      ? ['the lockbox']
      : []),
    ...(all.educatedOn === null && !educated ? ['safe storage'] : []),
    ...(receiverReady(receiver) ? [] : ['who takes them']),
    ...(overridable.some(({ ruleId }) => !isReasoned(reasons[ruleId])) ? ['a reason'] : []),
  ];

  const take = (event: FormEvent): void => {
    event.preventDefault();
    if (now.text.trim() === '') {
      if (missing.length === 0) void send();
      return;
    }
    const reading = readingOf(now);
    const judged = judge(reading.text, bottles);
    setNow(nothingKeyed);
    if ('says' in judged) {
      setWrong(judged.says);
      announce(judged.says, 'assertive');
      return;
    }
    setWrong(null);
    setRead((before) => new Map(before).set(judged.serial, reading));
    const left = open.filter(({ serial }) => serial !== judged.serial).length;
    announce(left === 0 ? 'All bottles are scanned.' : `${count(left, 'bottle')} to scan.`);
  };
  const send = async (): Promise<void> => {
    if (state.sending || missing.length > 0) return;
    setState({ sending: true, problem: null });
    try {
      await api.post(`/take-home-batches/${batch.id}/release`, {
        releaseId: id,
        scans: bottles.flatMap(({ serial }) => read.get(serial) ?? []),
        lockboxSeen: lockbox,
        educated,
        receiver:
          receiver.designeeId === null
            ? { kind: 'patient', identifiers: receiver.identified ? ['photo', 'date_of_birth'] : [] }
            : {
                kind: 'designee',
                id: receiver.designeeId,
                photoIdSeen: receiver.photoIdSeen,
                custodySigned: receiver.custodySigned,
              },
        overrides: overridable.map(({ ruleId }) => ({
          ruleId,
          reasonCode: reasons[ruleId]?.reasonCode ?? firstCode,
          reasonText: reasons[ruleId]?.reasonText.trim() ?? '',
        })),
        acknowledged: warnings.map(({ ruleId }) => ruleId),
      });
      for (const room of ['take-homes', 'dosing', 'chart', 'findings'])
        void queries.invalidateQueries({ queryKey: [room] });
      props.onDone();
    } catch (error) {
      const problem = error instanceof ApiProblem ? error : new ApiProblem({ status: 0 });
      setState({ sending: false, problem });
    }
  };
  const label = async (): Promise<void> => {
    await api.post(`/take-home-batches/${batch.id}/label`, { labelId: uuidv7() });
    await queries.invalidateQueries({ queryKey: ['take-homes'] });
    openPrint(`/take-home-batches/${batch.id}/labels`);
  };
  useHotkeys('Hand out bottles', [
    { keys: 'mod+enter', label: 'Hand the bottles out', run: () => void send() },
    { keys: 'escape', label: 'Close; the bottles wait', run: props.onClose },
  ]);

  return (
    <Panel
      title={`Bottles for ${props.displayName}`}
      meta={`${spanWords(bottles)}, ${batchName}${props.more > 0 ? `; then ${props.more} more` : ''}`}
    >
      <StopList stops={stops} warnings={warnings} onNeed={null} />
      {needsLabels && (
        <p className={styles.line}>
          <StatusMark meaning="needs" quiet>
            These bottles have no labels yet.
          </StatusMark>
          <Button size="xs" variant="default" onClick={() => void label()}>
            Print labels
          </Button>
        </p>
      )}
      <form className={styles.scan} onSubmit={take}>
        <TextInput
          ref={box}
          label="Scan each bottle"
          value={now.text}
          autoComplete="off"
          spellCheck={false}
          error={wrong}
          description={
            typed > 0
              ? `${count(typed, 'code')} typed by hand: the rule asks for a reason`
              : 'Or type the code and Enter'
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => setNow(keyed(now, event.currentTarget.value, event.timeStamp))}
        />
        <output className={styles.counter}>
          <strong>
            {bottles.length - open.length} of {bottles.length}
          </strong>{' '}
          scanned
        </output>
      </form>
      <ul className={styles.bottles} aria-label="Bottles of this batch">
        {bottles.map((bottle) => (
          <li key={bottle.id} className={read.has(bottle.serial) ? styles.read : styles.unread}>
            <StatusMark meaning={read.has(bottle.serial) ? 'fine' : 'soon'} bare>
              {read.has(bottle.serial) ? 'Scanned' : 'To scan'}
            </StatusMark>
            <span>{shortDay(bottle.on)}</span>
            <span className={styles.amount}>{milligrams(bottle.doseMcg)} mg</span>
            <span className={styles.serial}>{serialInWords(bottle.serial).slice(10)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.says}>
        <Checkbox
          label={
            all.lockboxRequired
              ? 'A container with a lock was shown'
              : 'A container with a lock was shown (not required)'
          }
          checked={lockbox}
          onChange={(event) => setLockbox(event.currentTarget.checked)}
        />
        <Checkbox
          label={
            all.educatedOn === null
              ? 'Safe transport and storage talked through now (first time: required)'
              : `Safe transport and storage talked through now (last on ${shortDay(all.educatedOn)})`
          }
          checked={educated}
          onChange={(event) => setEducated(event.currentTarget.checked)}
        />
        <Receiver designees={all.designees} day={all.day} draft={receiver} onChange={setReceiver} />
      </div>
      {overridable.length > 0 && (
        <OverrideForm
          rules={overridable}
          roles={roles}
          reasons={reasons}
          onChange={(ruleId, reason) => setReasons((before) => ({ ...before, [ruleId]: reason }))}
        />
      )}
      {state.problem !== null && stops.length + overridable.length === 0 && <ErrorNote error={state.problem} />}
      <div className={styles.bar}>
        <Button onClick={() => void send()} disabled={missing.length > 0} loading={state.sending}>
          Hand out {count(bottles.length, 'bottle')}
        </Button>
        <Button variant="subtle" onClick={props.onClose} rightSection={<KeyHint keys="escape" />}>
          Not now
        </Button>
        <span className="dim small" role="status">
          {missing.length > 0
            ? `Still needed: ${missing.join(', ')}`
            : 'Enter in the box, or Ctrl Enter, hands them out.'}
        </span>
      </div>
    </Panel>
  );
}
