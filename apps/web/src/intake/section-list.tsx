import type { SectionId } from '@cairn/rules';
import type { Meaning } from '../kit/theme';
import { StatusMark } from '../kit/status-mark';
import type { Progress } from './api';
import { stateWords } from './section-words';
import styles from './intake.module.css';

/** How much a section wants to be looked at. */
export function stateMeaning({ state, done }: Pick<Progress, 'state' | 'done'>): Meaning {
  if (done) return 'fine';
  return state === 'empty' || state === 'draft' ? 'info' : 'soon';
}

/** The state in a word: signed with something open is not the same as signed. */
export function stateLine({ state, done, missing }: Pick<Progress, 'state' | 'done' | 'missing'>): string {
  if (state === 'signed' && !done) return `Signed, ${missing.length} open`;
  return done ? 'Done' : stateWords[state];
}

/** Every section with where it stands; the one that is open is marked. */
export function SectionList(props: {
  progress: readonly Progress[];
  drafts: readonly string[];
  open: SectionId | 'all';
  onOpen: (section: SectionId | 'all') => void;
}) {
  return (
    <nav className={`${styles.list} no-print`} aria-label="Sections of the intake">
      <ol>
        {props.progress.map((one) => (
          <li key={one.section}>
            <button
              type="button"
              className={styles.entry}
              aria-current={props.open === one.section ? 'true' : undefined}
              onClick={() => props.onOpen(one.section)}
            >
              <span>{one.label}</span>
              <span className={styles.entryState}>
                <StatusMark meaning={stateMeaning(one)} bare>
                  {stateLine(one)}
                </StatusMark>
                {stateLine(one)}
                {props.drafts.includes(one.section) && one.state !== 'draft' && ', unfinished text'}
              </span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className={styles.entry}
            aria-current={props.open === 'all' ? 'true' : undefined}
            onClick={() => props.onOpen('all')}
          >
            Whole intake, to print
          </button>
        </li>
      </ol>
    </nav>
  );
}
