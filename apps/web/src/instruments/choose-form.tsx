import { Button } from '@mantine/core';
import { currentVersion, type InstrumentKey, isInUse } from '@cairn/rules';
import { useEffect, useRef } from 'react';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { shortDay } from '../kit/format';
import type { Responses } from './api';
import styles from './instruments.module.css';

const groups = {
  'Mood and safety': ['asq', 'phq-9', 'phq-2', 'gad-7', 'gad-2', 'pc-ptsd-5', 'c-ssrs'],
  'Use and recovery': ['bam', 'bam-r', 'bam-iop', 'barc-10', 'audit-c', 'taps', 'single-question', 'dast-10'],
  Withdrawal: ['cows', 'sows'],
} as const satisfies Record<string, readonly InstrumentKey[]>;

/** Which form? Those that are due say so. */
export function ChooseForm(props: { known: Responses; onChoose: (key: InstrumentKey) => void; onClose: () => void }) {
  const { known, onChoose, onClose } = props;
  const frame = useRef<HTMLElement>(null);
  useEffect(() => frame.current?.querySelector('button')?.focus(), []);
  useHotkeys('Form', [{ keys: 'escape', label: 'Close', run: onClose }]);
  return (
    <section ref={frame} className={styles.recorded} aria-label="Choose a form">
      <h2>Fill in a form</h2>
      {Object.entries(groups).map(([title, list]) => (
        <div key={title}>
          <h3 className={styles.group}>{title}</h3>
          <ul className={styles.chooser}>
            {list.map((key) => (
              <Choice key={key} name={key} known={known} onChoose={onChoose} />
            ))}
          </ul>
        </div>
      ))}
      {known.notOffered[0] !== undefined && <p className="dim small">{known.notOffered[0].why}.</p>}
      <div className={styles.acts}>
        <Button variant="subtle" size="xs" onClick={onClose} rightSection={<KeyHint keys="escape" />}>
          Close
        </Button>
      </div>
    </section>
  );
}

function Choice(props: { name: InstrumentKey; known: Responses; onChoose: (key: InstrumentKey) => void }) {
  const { name, known } = props;
  if (!isInUse(name, known.policy)) return null;
  const { title, about } = currentVersion(name, known.policy);
  const due = known.due.find(({ instrument }) => instrument === name);
  const why = known.notOffered.find(({ instrument }) => instrument === name)?.why;
  return (
    <li>
      <button type="button" className={styles.choose} disabled={why !== undefined} onClick={() => props.onChoose(name)}>
        <strong>{title}</strong> <span>{about}</span>
        {due !== undefined && <span className="dim small"> due {shortDay(due.dueOn)}</span>}
        {why !== undefined && <span className="dim small"> not offered</span>}
      </button>
    </li>
  );
}
