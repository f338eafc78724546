import { Button } from '@mantine/core';
import { callBackWords } from '@cairn/rules';
import { useState } from 'react';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime, milligrams, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import type { Meaning } from '../kit/theme';
import { FieldsForm } from '../outside/fields-form';
import { CallBackForm, DesigneeForm, LossForm, OutcomeForm } from './bottle-forms';
import { type Bottles, type CallBack, useBottles } from './bottles-api';
import { bottleLine, spanWords, stageMarks, stageOf, stateWord } from './bottle-words';
import styles from './bottles.module.css';

type Open =
  | { form: 'call-back' | 'loss' | 'designee' }
  | { form: 'outcome'; callBack: CallBack }
  | { form: 'end-designee'; id: string; name: string }
  | null;

const callBackMeanings: Readonly<Record<CallBack['state'], Meaning>> = {
  open: 'soon',
  correct: 'fine',
  short: 'needs',
  tampered: 'needs',
  'no-show': 'needs',
};

/** Of one person: bottles that wait, that are at home, that came back or are missing; who may pick up; who was called back. */
export function BottlesSection({ patientId }: { patientId: string }) {
  const may = useMay();
  const [open, setOpen] = useState<Open>(null);
  const [text, setText] = useState<string | null>(null);
  const bottles = useBottles(patientId, may('bottle.read'));
  if (!may('bottle.read')) return null;
  const close = (): void => setOpen(null);
  const { data } = bottles;
  const home = data?.bottles.filter(({ id }) => data.inHand.includes(id)) ?? [];
  return (
    <Panel
      title="Bottles for home"
      {...(data === undefined
        ? {}
        : { meta: `${count(home.length, 'bottle')} at home, ${data.dueBack.length} due back` })}
      actions={
        <span className={styles.stripActs}>
          {may('call-back.write') && home.length > 0 && (
            <Button size="xs" variant="default" onClick={() => setOpen({ form: 'call-back' })}>
              Call back
            </Button>
          )}
          {may('bottle.report-lost') && (home.length > 0 || (data?.dueBack.length ?? 0) > 0) && (
            <Button size="xs" variant="default" onClick={() => setOpen({ form: 'loss' })}>
              Report lost
            </Button>
          )}
          {may('designee.write') && (
            <Button size="xs" variant="default" onClick={() => setOpen({ form: 'designee' })}>
              Name a designee
            </Button>
          )}
        </span>
      }
    >
      {bottles.isError ? (
        <ErrorNote error={bottles.error} onRetry={() => void bottles.refetch()} />
      ) : data === undefined ? (
        <SkeletonRows rows={3} />
      ) : (
        <>
          {open?.form === 'call-back' && <CallBackForm patientId={patientId} onText={setText} onClose={close} />}
          {text !== null && (
            <p className={styles.strip} role="status">
              Say or write to the person: “{text}”
            </p>
          )}
          {open?.form === 'loss' && <LossForm patientId={patientId} bottles={data} onClose={close} />}
          {open?.form === 'designee' && <DesigneeForm patientId={patientId} day={data.day} onClose={close} />}
          {open?.form === 'outcome' && <OutcomeForm callBack={open.callBack} onClose={close} />}
          {open?.form === 'end-designee' && (
            <FieldsForm
              name={`end-designee-${open.id}`}
              title={`${open.name} picks nothing up any more`}
              submit="End it"
              says="Ended."
              initial={{}}
              fields={[{ key: 'reason', label: 'Why', width: 'whole' }]}
              send={({ reason = '' }) =>
                api.post(`/patients/${patientId}/designees/${open.id}/end`, { reason: reason.trim() })
              }
              onClose={close}
            />
          )}
          <Standing bottles={data} onOpen={setOpen} mayClose={may('call-back.close')} mayEnd={may('designee.end')} />
        </>
      )}
    </Panel>
  );
}

function Standing(props: { bottles: Bottles; onOpen: (open: Open) => void; mayClose: boolean; mayEnd: boolean }) {
  const { bottles: data, onOpen } = props;
  const { waiting, callBacks, designees, losses, returns } = data;
  const named = designees.filter(({ ended, to }) => !ended && to >= data.day);
  const past = data.bottles.filter(({ id, on }) => on < data.day && !data.inHand.includes(id)).slice(0, 30);
  if (data.bottles.length + waiting.length + callBacks.length + named.length === 0)
    return (
      <p>
        No bottle went home in the last 60 days. Bottles are filled from the pour list once a prescriber has decided on
        take-home doses.
      </p>
    );
  return (
    <>
      <ul className={styles.facts}>
        {callBacks.slice(0, 5).map((one) => (
          <li key={one.id}>
            <StatusMark meaning={callBackMeanings[one.state]} quiet>
              Call-back: {callBackWords[one.state].toLowerCase()}
            </StatusMark>{' '}
            {count(one.bottles.length, 'bottle')}, {milligrams(one.expectedMcg)} mg, by {dayAndTime(one.dueAt)}{' '}
            {one.outcome === null && props.mayClose && (
              <Button size="compact-xs" variant="default" onClick={() => onOpen({ form: 'outcome', callBack: one })}>
                Record what came of it
              </Button>
            )}
          </li>
        ))}
        {waiting.map((batch) => (
          <li key={batch.id}>
            <StatusMark meaning={stageMarks[stageOf(batch)].meaning} quiet>
              {stageMarks[stageOf(batch)].word}
            </StatusMark>{' '}
            {spanWords(batch.bottles.filter(({ state }) => state !== 'voided'))}, pick-up {shortDay(batch.pickUpOn)}
          </li>
        ))}
        {losses.map((loss) => (
          <li key={loss.id}>
            <StatusMark meaning="info" quiet>
              {loss.kind === 'stolen' ? 'Stolen' : loss.kind === 'spilled' ? 'Spilled' : 'Lost'}
            </StatusMark>{' '}
            {count(loss.bottles.length, 'bottle')} on {shortDay(loss.lostOn)}: {loss.circumstances}
          </li>
        ))}
        {named.map(({ id, name, relation, to, orderedBy }) => (
          <li key={id}>
            <StatusMark meaning="info" quiet>
              May pick up
            </StatusMark>{' '}
            {name}, {relation.toLowerCase()}, until {shortDay(to)}
            {orderedBy !== null && `, ordered by ${orderedBy}`}{' '}
            {props.mayEnd && (
              <Button size="compact-xs" variant="subtle" onClick={() => onOpen({ form: 'end-designee', id, name })}>
                End
              </Button>
            )}
          </li>
        ))}
        {returns.slice(0, 3).map((check) => (
          <li key={check.id}>
            Bottles checked on {shortDay(check.on)}: {check.bottles.filter(({ found }) => found !== 'missing').length}{' '}
            of {check.expected} came back
          </li>
        ))}
      </ul>
      {data.bottles.length > 0 && (
        <details>
          <summary>{count(data.bottles.length, 'bottle')} of the last 60 days and ahead</summary>
          <ul className={styles.facts}>
            {[...data.bottles.filter(({ on }) => on >= data.day), ...past].map((bottle) => (
              <li key={bottle.id}>
                {bottleLine(bottle)}:{' '}
                {bottle.state === 'released' && bottle.on < data.day
                  ? 'assumed taken'
                  : stateWord(bottle.state).toLowerCase()}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
