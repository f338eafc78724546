import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useSession } from '../api/session';
import type { Dose, Evaluation, SeenEntry } from '../api/types';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { isTyping } from '../kit/hotkeys';
import { Holder, isInBand, isSimilarName, MissedBand, NoPhoto, SimilarNames } from './card-alerts';
import type { Card, FoundBy, Need } from './card';
import { CardFlags, isInFlags } from './card-flags';
import { CardHead } from './card-head';
import { CardHistory } from './card-history';
import { ChecksList, StopList } from './checks-list';
import { Confirms, Observed } from './confirms';
import { bodyOf, inCup, observedAs, pourBodyOf, takenOf } from './dose-body';
import { Closed, takenToday } from './dose-card-parts';
import styles from './dose-card.module.css';
import { DoseFigure } from './dose-figure';
import { openingWords, planOf, statusWords } from './dose-plan';
import { GiveBar, giveWords } from './give-bar';
import { emptyInjection, lastSiteOf } from './injection-draft';
import { InjectionPanel } from './injection-panel';
import { fresh, press } from './key-flow';
import type { Flow, Ready } from './key-flow';
import { volumeIn } from './measure';
import { NeedForms } from './need-forms';
import { OtherOrders } from './other-orders';
import { OverrideForm } from './override-form';
import type { Reason } from './override-form';
import { PourPanel } from './pour-panel';
import { isConfirmed } from './preview';
import { useDose } from './use-dose';
import { usePour } from './use-pour';
import type { Station } from './use-station';

export interface DoseCardProps {
  card: Card;
  found: FoundBy;
  station: Station | null;
  /** The person's place in the live lists: whether a dose came from another window since the card was opened. */
  seen: SeenEntry | undefined;
  holder: { displayName: string; since: string } | undefined;
  /** The card is being asked for anew: nothing is given on an old picture. */
  loading: boolean;
  /** An emergency has the keyboard: no key of this card does anything. */
  paused: boolean;
  onGiven: (dose: Dose, observation: Ready['observation']) => void;
  onSaid: (words: string) => void;
  onReload: () => void;
  onLeave: () => void;
  onLookup: (digits: string, whole: boolean) => void;
  onOpenContainer: (() => void) | null;
}

