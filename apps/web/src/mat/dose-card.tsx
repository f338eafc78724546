import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Dose, DosingPatient, SeenEntry } from '../api/types';
import { useSession } from '../api/session';
import { DoseAmount, productWords } from '../kit/dose-amount';
import { ErrorNote } from '../kit/error-note';
import { clockTime, fullDay, milligrams, readMilligrams, shortDay } from '../kit/format';
import { isTyping } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { RestrictedMark, legalNameIfOther } from '../kit/patient-banner';
import { PatientPhoto } from '../kit/patient-photo';
import { MeaningShape } from '../kit/status-mark';
import { ChecksList, StopList } from './checks-list';
import { Closed, giveWords, LastDoses, takenToday } from './dose-card-parts';
import { Confirm, ObservationPick } from './dose-inputs';
import styles from './dose-card.module.css';
import { fresh, missing, press } from './key-flow';
import type { Flow, Ready } from './key-flow';
import { firstCode, isReasoned, OverrideForm } from './override-form';
import type { Reason } from './override-form';
import { amountOf, bodyOf, checksNow, isConfirmed, orderedMcg } from './preview';
import { mayOverride, standingOf } from './resolve';
import { useDose } from './use-dose';

export interface DoseCardProps {
  card: DosingPatient;
  /** The person's place in the live lists: whether a dose came from another window since the card was opened. */
  seen: SeenEntry | undefined;
  holder: { displayName: string; since: string } | undefined;
  onGiven: (dose: Dose, ready: Ready) => void;
  onLeave: () => void;
  onLookup: (digits: string, whole: boolean) => void;
}

