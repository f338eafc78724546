import { Button } from '@mantine/core';
import { KeyHint } from '../kit/key-hint';
import { StatusMark } from '../kit/status-mark';
import styles from './desk.module.css';
import type { Said } from './use-desk-acts';

/** What was just done, and the way back. Nothing has to be pressed to go on. */
export function SaidLine({ said, onUndo }: { said: Said; onUndo: () => void }) {
  return (
    <div className={styles.said}>
      <StatusMark meaning="fine" quiet>
        {said.words}
      </StatusMark>
      {said.undo !== null && (
        <Button variant="subtle" color="gray" size="xs" rightSection={<KeyHint keys="mod+z" />} onClick={onUndo}>
          Undo
        </Button>
      )}
    </div>
  );
}
