import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../api/client';
import { CallNext } from '../desk/call-next';
import { useDosingQueue } from '../api/hooks';
import { useMay, useSession } from '../api/session';
import type { Dose, DosingPatient, SeenEntry } from '../api/types';
import { useAnnounce } from '../kit/announce';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { milligrams, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { PageHeader } from '../kit/page-header';
import { SkeletonPanel, SkeletonRows } from '../kit/skeletons';
import { DoseCard } from './dose-card';
import { DosingLists } from './dosing-lists';
import styles from './dosing.module.css';
import { GivenStrip, SaidStrip } from './given-strip';
import type { Given } from './given-strip';
import { IdBox } from './id-box';
import type { IdBoxHandle } from './id-box';
import type { Ready } from './key-flow';
import { VoidDose } from './void-dose';
import type { Voidable } from './void-dose';

const verbs: Record<Ready['observation'], string> = {
  observed_complete: 'Gave',
  partial: 'Recorded part taken,',
  declined: 'Recorded as declined,',
  vomited: 'Recorded as vomited,',
};

/** The dosing window: find, see, confirm, give, next. Nothing opens over it and nothing has to be clicked away. */
export function DosingScreen() {
  const may = useMay();
  const me = useSession().staff.id;
  const queue = useDosingQueue();
  const announce = useAnnounce();
  const box = useRef<IdBoxHandle>(null);
  const [person, setPerson] = useState<{ id: string; visit: number } | null>(null);
  const [given, setGiven] = useState<Given | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [voiding, setVoiding] = useState<Voidable | null>(null);
  const mayVoid = may('dose.void');

  // A card is a picture of one moment: it is not fetched again by live events, since each fetch is a read of a chart.
  const card = useQuery({
    queryKey: ['window', person?.id ?? '', person?.visit ?? 0],
    queryFn: ({ signal }) => api.get<DosingPatient>(`/dosing/patients/${person?.id ?? ''}`, {}, signal),
    enabled: person !== null,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const open = (id: string): void => {
    setPerson((before) => ({ id, visit: (before?.visit ?? 0) + 1 }));
    setVoiding(null);
    setSaid(null);
  };
  const leave = (): void => {
    setPerson(null);
    box.current?.focus();
  };
  const onGiven = (dose: Dose, ready: Ready): void => {
    const who = card.data?.patient;
    if (who === undefined) return;
    const done: Given = {
      doseId: dose.id,
      displayName: who.displayName,
      number: who.number,
      doseMcg: dose.doseMcg,
      at: dose.occurredAt,
      verb: verbs[ready.observation],
    };
    setGiven(done);
    announce(`${done.verb} ${milligrams(done.doseMcg)} milligrams for ${done.displayName}.`);
    leave();
  };
  const startVoid = (dose: Voidable): void => setVoiding(dose);
  useHotkeys('Dosing', [
    {
      keys: 'mod+z',
      label: 'Undo the last dose, with a reason',
      run: () => given !== null && mayVoid && startVoid(given),
    },
    { keys: 'escape', label: 'Next person: back to the id box', run: leave },
  ]);
  useEffect(() => box.current?.focus(), []);

  const live = queue.data;
  const holder =
    live?.dosing.find((each) => each.patientId === person?.id && each.staffId !== me) ??
    notMe(card.data?.openedBy ?? null, me);
  // A declined dose is listed as seen but leaves the portion open: the person may still come back.
  const seenHere = live?.seen.find(
    (entry) => entry.patientId === person?.id && entry.portion === card.data?.portion && entry.doseMcg > 0,
  );

  return (
    <div className={styles.screen}>
      <PageHeader title="Dosing" meta={live === undefined ? undefined : shortDay(live.day)}>
        <div className={styles.find}>
          <IdBox ref={box} toCome={live?.toCome ?? []} seen={live?.seen ?? []} onFound={open} />
        </div>
        <CallNext onCalled={open} />
      </PageHeader>
      <div className={styles.columns}>
        <div className={styles.work}>
          {voiding !== null ? (
            <VoidDose
              key={voiding.doseId}
              dose={voiding}
              onCancel={() => {
                setVoiding(null);
                box.current?.focus();
              }}
              onDone={(words) => {
                setVoiding(null);
                setGiven((last) => (last?.doseId === voiding.doseId ? null : last));
                setSaid(words);
                announce(words);
                box.current?.focus();
              }}
            />
          ) : said !== null ? (
            <SaidStrip words={said} />
          ) : (
            given !== null &&
            person === null && <GivenStrip given={given} onUndo={mayVoid ? () => startVoid(given) : null} />
          )}
          {person === null ? (
            <EmptyState title="Who is at the window?">
              Scan the card, or type a number, a name, or name and date of birth, then Enter. Then <strong>1</strong>{' '}
              name, <strong>2</strong> date of birth, <strong>3</strong> no impairment, <strong>Enter</strong> gives.
            </EmptyState>
          ) : card.isError ? (
            <ErrorNote error={card.error} onRetry={() => void card.refetch()} />
          ) : card.data === undefined ? (
            <SkeletonPanel lines={9} label="Loading the person’s card" />
          ) : (
            <DoseCard
              key={`${person.id} ${person.visit}`}
              card={card.data}
              seen={seenHere}
              holder={holder}
              onGiven={onGiven}
              onLeave={leave}
              onLookup={(digits, whole) => {
                setPerson(whole ? null : person);
                box.current?.take(digits, whole);
              }}
            />
          )}
        </div>
        {queue.isError ? (
          <ErrorNote error={queue.error} onRetry={() => void queue.refetch()} />
        ) : live === undefined ? (
          <SkeletonRows rows={12} label="Loading today’s lists" />
        ) : (
          <DosingLists
            queue={live}
            selected={person?.id ?? null}
            me={me}
            onOpen={open}
            onVoid={mayVoid ? (entry: SeenEntry) => startVoid(entry) : null}
          />
        )}
      </div>
    </div>
  );
}

function notMe<T extends { staffId: string }>(holder: T | null, me: string): T | undefined {
  return holder !== null && holder.staffId !== me ? holder : undefined;
}
