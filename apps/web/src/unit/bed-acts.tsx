import { Button } from '@mantine/core';
import { useMay } from '../api/session';
import { Menu } from '../kit/menu';
import type { BedAct } from './bed-aside';
import type { BoardBed } from './unit-api';
import styles from './unit.module.css';

/** What can be done with a bed now: the likely act in sight, the others one press away. */
export function BedActs({ bed, onAct }: { bed: BoardBed; onAct: (act: BedAct) => void }) {
  const may = useMay();
  const { lying, person, closure, reserved } = bed;
  const acts: { act: BedAct; label: string }[] = [];
  const add = (when: boolean, act: BedAct, label: string): void => {
    if (when) acts.push({ act, label });
  };
  const writes = may('unit.write');
  if (person?.hidden === true) return null;
  if (lying !== null) {
    add(may('care-note.write'), 'note', 'Note');
    add(writes && !lying.arrived, 'arrival', 'Arrival');
    add(writes && lying.leave !== null, 'return', 'Came back');
    add(writes && lying.leave === null, 'move', 'Move');
    add(writes && lying.leave === null, 'leave', 'Leave');
    add(writes, 'end', 'Leaves the bed');
  } else if (closure !== null) add(writes, 'reopen', 'Back into service');
  else {
    add(writes, 'assign', reserved === null ? 'Give the bed' : 'Has come');
    add(may('bed.reserve') && reserved === null, 'reserve', 'Keep it');
    add(may('bed.reserve') && reserved !== null, 'release', 'Release');
    add(writes && reserved === null, 'close', 'Out of service');
  }
  const [first, ...others] = acts;
  if (first === undefined) return null;
  return (
    <span className={styles.acts}>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`${first.label}, bed ${bed.label}`}
        onClick={() => onAct(first.act)}
      >
        {first.label}
      </Button>
      {others.length > 0 && (
        <Menu
          button={
            <>
              More<span className="visually-hidden"> for bed {bed.label}</span>
            </>
          }
          className={styles.more}
          label={`Bed ${bed.label}`}
          groups={[{ entries: others.map(({ act, label }) => ({ key: act, label, run: () => onAct(act) })) }]}
        />
      )}
    </span>
  );
}
