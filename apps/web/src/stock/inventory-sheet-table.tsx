import type { SheetLine } from './count-api';
import styles from './counts.module.css';
import { type Drafts, draftOf, keyOfLine } from './inventory-draft';
import { InventorySheetRow } from './inventory-sheet-row';

/** What the ledger holds, line by line, what is counted, and the difference beside it. */
export function InventorySheetTable(props: {
  lines: readonly SheetLine[];
  drafts: Drafts;
  onChange: (drafts: Drafts) => void;
}) {
  return (
    <div className={styles.scroll} role="region" aria-label="The sheet" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Container</th>
            <th scope="col">Where</th>
            <th scope="col" className={styles.right}>
              Ledger
            </th>
            <th scope="col">Counted</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>
          {props.lines.map((line) => (
            <InventorySheetRow
              key={keyOfLine(line)}
              line={line}
              draft={draftOf(props.drafts, line)}
              onChange={(draft) => props.onChange({ ...props.drafts, [keyOfLine(line)]: draft })}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