/** One person at the window: who, how much, what stands before it, and the few keys of a routine dose. */
export function DoseCard(props: DoseCardProps) {
  const { card, station, found } = props;
  const { roles } = useSession();
  const announce = useAnnounce();
  const section = useRef<HTMLElement>(null);
  const part = useRef<HTMLInputElement>(null);
  const [flow, setFlow] = useState<Flow>(fresh);
  const [partText, setPartText] = useState('');
  const [minutesText, setMinutesText] = useState('');
  const [reasons, setReasons] = useState<Record<string, Reason>>({});
  const [need, setNeed] = useState<Need | null>(null);
  const [injection, setInjection] = useState(emptyInjection);
  const { ready } = flow;
  const { pouring, settled, pour, again, forget } = usePour(card);
  const { sending, give } = useDose((dose) => props.onGiven(dose, observedAs(saying)));
  const focus = (): void => section.current?.focus({ preventScroll: true });
  useEffect(() => {
    // The card before it may have been read to its end.
    // On a small screen the header scrolls away with it; on a large one it stays, and the card begins below it.
    if (globalThis.matchMedia('(max-width: 58rem)').matches) section.current?.scrollIntoView();
    else document.scrollingElement?.scrollTo(0, 0);
    focus();
  }, []);

  useEffect(() => {
    if (!props.loading) announce(openingWords(card));
  }, [card, props.loading, announce]);

  const plan = planOf(
    { card, found, station, roles, pouring, sending },
    { ready, partText, minutesText, reasons, injection },
  );
  const { checks, stops, overridable, warnings, poured, injected, pours, blocked, saying, beside, minutesLabel } = plan;
  const needsBirth = card.similarNames.length > 0;
  const listed = (all: readonly Evaluation[]) =>
    all.filter((check) => !isInBand(check, card) && !isInFlags(check, card) && !isSimilarName(check));
  const taken = props.seen ?? takenToday(card);
  const closed = (taken !== undefined && poured === null) || sending.state === 'taken' || card.order === null;
  const silent = poured?.state === 'unknown';
  const busy = sending.state === 'sending' || pouring.state === 'pouring' || props.loading;
  /** A poured dose is recorded or resolved before this card is left. */
  const held = ['pouring', 'lost', 'stands'].includes(pouring.state);

  const act = (now: Ready): void => {
    if (closed || blocked || busy || props.paused || silent || !settled || plan.open.length > 0) return;
    const words = { ...saying, ready: now };
    if (pours && station !== null) {
      const dose = pourBodyOf(words, beside);
      if (dose !== null) pour({ stationId: station.id, dose });
      return;
    }
    const sent = bodyOf(words, beside);
    if (sent !== null) give(sent);
  };
  const hold = (): boolean => {
    if (held) announce('A dose is poured: record or resolve it first.', 'assertive');
    return held;
  };
  const leave = (): void => {
    if (!hold()) props.onLeave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (props.paused) return;
    if (event.repeat && event.key === 'Enter') event.preventDefault();
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const onButton = event.target instanceof HTMLElement && event.target.closest('button,summary,a,select') !== null;
    if (isTyping(event.target)) {
      if (event.key === 'Escape') focus();
      else if (event.key === 'Enter') act(ready);
      else return;
      event.preventDefault();
      return;
    }
    if (event.key === 'Enter' && onButton) return;
    const answer = press(flow, event.key, event.timeStamp, needsBirth);
    if (answer.act.kind === 'none' && answer.flow === flow) return;
    event.preventDefault();
    if (answer.act.kind === 'leave') return leave();
    if (answer.act.kind === 'lookup' && hold()) return;
    setFlow(answer.flow);
    if (answer.flow.ready.observation === 'partial' && ready.observation !== 'partial')
      // Before the next key, which is the first digit of the part and no key of the card.
      queueMicrotask(() => part.current?.focus());
    if (answer.act.kind === 'lookup') props.onLookup(answer.act.digits, answer.act.whole);
    if (answer.act.kind === 'give') act(answer.flow.ready);
  };
  const set = (next: Partial<Ready>): void => setFlow({ ready: { ...ready, ...next }, trail: null });
  const ordered = card.order?.portionMcg ?? 0;

  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles.card}
      aria-label={`Dose for ${card.patient.displayName}`}
      aria-busy={busy}
      onKeyDown={onKeyDown}
    >
      <CardHead card={card} checks={checks} />
      <SimilarNames card={card} />
      {!closed && <Holder holder={props.holder} />}
      <DoseFigure card={card} station={station} container={beside.container} onOpenContainer={props.onOpenContainer} />
      <PourPanel
        pouring={pouring}
        patientId={card.patient.id}
        displayName={card.patient.displayName}
        stationName={poured === null || poured.stationId === station?.id ? (station?.name ?? null) : null}
        onAgain={again}
        onResolved={(said) => {
          forget();
          props.onSaid(said);
          props.onReload();
          focus();
        }}
      />
      {taken === undefined && (
        <>
          <MissedBand card={card} checks={checks} onNeed={setNeed} />
          <CardFlags card={card} roles={roles} onReleased={props.onReload} />
          <StopList stops={listed(stops)} warnings={listed(warnings)} onNeed={setNeed} />
        </>
      )}
      <OtherOrders card={card} />
      {!closed && (
        <NeedForms
          card={card}
          open={need}
          onOpen={setNeed}
          onDone={(saved) => {
            setNeed(null);
            focus();
            if (saved) props.onReload();
          }}
        />
      )}
      {overridable.length > 0 && !closed && !silent && !plan.declines && (
        <OverrideForm
          rules={overridable}
          roles={roles}
          reasons={reasons}
          onChange={(id, reason) => setReasons((all) => ({ ...all, [id]: reason }))}
        />
      )}
      {closed ? (
        <Closed taken={taken} sending={sending} onLeave={props.onLeave} />
      ) : silent ? (
        <p className={styles.open} role="status">
          Give nothing: resolve what the pump did first.
        </p>
      ) : (
        <>
          <NoPhoto card={card} scanned={found === 'scanned'} />
          <Confirms card={card} found={found} ready={ready} set={set} />
          {injected !== null && (
            <InjectionPanel
              product={injected}
              doseMcg={ordered}
              draft={injection}
              onChange={setInjection}
              lastSite={lastSiteOf(card.checks)}
              today={card.day}
              onDone={focus}
            />
          )}
          <Observed
            ready={ready}
            set={set}
            cupMcg={inCup(saying)}
            takenMcg={takenOf(saying)}
            part={part}
            partText={partText}
            onPart={setPartText}
            minutes={
              minutesLabel === null ? null : { label: minutesLabel, text: minutesText, onChange: setMinutesText }
            }
          />
          {sending.state === 'unknown' && (
            <ErrorNote error={sending.problem} title="No answer came: the dose may be recorded or not.">
              Press Enter to send the same dose again. It cannot be recorded twice.
            </ErrorNote>
          )}
          {sending.state === 'refused' && sending.problem.evaluations.length === 0 && (
            <ErrorNote error={sending.problem} />
          )}
          {need === null && (
            <GiveBar
              words={giveWords({
                observation: pours ? 'observed_complete' : ready.observation,
                step: pours ? 'pour' : poured === null ? 'give' : 'record',
                takenMcg: takenOf(saying) ?? 0,
                orderedMcg: ordered,
                volumeUl: volumeIn(beside.container, ordered),
                again: sending.state === 'unknown' || pouring.state === 'lost',
              })}
              status={props.paused ? 'The emergency comes first.' : statusWords(plan, props.loading)}
              disabled={props.paused || blocked || plan.open.length > 0 || !settled || props.loading}
              loading={sending.state === 'sending' || pouring.state === 'pouring'}
              onGive={() => act(ready)}
              onLeave={held ? null : leave}
            />
          )}
        </>
      )}
      <ChecksList
        checks={checks}
        confirmed={(ruleId) => isConfirmed(ruleId, ready)}
        open={stops.length + overridable.length + warnings.length > 0}
      />
      <CardHistory patientId={card.patient.id} today={card.day} />
    </section>
  );
}
