import { Button, TextInput } from '@mantine/core';
import { api } from '../api/client';
import { useMay, useSession } from '../api/session';
import { useDraft } from '../chart/draft';
import { ErrorNote } from '../kit/error-note';
import { clockTime, dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import { SecondSigner } from '../stock/count-second';
import type { Second } from '../stock/count-api';
import { type Handover, useHandoverAct } from './handover-api';
import { noteSent } from './note-field';
import styles from './unit.module.css';

/** The two signatures: who goes hands over, who comes takes over as themself. From the first on the sheet is locked. */
export function HandoverSigning({ handover }: { handover: Handover }) {
  const { signed, taken } = handover;
  return (
    <Panel title="Signatures">
      <div className={styles.main}>
        {signed === null ? (
          <Outgoing handover={handover} />
        ) : (
          <StatusMark meaning="fine">
            Handed over by {signed.by ?? 'somebody'}, {dayAndTime(signed.at)}
          </StatusMark>
        )}
        {signed !== null && taken === null && <Incoming handover={handover} />}
        {taken !== null && (
          <StatusMark meaning="fine">
            Taken over by {taken.by ?? 'somebody'}, {dayAndTime(taken.at)}
            {taken.note !== null && `: ${taken.note}`}
          </StatusMark>
        )}
      </div>
    </Panel>
  );
}

function Outgoing({ handover }: { handover: Handover }) {
  const may = useMay();
  const act = useHandoverAct(() => api.post(`/unit/handovers/${handover.id}/sign`, {}), 'Signed. The sheet is locked.');
  if (!may('handover.write')) return <p className="dim">The outgoing nurse has not signed yet.</p>;
  const early = handover.state === 'running';
  return (
    <div className={styles.row}>
      <Button loading={act.isPending} disabled={early} onClick={() => act.mutate(undefined)}>
        Sign and hand over
      </Button>
      <span className="dim small">
        {early
          ? `The sheet can be signed from ${clockTime(handover.mayBeSignedFrom)} on. Notes can be added until then.`
          : 'What stands here is kept as it is now; nothing of it changes afterwards.'}
      </span>
      {act.error !== null && <ErrorNote error={act.error} />}
    </div>
  );
}

function Incoming({ handover }: { handover: Handover }) {
  const may = useMay();
  const { staff } = useSession();
  const [draft, change, forget] = useDraft('handover-word', handover.id, () => ({ note: '' }));
  const act = useHandoverAct(
    (second: Second) =>
      api.post(`/unit/handovers/${handover.id}/take`, {
        ...noteSent(draft.note),
        ...second,
      }),
    'The sheet is taken over.',
    forget,
  );
  if (!may('handover.take')) return <p className="dim">The incoming nurse has not taken over yet.</p>;
  return (
    <>
      <TextInput
        label="A word of the incoming nurse, if there is one"
        maxLength={1000}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <SecondSigner
        isFirst={handover.signed?.byId === staff.id}
        who="The incoming nurse"
        act="Take over"
        busy={act.isPending}
        error={act.error}
        onSign={(second) => act.mutate(second)}
      />
    </>
  );
}
