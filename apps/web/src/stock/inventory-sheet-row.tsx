import { Button, NativeSelect, TextInput } from '@mantine/core';
import { quantityWords, strengthAndForm } from '@cairn/rules';
import { Checkbox } from '../kit/checkbox';
import { fullDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import type { SheetLine } from './count-api';
import { unitOf } from './count-measure';
import { signedWords } from './count-variance';
import styles from './counts.module.css';
import { asLedger, type LineDraft, outcomeOf } from './inventory-draft';

const accounts = { stock: null, prepared: 'taken out, not yet gone', quarantine: 'in quarantine' } as const;

/** One line of the sheet. Exactly where the law says so, by estimate where it may be. */
export function InventorySheetRow(props: { line: SheetLine; draft: LineDraft; onChange: (draft: LineDraft) => void }) {
  const { line, draft } = props;
  const { typed } = draft;
  const change = (part: Partial<LineDraft>) => props.onChange({ ...draft, ...part });
  const outcome = outcomeOf(line, draft);
  const compared = outcome !== null && typeof outcome === 'object' ? outcome : null;
  const differs = compared !== null && compared.variance !== 0 && !draft.estimated;
  const where = accounts[line.account];
  const field = (key: 'amount' | 'gross' | 'tare', label: string, unit: string) => (
    <TextInput
      className={styles.cell ?? ''}
      aria-label={`${label} in ${unit}, ${line.serial}${where === null ? '' : `, ${where}`}`}
      inputMode="decimal"
      autoComplete="off"
      placeholder={unit}
      value={typed[key]}
      onChange={(event) => change({ typed: { ...typed, [key]: event.currentTarget.value } })}
    />
  );
  return (
    <tr>
      <th scope="row">
        <span className="mono">{line.serial}</span> {line.opened && <span className="dim small">opened</span>}
        <div>
          {line.productName} <span className="dim small">{strengthAndForm(line)}</span>
        </div>
        <div className="dim small">
          {line.schedule === 'none' ? 'no schedule' : `schedule ${line.schedule}`}, lot {line.lot}, good until{' '}
          {fullDay(line.expiresOn)}
        </div>
      </th>
      <td>{[line.placeName, where].filter(Boolean).join(', ') || <span className="dim">–</span>}</td>
      <td className={styles.right}>{quantityWords(line.ledger, line)}</td>
      <td>
        <div className={styles.acts}>
          {line.form === 'powder' ? (
            <>
              {field('gross', 'Full', 'g')}
              {field('tare', 'Empty', 'g')}
            </>
          ) : (
            field('amount', 'Counted', unitOf(line))
          )}
          {!line.opened && line.form !== 'powder' && (
            <Button size="compact-xs" variant="subtle" onClick={() => change({ typed: asLedger(line) })}>
              Sealed and whole
            </Button>
          )}
          {line.mayEstimate && (
            <Checkbox
              label="Estimate"
              checked={draft.estimated}
              onChange={(event) => change({ estimated: event.currentTarget.checked })}
            />
          )}
        </div>
      </td>
      <td>
        {typeof outcome === 'string' && <span className={styles.fault}>{outcome}</span>}
        {compared !== null && (
          <StatusMark meaning={compared.variance === 0 ? 'fine' : draft.estimated ? 'info' : 'soon'} quiet>
            {compared.variance === 0 ? 'Agrees' : signedWords(compared.variance, line)}
          </StatusMark>
        )}
        {differs && (
          <div className={styles.off}>
            <NativeSelect
              size="xs"
              aria-label={`What becomes of the difference, ${line.serial}`}
              value={draft.settle}
              data={[
                { value: '', label: 'Choose' },
                ...(line.account === 'stock' ? [{ value: 'variance', label: 'Variance' }] : []),
                ...(compared.variance < 0 ? [{ value: 'loss', label: 'Loss' }] : []),
              ]}
              onChange={(event) => change({ settle: event.currentTarget.value as LineDraft['settle'] })}
            />
            <TextInput
              size="xs"
              aria-label={`Why it differs, ${line.serial}`}
              placeholder="Why"
              maxLength={500}
              value={draft.reason}
              onChange={(event) => change({ reason: event.currentTarget.value })}
            />
          </div>
        )}
      </td>
    </tr>
  );
}
