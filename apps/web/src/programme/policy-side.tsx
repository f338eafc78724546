import { Button, TextInput } from '@mantine/core';
import { roleLabels } from '@cairn/rules';
import { useEffect, useRef, useState } from 'react';
import { api } from '../api/client';
import { useMay, useSession } from '../api/session';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { Explain } from '../kit/explain';
import { dayAndTime, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import { PolicyForm } from './policy-form';
import { valueWords, verifiedMarks } from './policy-words';
import styles from './programme.module.css';
import type { Policy, PolicyRow } from './settings-api';
import { useSetting } from './use-setting';

/** One policy beside the table: what it is, what will hold, what held, and a form for those who decide it. */
export function PolicySide({ policy, today, onClose }: { policy: Policy; today: string; onClose: () => void }) {
  const may = useMay();
  const session = useSession();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useHotkeys('Policy', [{ keys: 'escape', label: 'Close the policy', run: onClose }]);
  const decides = may('policy.write') && session.roles.some((role) => policy.decidedBy.includes(role));
  const mark = verifiedMarks[policy.verified];
  return (
    <>
      <Panel
        title={policy.label}
        actions={
          <Button variant="subtle" color="gray" size="xs" onClick={onClose} rightSection={<KeyHint keys="escape" />}>
            Close
          </Button>
        }
      >
        <dl className={styles.facts}>
          <dt>Holds today</dt>
          <dd>
            <span ref={heading} tabIndex={-1} className={styles.value}>
              {valueWords(policy.value, policy.unit)}
            </span>
          </dd>
          <dt>Standard</dt>
          <dd>{valueWords(policy.standard, policy.unit)}</dd>
          <dt>Source</dt>
          <dd>
            {policy.citation}{' '}
            <Explain why={mark.why}>
              <StatusMark meaning={mark.meaning} quiet>
                {mark.words}
              </StatusMark>
            </Explain>
          </dd>
          <dt>Federal limit</dt>
          <dd>
            {policy.floor === null
              ? 'None'
              : `${valueWords(policy.floor, policy.unit)}; a program may be stricter, never looser`}
          </dd>
          <dt>Decided by</dt>
          <dd>{policy.decidedBy.map((role) => roleLabels[role]).join(' or ')}</dd>
        </dl>
      </Panel>
      {decides && <PolicyForm policy={policy} today={today} />}
      <Panel title="What will hold">
        {policy.upcoming.length === 0 ? (
          <p className="dim">No change is entered.</p>
        ) : (
          <ul className={styles.rows}>
            {policy.upcoming.map((row) => (
              <li key={row.id}>
                <RowWords row={row} unit={policy.unit} />
                {decides && <Withdraw row={row} />}
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title="What held">
        {policy.history.length === 0 ? (
          <p className="dim">The standard has always held here.</p>
        ) : (
          <ul className={styles.rows}>
            {policy.history.map((row) => (
              <li key={row.id}>
                <RowWords row={row} unit={policy.unit} />
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}

function RowWords({ row, unit }: { row: PolicyRow; unit: string }) {
  const { withdrawn } = row;
  return (
    <>
      <div>
        <span className={`${styles.value} ${withdrawn === null ? '' : styles.gone}`}>
          {valueWords(row.value, unit)}
        </span>{' '}
        from {shortDay(row.effectiveFrom)}
      </div>
      <div className="dim small">
        Approved by {row.approvedBy ?? 'the set-up'}, {dayAndTime(row.approvedAt)}
        {row.reason !== null && `: ${row.reason}`}
      </div>
      <div className="dim small">{row.citation}</div>
      {withdrawn !== null && (
        <div className="small">
          Withdrawn by {withdrawn.by ?? 'somebody'}, {dayAndTime(withdrawn.at)}: {withdrawn.reason}
        </div>
      )}
    </>
  );
}

/** Only offered for what has not begun. */
function Withdraw({ row }: { row: PolicyRow }) {
  const [open, setOpen] = useState(false);
  const { field, forget, sent } = useDraftFields('policy-withdraw', row.id, () => ({ reason: '' }), { isOpen: open });
  const [reason, setReason] = field('reason');
  const act = useSetting(() => api.post(`/policies/${row.key}/rows/${row.id}/withdraw`, { reason: reason.trim() }), {
    says: 'Withdrawn.',
    rooms: ['policies'],
    after: sent(),
  });
  if (!open)
    return (
      <Button variant="default" size="xs" onClick={() => setOpen(true)}>
        Withdraw…
      </Button>
    );
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') act.mutate();
      }}
    >
      <TextInput
        label="Why it is withdrawn"
        value={reason}
        data-autofocus
        autoFocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ErrorNote error={act.error} />
      <div className={styles.acts}>
        <Button type="submit" size="xs" disabled={reason.trim() === ''} loading={act.isPending}>
          Withdraw
        </Button>
        <Button variant="default" size="xs" onClick={() => setOpen(false)}>
          Keep it
        </Button>
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
