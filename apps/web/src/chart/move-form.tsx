import { NativeSelect, Textarea } from '@mantine/core';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useSession } from '../api/session';
import type { Attestable, Attestation, Move, MoveDraft, NextStep, Track } from '../api/types';
import { wordFor } from '../kit/words';
import { askedOf, choicesOf, wordsFor } from './attest';
import type { Words } from './attest';
import { useDraft } from './draft';
import { GuardList } from './guard-list';
import { SideForm } from './side-form';
import styles from './side-form.module.css';
import { useAct } from './use-act';

interface Draft {
  id: string;
  reason: string;
  words: Record<string, Words>;
}

/** One step on one track: its gates and their answers, the words that open those without a record, the reason. */
export function MoveForm(props: { patientId: string; track: Track; step: NextStep; onClose: () => void }) {
  const { track, step } = props;
  const { roles } = useSession();
  const [draft, change, forget] = useDraft<Draft>('move', `${track.track} ${step.to}`, () => ({
    id: uuidv7(),
    reason: '',
    words: {},
  }));
  const mine = askedOf(step.attestable, roles, draft.words);
  const wordsOf = (guard: Attestable): Words => wordsFor(guard, draft.words);
  const attestations: Attestation[] = mine
    .map((guard) => ({ guard: guard.guard, ...wordsOf(guard) }))
    .filter((words) => words.text.trim() !== '');
  const unsaid = mine.filter((guard) => needsWord(step, guard) && wordsOf(guard).text.trim() === '');
  const reasonMissing = step.needsReason && draft.reason.trim() === '';
  const act = useAct(
    () => {
      const body: MoveDraft = {
        id: draft.id,
        track: track.track,
        to: step.to,
        reason: draft.reason.trim(),
        ...(attestations.length > 0 ? { attestations } : {}),
      };
      return api.post<Move>(`/patients/${props.patientId}/episode/moves`, body);
    },
    {
      says: `${wordFor('track', track.track)}: ${track.label} to ${step.label}.`,
      after: () => {
        forget();
        props.onClose();
      },
    },
  );
  return (
    <SideForm
      title={`${wordFor('track', track.track)}: ${track.label} to ${step.label}`}
      intro={
        mine.length === 0 ? undefined : (
          <p className="dim small">
            For what Cairn has no record of yet it takes your word, and keeps it as “attested, no record” with your name
            and role.
          </p>
        )
      }
      submit="Record the step"
      complete={!reasonMissing && unsaid.length === 0}
      missing={[...(reasonMissing ? ['the reason'] : []), ...unsaid.map((guard) => `your word for “${guard.label}”`)]
        .join(', ')
        .replace(/^./, (first) => `Still needed: ${first}`)}
      pending={act.isPending}
      error={act.error}
      names={{ reason: 'Reason', attestations: 'Your word' }}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
    >
      <Textarea
        label={step.needsReason ? 'Reason' : 'Reason (optional)'}
        autosize
        minRows={2}
        value={draft.reason}
        onChange={(event) => change({ id: uuidv7(), reason: event.currentTarget.value })}
      />
      {mine.map((guard) => {
        const words = wordsOf(guard);
        const set = (part: Partial<Words>): void =>
          change({ id: uuidv7(), words: { ...draft.words, [guard.guard]: { ...words, ...part } } });
        return (
          <fieldset key={guard.guard} className={styles.word}>
            <legend>{guard.label}</legend>
            <NativeSelect
              aria-label={`${guard.label}: answer`}
              data={choicesOf(guard).map(({ code, label }) => ({ value: code, label }))}
              value={words.reasonCode}
              onChange={(event) => set({ reasonCode: event.currentTarget.value })}
            />
            <Textarea
              mt="sm"
              aria-label={`${guard.label}: in words`}
              placeholder="What you know, from where, of which day"
              autosize
              minRows={2}
              value={words.text}
              onChange={(event) => set({ text: event.currentTarget.value })}
            />
          </fieldset>
        );
      })}
      <GuardList guards={step.guards} title="Gates of this step" attestable={step.attestable} />
    </SideForm>
  );
}

/** A gate that only warns may stay without a word; one that is shut needs it. */
function needsWord(step: NextStep, guard: Attestable): boolean {
  return step.guards.find((each) => each.ruleId === guard.guard)?.severity !== 'WARN';
}
