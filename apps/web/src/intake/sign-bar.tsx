import { Button } from '@mantine/core';
import { fieldLabel, type IntakeFaults, type SectionId } from '@cairn/rules';
import type { Forget } from '../chart/draft';
import { DraftSaved } from '../drafts/draft-mark';
import { KeyHint } from '../kit/key-hint';
import { someOf } from './section-words';
import styles from './intake.module.css';

/** How the text is kept, what is still to be asked, and the signature: always in sight. */
export function SignBar(props: {
  section: SectionId;
  missing: readonly string[];
  wrong: IntakeFaults;
  /** It confirms what an earlier episode knew. */
  confirms: boolean;
  blocked: boolean;
  pending: boolean;
  draft: Forget;
  onClose: (() => void) | null;
}) {
  const { section, missing, wrong, confirms } = props;
  const faults = Object.keys(wrong);
  const open = [...new Set(missing.map((path) => fieldLabel(section, path)))];
  return (
    <div className={styles.bar}>
      <Button
        type="submit"
        disabled={faults.length > 0 || props.blocked}
        loading={props.pending}
        rightSection={<KeyHint keys="mod+enter" />}
      >
        {confirms ? 'Confirm again and sign' : open.length === 0 ? 'Sign' : 'Sign what is there'}
      </Button>
      {props.onClose !== null && (
        <Button variant="subtle" onClick={props.onClose}>
          Close
        </Button>
      )}
      <DraftSaved of={props.draft} />
      <p className={styles.stillOpen} aria-live="polite">
        {faults.length > 0
          ? `Look again at: ${someOf(faults.map((path) => fieldLabel(section, path)))}`
          : open.length > 0
            ? `Still to be asked: ${someOf(open)}`
            : 'Everything is answered.'}
      </p>
    </div>
  );
}
