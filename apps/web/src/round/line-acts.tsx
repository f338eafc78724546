import { Button } from '@mantine/core';
import type { Permission } from '@cairn/rules';
import { KeyHint } from '../kit/key-hint';
import { actOf, type LineAct, type RoundLine } from './round-api';
import styles from './round.module.css';

interface ActWords {
  readonly act: LineAct['act'];
  readonly key: string;
  readonly label: string;
  readonly needs: Permission;
}

/** Acts in the order in which a prescriber looks for them. The key works on the line in focus. */
export const actWords: readonly ActWords[] = [
  { act: 'cosign', key: 'c', label: 'Co-sign', needs: 'order.cosign' },
  { act: 'release', key: 'l', label: 'Release', needs: 'flag.clear' },
  { act: 'review', key: 'v', label: 'Review', needs: 'finding.write' },
  { act: 'renew', key: 'r', label: 'Renew', needs: 'order.write' },
  { act: 'order', key: 'r', label: 'New order', needs: 'order.write' },
  { act: 'take-home', key: 't', label: 'Decide', needs: 'take-home.decide' },
];

/** The acts of a line that this person may do. Overdoses are reviewed by prescribers only. */
export function actsOf(line: RoundLine, may: (permission: Permission) => boolean): readonly ActWords[] {
  return actWords.filter(({ act, needs }) => {
    const offered = actOf(line, act);
    if (offered === undefined) return false;
    return may('about' in offered && offered.about === 'overdose' ? 'overdose.review' : needs);
  });
}

export function LineActs(props: {
  line: RoundLine;
  acts: readonly ActWords[];
  busy: boolean;
  onAct: (act: LineAct['act']) => void;
}) {
  return (
    <div className={styles.acts}>
      {props.acts.map(({ act, key, label }) => (
        <Button
          key={act}
          variant="default"
          size="compact-xs"
          loading={props.busy && act === 'cosign'}
          aria-label={`${label}: ${props.line.displayName}`}
          rightSection={<KeyHint keys={key} />}
          onClick={() => props.onAct(act)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
