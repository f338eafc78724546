import { NativeSelect, Textarea } from '@mantine/core';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useSession } from '../api/session';
import type { Attestation, Move, MoveDraft, NextStep, Track } from '../api/types';
import { wordFor } from '../kit/words';
import { useDraft } from './draft';
import { GuardList } from './guard-list';
import { SideForm } from './side-form';
import { useAct } from './use-act';

interface Draft {
  id: string;
  reason: string;
  words: Record<string, { reasonCode: string; text: string }>;
}

/** How someone can know what no record says; used where the gate itself has no list of answers. */
const sources = [
  { code: 'seen_on_paper', label: 'Seen on paper' },
  { code: 'other_system', label: 'Seen in another system' },
  { code: 'told_by_person', label: 'Told by the person' },
  { code: 'own_observation', label: 'Own observation' },
];

/** One step on one track: its gates and their answers, the words that open those without a record, the reason. */
export function MoveForm(props: { patientId: string; track: Track; step: NextStep; onClose: () => void }) {
  const { track, step } = props;
  const { roles } = useSession();
  const [draft, change, forget] = useDraft<Draft>(`move ${track.track} ${step.to}`, () => ({
    id: uuidv7(),
    reason: '',
    words: {},
  }));
  const choicesOf = (guard: NextStep['attestable'][number]) =>
    (guard.choices?.length ?? 0) > 0 ? (guard.choices ?? sources) : sources;
  const mine = step.attestable.filter((guard) => guard.roles.some((role) => roles.some((held) => held === role)));
  const wordsOf = (guard: NextStep['attestable'][number]) =>
    draft.words[guard.guard] ?? { reasonCode: choicesOf(guard)[0]?.code ?? '', text: '' };
  const attestations: Attestation[] = mine
    .map((guard) => ({ guard: guard.guard, ...wordsOf(guard) }))
    .filter((words) => words.text.trim() !== '');
  const unsaid = mine.filter((guard) => wordsOf(guard).text.trim() === '');
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
      submit={`Move to ${step.label}`}
      complete={!reasonMissing && unsaid.length === 0}
      missing={[...(reasonMissing ? ['the reason'] : []), ...unsaid.map((guard) => `your word for “${guard.label}”`)]
        .join(', ')
        .replace(/^./, (first) => `Still needed: ${first}`)}
      pending={act.isPending}
      error={act.error}
      names={{ reason: 'Reason', attestations: 'Your word' }}
      // Another body needs another id: a move that was refused and changed is another attempt.
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
        const set = (part: Partial<typeof words>): void =>
          change({ id: uuidv7(), words: { ...draft.words, [guard.guard]: { ...words, ...part } } });
        return (
          <fieldset
            key={guard.guard}
            style={{
              margin: 0,
              padding: '0.5rem 0.75rem 0.75rem',
              border: '1px solid var(--c-line)',
              borderRadius: 'var(--c-radius)',
            }}
          >
            <legend style={{ padding: '0 0.25rem', fontWeight: 600 }}>{guard.label}</legend>
            <p className="dim small">
              No record of this exists in Cairn yet: your word is kept as “attested, no record”, with your name and
              role.
            </p>
            <NativeSelect
              mt="sm"
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
