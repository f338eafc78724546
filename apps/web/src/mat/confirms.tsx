import { TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { fullDay, milligrams } from '../kit/format';
import type { Card, FoundBy } from './card';
import styles from './dose-card.module.css';
import { Confirm, ObservationPick, SeenPick } from './dose-inputs';
import type { Ready } from './key-flow';

/** What is confirmed with the person at the window, each by its key: who, how they are, and what was observed. */
export function Confirms(props: { card: Card; found: FoundBy; ready: Ready; set: (next: Partial<Ready>) => void }) {
  const { card, ready, set } = props;
  const name = card.patient.displayName;
  const born = fullDay(card.patient.dateOfBirth);
  const photo = card.photoOn !== null;
  return (
    <div className={styles.before} role="group" aria-label="Before the dose">
      <div className={styles.confirms}>
        <Confirm
          keys="1"
          checked={ready.identity}
          onChange={(identity) => set({ identity })}
          label={
            props.found === 'scanned'
              ? 'Program card scanned, and says'
              : photo
                ? 'Matches the photo, and says'
                : 'No photo on file: says'
          }
          value={photo || props.found === 'scanned' ? name : `${name}, ${born}`}
        />
        <Confirm
          keys="2"
          checked={ready.seen === 1}
          onChange={(on) => set({ seen: on ? 1 : null })}
          label="No impairment seen"
          value="Awake, clear, steady"
        />
        {card.similarNames.length > 0 && (
          <Confirm
            keys="3"
            checked={ready.dateOfBirth}
            onChange={(dateOfBirth) => set({ dateOfBirth })}
            label="Says the date of birth"
            value={born}
          />
        )}
      </div>
      <SeenPick value={ready.seen} onChange={(seen) => set({ seen })} />
    </div>
  );
}

/** What was observed, and of a part how much; the rest is poured away. */
export function Observed(props: {
  ready: Ready;
  set: (next: Partial<Ready>) => void;
  cupMcg: number;
  takenMcg: number | null;
  part: Ref<HTMLInputElement>;
  partText: string;
  onPart: (text: string) => void;
  /** Asked for where it counts how long it was watched, or after how long it came up. */
  minutes: { readonly label: string; readonly text: string; readonly onChange: (text: string) => void } | null;
}) {
  const { ready, takenMcg, cupMcg } = props;
  return (
    <div className={styles.taken}>
      <ObservationPick value={ready.observation} onChange={(observation) => props.set({ observation })} />
      {ready.observation === 'partial' && (
        <>
          <TextInput
            ref={props.part}
            className={styles.part}
            aria-label="Part taken, mg"
            placeholder="mg taken"
            inputMode="decimal"
            value={props.partText}
            onChange={(event) => props.onPart(event.currentTarget.value)}
          />
          <span className={styles.wasted} role="status">
            {takenMcg === null
              ? `below ${milligrams(cupMcg)} mg`
              : `${milligrams(cupMcg - takenMcg)} mg poured away, with a witness as your state asks`}
          </span>
        </>
      )}
      {props.minutes !== null && (
        <label className={styles.minutes}>
          {props.minutes.label}
          <TextInput
            className={styles.part}
            inputMode="numeric"
            maxLength={3}
            value={props.minutes.text}
            onChange={(event) => props.minutes?.onChange(event.currentTarget.value)}
          />
        </label>
      )}
    </div>
  );
}