/** One person at the window: who, how much, what stands before it, and the four keys of a routine dose. */
export function DoseCard(props: DoseCardProps) {
  const { card } = props;
  const { roles } = useSession();
  const section = useRef<HTMLElement>(null);
  const part = useRef<HTMLInputElement>(null);
  const [flow, setFlow] = useState<Flow>(fresh);
  const [partText, setPartText] = useState('');
  const [reasons, setReasons] = useState<Record<string, Reason>>({});
  const { ready } = flow;
  const { sending, give } = useDose((dose) => props.onGiven(dose, ready));
  useEffect(() => section.current?.focus({ preventScroll: true }), []);

  const ordered = orderedMcg(card);
  const refused = sending.state === 'refused' ? sending.problem.evaluations : [];
  const checks = checksNow(card, ready, refused.length > 0 ? refused : card.checks, roles);
  const { stops, overridable, warnings } = standingOf(checks);
  const amount = amountOf(ready, ordered, readMilligrams(partText));
  const whole = (card.order?.portions ?? 1) === 1;
  const taken = props.seen ?? takenToday(card);
  const closed = taken !== undefined || sending.state === 'taken' || card.order === null;
  const open = [
    ...missing(ready),
    ...(amount === null ? [`the part taken, below ${milligrams(ordered)} mg`] : []),
    ...overridable.filter((rule) => !isReasoned(reasons[rule.ruleId])).map((rule) => `a reason for ${rule.ruleId}`),
  ];
  const blocked = stops.length > 0 || overridable.some((rule) => !mayOverride(rule, roles));
  const giveNow = (now: Ready): void => {
    if (closed || blocked || open.length > 0 || amount === null || sending.state === 'sending') return;
    const overrides = overridable.map((rule) => ({
      ruleId: rule.ruleId,
      ...(reasons[rule.ruleId] ?? { reasonCode: firstCode, reasonText: '' }),
    }));
    const body = bodyOf(card, now, amount, overrides);
    if (body !== null) give(body);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const onButton = event.target instanceof HTMLElement && event.target.closest('button,summary,a,select') !== null;
    if (isTyping(event.target)) {
      if (event.key === 'Escape') section.current?.focus();
      else if (event.key === 'Enter') giveNow(ready);
      else return;
      event.preventDefault();
      return;
    }
    if (event.key === 'Enter' && onButton) return;
    const answer = press(flow, event.key, event.timeStamp);
    if (answer.act.kind === 'none' && answer.flow === flow) return;
    event.preventDefault();
    setFlow(answer.flow);
    if (answer.flow.ready.observation === 'partial' && ready.observation !== 'partial')
      requestAnimationFrame(() => part.current?.focus());
    if (answer.act.kind === 'leave') props.onLeave();
    if (answer.act.kind === 'lookup') props.onLookup(answer.act.digits, answer.act.whole);
    if (answer.act.kind === 'give') giveNow(answer.flow.ready);
  };
  const set = (next: Partial<Ready>): void => setFlow({ ready: { ...ready, ...next }, trail: null });
  const legal = legalNameIfOther(card.patient);

  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles.card}
      aria-label={`Dose for ${card.patient.displayName}`}
      onKeyDown={onKeyDown}
    >
      <div className={styles.who}>
        <PatientPhoto id={card.patient.id} name={card.patient.displayName} size={112} />
        <div className={styles.names}>
          <h2 className={styles.name}>{card.patient.displayName}</h2>
          <p className="tabular">
            <strong>No. {card.patient.number}</strong>, born <strong>{fullDay(card.patient.dateOfBirth)}</strong> (
            {card.patient.age}){legal !== null && <>, legal name {legal}</>}
          </p>
          <RestrictedMark person={card.patient} />
        </div>
        <LastDoses card={card} />
      </div>
      {props.holder !== undefined && !closed && (
        <p className={styles.holder} role="status">
          <MeaningShape meaning="soon" /> {props.holder.displayName} has been dosing this person since{' '}
          {clockTime(props.holder.since)}. Ask before you go on.
        </p>
      )}
      <div className={styles.dose}>
        {card.order !== null && (
          <div>
            <DoseAmount mcg={ordered} size="window" />
            <p className={styles.product}>
              {productWords[card.order.product].long}
              {!whole && `, portion ${card.portion} of ${card.order.portions}`}
              <span className="dim">, order until {shortDay(card.order.expiresOn)}</span>
            </p>
          </div>
        )}
      </div>
      {(stops.length > 0 || warnings.length > 0) && taken === undefined && (
        <StopList stops={stops} warnings={warnings} />
      )}
      {overridable.length > 0 && !closed && (
        <OverrideForm
          rules={overridable}
          roles={roles}
          reasons={reasons}
          onChange={(id, reason) => setReasons((all) => ({ ...all, [id]: reason }))}
        />
      )}
      {closed ? (
        <Closed taken={taken} sending={sending} onLeave={props.onLeave} />
      ) : (
        <>
          <div className={styles.confirms} role="group" aria-label="Before the dose">
            <Confirm
              keys="1"
              checked={ready.identifiers[0]}
              onChange={(on) => set({ identifiers: [on, ready.identifiers[1]] })}
              label="Says their name"
              value={card.patient.displayName}
            />
            <Confirm
              keys="2"
              checked={ready.identifiers[1]}
              onChange={(on) => set({ identifiers: [ready.identifiers[0], on] })}
              label="Says their date of birth"
              value={fullDay(card.patient.dateOfBirth)}
            />
            <Confirm
              keys="3"
              checked={ready.impairment === 'none_seen'}
              onChange={(on) => set({ impairment: on ? 'none_seen' : null })}
              label="No impairment seen"
              value="Awake, clear, steady"
            />
            <Confirm
              keys="i"
              checked={ready.impairment === 'seen'}
              onChange={(on) => set({ impairment: on ? 'seen' : null })}
              label="Impairment seen"
              value="No dose, call prescriber"
            />
          </div>
          <div className={styles.taken}>
            <ObservationPick value={ready.observation} onChange={(observation) => set({ observation })} />
            {ready.observation === 'partial' && (
              <TextInput
                ref={part}
                className={styles.part}
                aria-label="Part taken, mg"
                placeholder="mg taken"
                inputMode="decimal"
                value={partText}
                onChange={(event) => setPartText(event.currentTarget.value)}
              />
            )}
          </div>
          {sending.state === 'unknown' && (
            <ErrorNote error={sending.problem} title="No answer came: the dose may be recorded or not.">
              Press Enter to send the same dose again. It cannot be recorded twice.
            </ErrorNote>
          )}
          {sending.state === 'refused' && refused.length === 0 && <ErrorNote error={sending.problem} />}
          <div className={styles.bar}>
            <Button
              size="lg"
              className={styles.give}
              disabled={blocked || open.length > 0}
              loading={sending.state === 'sending'}
              onClick={() => giveNow(ready)}
              rightSection={<KeyHint keys="enter" />}
            >
              {giveWords(ready, amount ?? 0, ordered, sending.state === 'unknown')}
            </Button>
            <Button
              variant="subtle"
              size="lg"
              className={styles.next ?? ''}
              onClick={props.onLeave}
              rightSection={<KeyHint keys="escape" />}
            >
              Next person
            </Button>
            <p className={styles.open} role="status">
              {blocked
                ? 'Not to be given now; see above who can resolve it.'
                : open.length > 0
                  ? `Still needed: ${open.join(', ')}.`
                  : 'Ready.'}
            </p>
          </div>
        </>
      )}
      <ChecksList checks={checks} confirmed={(ruleId) => isConfirmed(ruleId, ready)} />
    </section>
  );
}
