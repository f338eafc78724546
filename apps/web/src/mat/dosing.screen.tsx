import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { api } from '../api/client';
import { useDosingQueue } from '../api/hooks';
import { useMay, useSession } from '../api/session';
import type { Dose, DosingPatient, SeenEntry } from '../api/types';
import { CallNext } from '../desk/call-next';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { milligrams, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { PageHeader } from '../kit/page-header';
import { SkeletonPanel, SkeletonRows } from '../kit/skeletons';
import { emergencyRuns, EmergencyScript } from '../outside/emergency-script';
import type { FoundBy } from './card';
import { ContainerForm } from './container-form';
import { HandOut } from '../take-home/hand-out';
import { WindowBottles } from '../take-home/window-bottles';
import { DoseCard } from './dose-card';
import { DosingLists } from './dosing-lists';
import styles from './dosing.module.css';
import { EmergencyButton } from './emergency-button';
import { GivenStrip, SaidStrip } from './given-strip';
import type { Given } from './given-strip';
import { takeForWindow } from './hand-over';
import { IdBox } from './id-box';
import type { IdBoxHandle } from './id-box';
import type { Observation } from './key-flow';
import { ShiftMark, WindowCalibration } from '../stock/shift-window';
import { WitnessMark } from '../stock/witness-mark';
import { OpenPreparations } from './open-preparations';
import { StationChoice } from './station-choice';
import { useStation } from './use-station';
import { useWaiting } from './use-waiting';
import { VoidDose } from './void-dose';
import type { Voidable } from './void-dose';
import { WhoIsThere } from './who-is-there';

const verbs: Record<Observation, string> = {
  observed_complete: 'Gave',
  partial: 'Recorded part taken,',
  declined: 'Recorded as declined,',
  vomited: 'Recorded as vomited,',
};

interface Visit {
  readonly id: string;
  readonly found: FoundBy;
  readonly visit: number;
}

/** The dosing window: find, see, confirm, give, next. Nothing opens over it and nothing has to be clicked away. */
export function DosingScreen() {
  const may = useMay();
  const me = useSession().staff.id;
  const queue = useDosingQueue();
  const announce = useAnnounce();
  const at = useStation();
  const waiting = useWaiting();
  const box = useRef<IdBoxHandle>(null);
  const work = useRef<HTMLDivElement>(null);
  const [person, setPerson] = useState<Visit | null>(() => {
    const sent = takeForWindow();
    return sent === null ? null : { id: sent, found: 'typed', visit: 1 };
  });
  const [given, setGiven] = useState<Given | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [voiding, setVoiding] = useState<Voidable | null>(null);
  const [opening, setOpening] = useState(false);
  // After the dose: the bottles that wait for the same person, before the next one is called.
  const [handingOut, setHandingOut] = useState<{ id: string; displayName: string } | null>(null);
  // What a reload interrupted is there again: it is kept on this machine with every step.
  const [emergency, setEmergency] = useState<{ patient: { id: string; name: string } | null } | null>(() =>
    emergencyRuns() ? { patient: null } : null,
  );
  const mayVoid = may('dose.void');

  // A card is a picture of one moment: it is not fetched again by live events, since each fetch is a read of a chart.
  const card = useQuery({
    queryKey: ['window', person?.id ?? '', person?.visit ?? 0, at.station?.id ?? null],
    queryFn: ({ signal }) =>
      api.get<DosingPatient>(
        `/dosing/patients/${person?.id ?? ''}`,
        at.station === null ? {} : { stationId: at.station.id },
        signal,
      ),
    // What a dose would be drawn from depends on the window.
    enabled: person !== null && at.loaded,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const open = (id: string, found: FoundBy = 'typed'): void => {
    setPerson((before) => ({ id, found, visit: (before?.visit ?? 0) + 1 }));
    setVoiding(null);
    setSaid(null);
    setHandingOut(null);
  };
  const leave = (): void => {
    setPerson(null);
    box.current?.focus();
  };
  /** After a form beside the card: the keys of the card again, or the id box where nobody is at the window. */
  const back = (): void => (work.current?.querySelector<HTMLElement>(':scope > section') ?? box.current)?.focus();
  const say = (words: string): void => {
    setSaid(words);
    announce(words);
  };
  const onGiven = (dose: Dose, observation: Observation): void => {
    const who = card.data?.patient;
    if (who === undefined) return;
    const done: Given = {
      doseId: dose.id,
      patientId: who.id,
      displayName: who.displayName,
      number: who.number,
      doseMcg: dose.doseMcg,
      at: dose.occurredAt,
      verb: verbs[observation],
    };
    setGiven(done);
    setSaid(null);
    announce(`${done.verb} ${milligrams(done.doseMcg)} milligrams for ${done.displayName}.`);
    if (may('bottle.release') && (card.data?.takeHomes.waiting ?? 0) > 0) {
      setPerson(null);
      setHandingOut({ id: who.id, displayName: who.displayName });
    } else leave();
  };
  const startVoid = (dose: Voidable): void => setVoiding(dose);
  const onOpenContainer = may('station.open-container') && at.station !== null ? () => setOpening(true) : null;
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
        <EmergencyButton
          open={emergency !== null}
          onOpen={() => {
            const who = card.data?.patient;
            setEmergency(
              (running) => running ?? { patient: who === undefined ? null : { id: who.id, name: who.displayName } },
            );
          }}
        />
        <div className={styles.beside}>
          <span className={styles.place}>
            <StationChoice at={at} onOpenContainer={onOpenContainer} />
            <Link to="/dosing/injections" className={styles.link}>
              Injections
            </Link>
            {may('bottle.read') && (
              <Link to="/dosing/pour-list" className={styles.link}>
                Pour list
              </Link>
            )}
            <WitnessMark />
            <ShiftMark />
          </span>
          <CallNext onCalled={open} at={at.station?.name} />
        </div>
      </PageHeader>
      {emergency !== null && (
        <div className={styles.emergency}>
          <EmergencyScript
            patient={emergency.patient}
            onClose={() => {
              setEmergency(null);
              back();
            }}
          />
        </div>
      )}
      <div className={styles.columns}>
        <div ref={work} className={styles.work}>
          <WindowCalibration
            station={at.station}
            onGood={(words) => {
              if (person !== null) void card.refetch();
              say(words);
              back();
            }}
          />
          <OpenPreparations
            stationId={at.station?.id ?? null}
            patientId={person?.id ?? null}
            onOpen={open}
            onSaid={(words) => {
              say(words);
              back();
            }}
          />
          {opening && at.station !== null ? (
            <ContainerForm
              station={at.station}
              product={card.data?.order?.product}
              onDone={(words) => {
                setOpening(false);
                // What is open now is what the dose would be drawn from.
                if (person !== null) void card.refetch();
                say(words);
                back();
              }}
              onCancel={() => {
                setOpening(false);
                back();
              }}
            />
          ) : voiding !== null ? (
            <VoidDose
              key={voiding.doseId}
              dose={voiding}
              onCancel={() => {
                setVoiding(null);
                back();
              }}
              onDone={(words) => {
                setVoiding(null);
                setGiven((last) => (last?.doseId === voiding.doseId ? null : last));
                say(words);
                box.current?.focus();
              }}
            />
          ) : said !== null ? (
            <SaidStrip words={said} />
          ) : (
            given !== null &&
            person === null && <GivenStrip given={given} onUndo={mayVoid ? () => startVoid(given) : null} />
          )}
          {person === null && handingOut !== null && (
            <HandOut
              patientId={handingOut.id}
              displayName={handingOut.displayName}
              onDone={(words) => {
                setHandingOut(null);
                say(words);
                box.current?.focus();
              }}
              onClose={() => {
                setHandingOut(null);
                box.current?.focus();
              }}
            />
          )}
          {person !== null && card.data !== undefined && (
            <WindowBottles
              key={`bottles ${person.id} ${person.visit}`}
              patientId={person.id}
              displayName={card.data.patient.displayName}
              bottles={card.data.takeHomes}
              onSaid={say}
              onReload={() => void card.refetch()}
              onBack={back}
            />
          )}
          {person === null ? (
            handingOut === null && <WhoIsThere pump={at.station !== null && at.station.adapter !== 'manual'} />
          ) : card.isError ? (
            <ErrorNote error={card.error} onRetry={() => void card.refetch()} />
          ) : card.data === undefined ? (
            <SkeletonPanel lines={9} label="Loading the person’s card" />
          ) : (
            <DoseCard
              key={`${person.id} ${person.visit}`}
              card={card.data}
              found={person.found}
              station={at.station}
              seen={seenHere}
              holder={holder}
              loading={card.isFetching}
              paused={emergency !== null}
              onGiven={onGiven}
              onSaid={say}
              onReload={() => void card.refetch()}
              onLeave={leave}
              onLookup={(digits, whole) => {
                setPerson(whole ? null : person);
                box.current?.take(digits, whole);
              }}
              onOpenContainer={onOpenContainer}
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
            waiting={waiting.since}
            now={waiting.now}
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
