import { Button, NativeSelect, TextInput } from '@mantine/core';
import {
  mostInName,
  mostParticipants,
  type ParticipantConsent,
  participantConsents,
  type SessionParticipant,
} from '@cairn/rules';
import { choicesOf } from '../unit/unit-form';
import styles from './notes.module.css';

const nobody: SessionParticipant = { name: '', relation: '', consent: null, reason: '' };

/** Who took part beside the person, each with the consent that lets them. One empty line is there from the start. */
export function PeopleField(props: {
  label: string;
  rows: readonly SessionParticipant[];
  onChange: (rows: readonly SessionParticipant[]) => void;
}) {
  const rows = props.rows.length === 0 ? [nobody] : props.rows;
  return (
    <fieldset className={styles.objectives}>
      <legend>{props.label}</legend>
      {rows.map((row, nth) => {
        const set = (part: Partial<SessionParticipant>): void =>
          props.onChange(rows.map((one, at) => (at === nth ? { ...one, ...part } : one)));
        return (
          <div key={nth} role="group" aria-label={`Participant ${nth + 1}`} className={styles.details}>
            <TextInput
              className={styles.half ?? ''}
              label="Name"
              maxLength={mostInName}
              value={row.name}
              onChange={({ currentTarget }) => set({ name: currentTarget.value })}
            />
            <TextInput
              className={styles.half ?? ''}
              label="Relation"
              maxLength={mostInName}
              value={row.relation}
              onChange={({ currentTarget }) => set({ relation: currentTarget.value })}
            />
            <NativeSelect
              label="Consent"
              data={choicesOf(participantConsents, 'Choose')}
              value={row.consent ?? ''}
              onChange={({ currentTarget: { value } }) =>
                set({ consent: value === '' ? null : (value as ParticipantConsent) })
              }
            />
            {row.consent === 'not_needed' && (
              <TextInput
                label="Why none is needed"
                maxLength={500}
                value={row.reason}
                onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
              />
            )}
            {props.rows.length > 0 && (
              <Button
                size="xs"
                variant="subtle"
                className={styles.remove}
                aria-label={`Remove participant ${nth + 1}`}
                onClick={() => props.onChange(rows.filter((_, at) => at !== nth))}
              >
                Remove
              </Button>
            )}
          </div>
        );
      })}
      {rows.length < mostParticipants && (
        <Button size="xs" variant="default" className={styles.add} onClick={() => props.onChange([...rows, nobody])}>
          Add a participant
        </Button>
      )}
    </fieldset>
  );
}
