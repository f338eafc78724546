import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Check, Copy, Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { OneTimeCode } from '../api/types';
import { dayAndTime } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import styles from './staff.module.css';

function print(): void {
  document.body.dataset['printing'] = 'code';
  window.print();
  delete document.body.dataset['printing'];
}

/** The one-time code, large, and the only time it can be read: the server keeps no more than its fingerprint. */
export function CodeCard(props: { name: string; email: string; code: OneTimeCode; onDone: () => void }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const copy = (): void => {
    // Not every browser lets a page write to the clipboard (without HTTPS none does): the code can still be selected.
    Promise.resolve(navigator.clipboard?.writeText(props.code.code))
      .then(() => setCopied(navigator.clipboard !== undefined))
      .catch(() => setCopied(false));
  };
  return (
    <section className={styles.code} aria-label="One-time code">
      <h2 ref={title} tabIndex={-1} style={{ fontSize: '1rem', outline: 'none' }}>
        One-time code for {props.name}
      </h2>
      <div className={styles.letters} data-testid="one-time-code">
        {props.code.code}
      </div>
      <p>
        <StatusMark meaning="soon">Shown this once</StatusMark>
      </p>
      <p>
        Give it to {props.name} in person or by telephone, not by e-mail. They open{' '}
        <Link to="/welcome">{`${window.location.host}/welcome`}</Link>, give <strong>{props.email}</strong> and this
        code, and choose their password. It can be used until {dayAndTime(props.code.expiresAt)}.
      </p>
      <div className={`${styles.acts} no-print`}>
        <Button
          variant="default"
          leftSection={copied === true ? <Check size={15} /> : <Copy size={15} />}
          onClick={copy}
        >
          {copied === true ? 'Copied' : 'Copy'}
        </Button>
        <Button variant="default" leftSection={<Printer size={15} />} onClick={print}>
          Print
        </Button>
        <Button onClick={props.onDone}>Done, hide it</Button>
      </div>
      <p role="status" className="small dim">
        {copied === false && 'This browser does not let a page copy. Select the code and copy it by hand.'}
      </p>
    </section>
  );
}
