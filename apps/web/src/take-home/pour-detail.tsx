import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay, useSession } from '../api/session';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { Checkbox } from '../kit/checkbox';
import { ErrorNote } from '../kit/error-note';
import { clockTime, count, milligrams, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import { isReasoned, OverrideForm } from '../mat/override-form';
import type { Reason } from '../mat/override-form';
import { millilitreWords } from './volume-words';
import { type Batch, openPrint, type PourRow, type Proposal } from './bottles-api';
import { reasonWords, spanWords, stageMarks, stageOf } from './bottle-words';
import styles from './bottles.module.css';
import type { Pour } from './use-pour';

/** One person of the pour list: which days are filled, what was filled, its prints, and how it is taken back. */
export function PourDetail(props: { row: PourRow; pour: Pour; childResistant: boolean; onClose: () => void }) {
  const { row, pour } = props;
  useHotkeys('One person', [{ keys: 'escape', label: 'Close', run: props.onClose }]);
  return (
    <Panel
      title={row.displayName}
      meta={`No. ${row.number}`}
      actions={
        <Button size="xs" variant="subtle" onClick={props.onClose} rightSection={<KeyHint keys="escape" />}>
          Close
        </Button>
      }
    >
      {row.proposals.map((proposal, index) => (
        <ToFill key={index} row={row} proposal={proposal} pour={pour} childResistant={props.childResistant} />
      ))}
      {row.batches.map((batch) => (
        <Filled key={batch.id} batch={batch} pour={pour} patientId={row.patientId} />
      ))}
      <Link to="/patients/$id" params={{ id: row.patientId }}>
        Open the chart
      </Link>
    </Panel>
  );
}

function ToFill(props: { row: PourRow; proposal: Proposal; pour: Pour; childResistant: boolean }) {
  const { row, proposal, pour } = props;
  const may = useMay();
  const { roles } = useSession();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [reasons, setReasons] = useState<Record<string, Reason>>({});
  const bottles = proposal.bottles.filter(({ on, portion }) => !left.has(`${on} ${portion}`));
  const problem = pour.tried[row.patientId];
  const failing = problem?.evaluations.filter(({ result }) => result === 'failed') ?? [];
  const overridable = failing.filter(({ severity }) => severity === 'OVERRIDE');
  const stopped = failing.some(({ severity }) => severity === 'HARD_STOP');
  const unreasoned = overridable.some(({ ruleId }) => !isReasoned(reasons[ruleId]));
  const fill = (): void =>
    void pour.fill([
      {
        row,
        proposal: { ...proposal, bottles },
        reasons: Object.fromEntries(Object.entries(reasons).filter(([, reason]) => isReasoned(reason))),
      },
    ]);
  return (
    <div className={styles.group}>
      <h3>
        {reasonWords[proposal.reason]}: {spanWords(bottles)}
      </h3>
      <div className={styles.days}>
        {proposal.bottles.map(({ on, portion, doseMcg }) => {
          const key = `${on} ${portion}`;
          return (
            <Checkbox
              key={key}
              label={`${shortDay(on)}, ${milligrams(doseMcg)} mg`}
              checked={!left.has(key)}
              onChange={() =>
                setLeft((before) => {
                  const next = new Set(before);
                  if (!next.delete(key)) next.add(key);
                  return next;
                })
              }
            />
          );
        })}
      </div>
      {problem !== undefined && (stopped || overridable.length === 0) && <ErrorNote error={problem} />}
      {!stopped && overridable.length > 0 && (
        <OverrideForm
          rules={overridable}
          roles={roles}
          reasons={reasons}
          onChange={(ruleId, reason) => setReasons((before) => ({ ...before, [ruleId]: reason }))}
        />
      )}
      {may('bottle.prepare') && (
        <div className={styles.bar}>
          <Button
            size="xs"
            loading={pour.busy}
            disabled={!props.childResistant || bottles.length === 0 || (!stopped && unreasoned)}
            onClick={fill}
          >
            Fill {count(bottles.length, 'bottle')}
          </Button>
          {!props.childResistant && <span className="dim small">Tick that the bottles are child-resistant first.</span>}
        </div>
      )}
    </div>
  );
}

function Filled({ batch, pour, patientId }: { batch: Batch; pour: Pour; patientId: string }) {
  const may = useMay();
  const [act, setAct] = useState<'reprint' | 'void' | null>(null);
  const stage = stageOf(batch);
  const standing = batch.bottles.filter(({ state }) => state !== 'voided');
  const here = stage === 'filled' || stage === 'labeled';
  return (
    <div className={styles.group}>
      <h3>
        {spanWords(standing.length === 0 ? batch.bottles : standing)}{' '}
        <StatusMark meaning={stageMarks[stage].meaning} quiet>
          {stageMarks[stage].word}
        </StatusMark>
      </h3>
      <ul className={styles.facts}>
        <li>
          Filled {shortDay(batch.preparedOn)} {clockTime(batch.preparedAt)}
          {batch.preparedBy !== null && ` by ${batch.preparedBy}`}
        </li>
        <li>
          {milligrams(standing[0]?.doseMcg ?? 0)} mg{millilitreWords(standing[0]?.volumeUl ?? null)} each
          {standing[0]?.lot != null && `, lot ${[...new Set(standing.map(({ lot }) => lot))].join(', ')}`}
        </li>
        {batch.labelVersion !== null && <li>Labels, print {batch.labelVersion}</li>}
        {batch.release !== null && (
          <li>
            Handed out {clockTime(batch.release.at)} to {batch.release.designee ?? 'the person'}
            {batch.release.by !== null && ` by ${batch.release.by}`}
          </li>
        )}
      </ul>
      <div className={`${styles.bar} no-print`}>
        {here && may('bottle.label') && (
          <Button
            size="xs"
            variant="default"
            disabled={pour.busy}
            onClick={() => (batch.labelVersion === null ? void pour.reprint(batch, '') : setAct('reprint'))}
          >
            {batch.labelVersion === null ? 'Label and print' : 'Print labels anew'}
          </Button>
        )}
        {batch.labelVersion !== null && (
          <Button size="xs" variant="subtle" onClick={() => openPrint(`/take-home-batches/${batch.id}/labels`)}>
            Show labels
          </Button>
        )}
        {stage !== 'voided' && (
          <Button size="xs" variant="subtle" onClick={() => openPrint(`/take-home-batches/${batch.id}/calendar`)}>
            Calendar
          </Button>
        )}
        {here && may('bottle.void') && (
          <Button size="xs" variant="subtle" color="red" onClick={() => setAct('void')}>
            Void
          </Button>
        )}
      </div>
      {act === 'reprint' && (
        <Reason
          label="Why are they printed anew?"
          submit="Print anew"
          busy={pour.busy}
          onCancel={() => setAct(null)}
          about={`reprint ${batch.id}`}
          patientId={patientId}
          onSend={(reason) => pour.reprint(batch, reason)}
        />
      )}
      {act === 'void' && (
        <Reason
          label="Why do these bottles not leave?"
          submit="Void the bottles"
          busy={pour.busy}
          into
          onCancel={() => setAct(null)}
          about={`void ${batch.id}`}
          patientId={patientId}
          onSend={(reason, into) => pour.voidBatch(batch, reason, into)}
        />
      )}
    </div>
  );
}

function Reason(props: {
  label: string;
  submit: string;
  busy: boolean;
  into?: boolean;
  /** The batch and the act, and whose bottles they are. */
  about: string;
  patientId: string;
  onSend: (reason: string, into: 'stock' | 'quarantine') => Promise<void>;
  onCancel: () => void;
}) {
  const { field, forget } = useDraftFields(
    'bottle-reason',
    props.about,
    () => ({ reason: '', into: 'quarantine' as 'stock' | 'quarantine' }),
    { patientId: props.patientId },
  );
  const [reason, setReason] = field('reason');
  const [into, setInto] = field('into');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') void props.onSend(reason.trim(), into).then(forget);
      }}
    >
      <TextInput
        label={props.label}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autoFocus
      />
      {props.into === true && (
        <NativeSelect
          label="What was in them"
          value={into}
          data={[
            { value: 'quarantine', label: 'goes into quarantine' },
            { value: 'stock', label: 'goes back: no bottle was opened' },
          ]}
          onChange={(event) => setInto(event.currentTarget.value === 'stock' ? 'stock' : 'quarantine')}
        />
      )}
      <div className={styles.bar}>
        <Button type="submit" size="xs" loading={props.busy} disabled={reason.trim() === ''}>
          {props.submit}
        </Button>
        <Button size="xs" variant="subtle" onClick={props.onCancel}>
          Cancel
        </Button>
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
