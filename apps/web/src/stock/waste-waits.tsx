import { Button } from '@mantine/core';
import { wasteReasons } from '@cairn/rules';
import { useRef, useState } from 'react';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { clockTime } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import type { Remainder, Waiting, Waste } from './loss-api';
import { useNow } from './use-now';
import { ago, amountOf, leftToSign, nameOf } from './waste-amount';
import { QuarantineForm } from './quarantine-form';
import { SpillForm } from './spill-form';
import { WasteForm } from './waste-form';
import styles from './waste.module.css';
import { WitnessSign } from './witness-sign';

type Open = { readonly id: string; readonly what: 'waste' | 'spill' | 'quarantine' | 'sign' } | null;

const sources: Readonly<Record<string, string>> = {
  dose: 'Of a dose that was not all taken',
  'dose-void': 'Of a dose that was taken back',
  preparation: 'Poured and not given',
  bottle: 'Of a bottle for home',
  batch: 'Of bottles for home',
};

/** What waits for a second person: poured and not taken, poured away, spilled. With how long, in words. */
export function WasteWaits({ waiting }: { waiting: Waiting }) {
  const [open, setOpen] = useState<Open>(null);
  const now = useNow();
  const list = useRef<HTMLUListElement>(null);
  /** The keys go on from the list: what was open is gone, or waits for its next step. */
  const close = () => {
    setOpen(null);
    (list.current?.querySelector<HTMLElement>('button') ?? document.getElementById('page-title'))?.focus();
  };
  const spills = waiting.spills;
  if (waiting.remainders.length + waiting.wastes.length + spills.length === 0)
    return (
      <EmptyState title="Nothing waits for a witness.">What is poured and not taken comes here by itself.</EmptyState>
    );
  return (
    <ul ref={list} className={styles.list}>
      {waiting.remainders.map((one) => (
        <RemainderLine key={one.id} one={one} now={now} open={open} onOpen={setOpen} onClose={close} />
      ))}
      {waiting.wastes.map((one) => (
        <li key={one.id} className={styles.item}>
          <span className={styles.amount}>{amountOf(one.quantity, one.container)}</span>
          <div className={styles.words}>
            <span className={styles.line}>
              <SignMark waste={one} now={now} />
              <span>{wasteReasons[one.reason]}</span>
            </span>
            <span className="dim small">
              {nameOf(one.container)}. Entered by {one.enteredBy.name}, {ago(one.enteredAt, now)}
            </span>
          </div>
          {one.state === 'waiting' && <SignButton id={one.id} onOpen={setOpen} />}
          {open?.id === one.id && (
            <div className={styles.under}>
              <SignWaste waste={one} onClose={close} />
            </div>
          )}
        </li>
      ))}
      {spills.map((one) => (
        <li key={one.id} className={styles.item}>
          <span className={styles.amount}>{amountOf(one.spilled + one.recovered, one.container)}</span>
          <div className={styles.words}>
            <span className={styles.line}>
              <StatusMark meaning="needs" quiet>
                Waits for the supervisor
              </StatusMark>
              <span>{one.kind === 'spill' ? 'Spilled' : 'Broken'}</span>
            </span>
            <span className="dim small">
              {nameOf(one.container)}. {sentence(one.circumstances)} Entered by {one.enteredBy.name},{' '}
              {ago(one.enteredAt, now)}
            </span>
          </div>
          <SignButton id={one.id} onOpen={setOpen} />
          {open?.id === one.id && (
            <div className={styles.under}>
              <WitnessSign
                path={`/stock/spills/${one.id}/sign`}
                title="Sign as supervisor"
                says={`${amountOf(one.spilled, one.container)} gone, ${amountOf(one.recovered, one.container)} gathered. Entered by ${one.enteredBy.name ?? ''} at ${clockTime(one.enteredAt)}.`}
                firstId={one.enteredBy.id}
                who="supervisor"
                mayMyself
                done="Spill signed."
                onClose={close}
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function RemainderLine(props: {
  one: Remainder;
  now: number;
  open: Open;
  onOpen: (open: Open) => void;
  onClose: () => void;
}) {
  const { one, now, open, onOpen, onClose } = props;
  const may = useMay();
  const here = open?.id === one.id ? open.what : null;
  return (
    <li className={styles.item}>
      <span className={styles.amount}>{amountOf(one.quantity, one.container)}</span>
      <div className={styles.words}>
        <span className={styles.line}>
          {one.waste === null ? (
            <StatusMark meaning={one.ranOut ? 'needs' : 'soon'} quiet>
              {one.ranOut ? 'Nobody signed in time: enter it anew' : 'Waits to be wasted'}
            </StatusMark>
          ) : (
            <SignMark waste={one.waste} now={now} />
          )}
          <span>{sources[one.source] ?? 'Taken out'}</span>
        </span>
        <span className="dim small">
          {nameOf(one.container)}. {one.leftBy ?? 'Somebody'}, {ago(one.leftAt, now)}
        </span>
      </div>
      {one.waste !== null ? (
        <SignButton id={one.id} onOpen={onOpen} />
      ) : (
        may('waste.record') && (
          <div className={styles.acts}>
            <Button size="compact-xs" onClick={() => onOpen({ id: one.id, what: 'waste' })}>
              Waste it
            </Button>
            <Button size="compact-xs" variant="default" onClick={() => onOpen({ id: one.id, what: 'spill' })}>
              Spilled
            </Button>
            <Button size="compact-xs" variant="default" onClick={() => onOpen({ id: one.id, what: 'quarantine' })}>
              Quarantine
            </Button>
          </div>
        )
      )}
      {here !== null && (
        <div className={styles.under}>
          {here === 'spill' ? (
            <SpillForm subject={one} onClose={onClose} />
          ) : here === 'quarantine' ? (
            <QuarantineForm subject={one} onClose={onClose} />
          ) : one.waste !== null ? (
            <SignWaste waste={one.waste} onClose={onClose} />
          ) : (
            here === 'waste' && (
              <WasteForm subject={one} onClose={onClose} onEntered={() => onOpen({ id: one.id, what: 'sign' })} />
            )
          )}
        </div>
      )}
    </li>
  );
}

function SignMark({ waste, now }: { waste: Waste; now: number }) {
  const over = waste.state === 'expired' || Date.parse(waste.signBy) < now;
  return (
    <StatusMark meaning={over ? 'needs' : 'soon'} quiet>
      {over ? 'Nobody signed in time: enter it anew' : `Waits for a witness, ${leftToSign(waste.signBy, now)}`}
    </StatusMark>
  );
}

function SignButton({ id, onOpen }: { id: string; onOpen: (open: Open) => void }) {
  return (
    <div className={styles.acts}>
      <Button size="compact-xs" onClick={() => onOpen({ id, what: 'sign' })}>
        Sign
      </Button>
    </div>
  );
}

export function SignWaste({ waste, onClose }: { waste: Waste; onClose: () => void }) {
  return (
    <WitnessSign
      path={`/stock/wastes/${waste.id}/witness`}
      title="Sign as witness"
      says={`${amountOf(waste.quantity, waste.container)} of ${waste.container.product.name}, poured away by ${waste.enteredBy.name ?? ''} at ${clockTime(waste.enteredAt)}. Sign what you saw.`}
      firstId={waste.enteredBy.id}
      who="witness"
      mayMyself
      done="Signed. The waste is recorded."
      onClose={onClose}
    />
  );
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
