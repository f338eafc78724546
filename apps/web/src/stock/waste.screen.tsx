import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useMay } from '../api/session';
import { Drafts } from '../chart/draft';
import { ErrorNote } from '../kit/error-note';
import { count } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { SpillList } from './spill-list';
import { useWaiting, type Waiting, type Waste } from './loss-api';
import { SpillForm } from './spill-form';
import { WasteForm } from './waste-form';
import { WasteLog } from './waste-log';
import { SignWaste, WasteWaits } from './waste-waits';

/** Waste and spills: what waits for a second person first, then what was recorded. */
export function WasteScreen() {
  const may = useMay();
  const drafts = useRef(new Map<string, unknown>());
  const waiting = useWaiting();
  const [open, setOpen] = useState<'waste' | 'spill' | { readonly sign: string } | null>(null);
  const close = () => setOpen(null);
  return (
    <Drafts value={drafts.current}>
      <PageHeader
        title="Waste and spills"
        meta={waiting.data === undefined ? undefined : waitingWords(waiting.data)}
        actions={
          <>
            {may('spill.record') && (
              <Button variant="default" onClick={() => setOpen('spill')}>
                Spill
              </Button>
            )}
            {may('waste.record') && <Button onClick={() => setOpen('waste')}>Waste from a container</Button>}
          </>
        }
      />
      {open === 'waste' && <WasteForm subject={null} onClose={close} onEntered={(id) => setOpen({ sign: id })} />}
      {open === 'spill' && <SpillForm subject={null} onClose={close} />}
      {open !== null && typeof open === 'object' && (
        <JustEntered waste={waiting.data?.wastes.find(({ id }) => id === open.sign)} onClose={close} />
      )}
      <Panel
        title="Waits for a witness"
        {...(waiting.data === undefined ? {} : { meta: `A witness signs within ${waiting.data.minutes} minutes` })}
      >
        {waiting.isError ? (
          <ErrorNote error={waiting.error} onRetry={() => void waiting.refetch()} />
        ) : waiting.data === undefined ? (
          <SkeletonRows rows={3} label="Loading what waits" />
        ) : (
          <WasteWaits waiting={waiting.data} />
        )}
      </Panel>
      <WasteLog />
      <SpillList />
    </Drafts>
  );
}

/** The next step after entering: the witness, on the same screen. */
function JustEntered({ waste, onClose }: { waste: Waste | undefined; onClose: () => void }) {
  return waste === undefined ? null : <SignWaste waste={waste} onClose={onClose} />;
}

export function waitingWords({ remainders, wastes, spills }: Waiting): string {
  const n = remainders.length + wastes.filter(({ state }) => state === 'waiting').length + spills.length;
  return n === 0 ? 'Nothing waits' : `${count(n, 'thing')} ${n === 1 ? 'waits' : 'wait'} for a second person`;
}
