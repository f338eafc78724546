import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  objectivesOf,
  objectiveStatuses,
  type ObjectiveProgress,
  planSignatures,
  type PlanSignatureKind,
  withProgress,
} from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { type ChartForm, type FormProps } from '../chart/chart-parts';
import { Choices } from '../diagnosis/choices';
import { Checkbox } from '../kit/checkbox';
import { NoteField } from '../unit/note-field';
import { choicesOf, stillNeeded, UnitForm } from '../unit/unit-form';
import { planRooms, type PlanVersion } from './plan-api';
import styles from './plan.module.css';

interface About {
  readonly plan: PlanVersion;
  readonly today: string;
  readonly latestReview: string;
}

/** How it goes with each objective. What changes in the plan itself is a new version. */
export const planReviewForm: ChartForm<About> = { name: 'treatment-plan-review', view: ReviewForm };

interface ReviewDraft {
  readonly id: string;
  readonly reviewedOn: string;
  readonly participants: string;
  readonly progress: readonly ObjectiveProgress[];
  readonly levelFits: boolean;
  readonly levelWords: string;
  readonly changes: string;
  readonly nextReviewOn: string;
}

function ReviewForm({ chart, given: { plan, today, latestReview }, onClose }: FormProps<About>) {
  const before = withProgress(plan.content, plan.reviews[0]?.progress ?? []);
  const objectives = objectivesOf(before);
  return (
    <UnitForm<ReviewDraft, unknown>
      form="treatment-plan-review"
      about={plan.id}
      title={`Review of the treatment plan, version ${plan.version}`}
      intro="Say how it goes with each objective. What changes in the plan is written as its next version."
      submit="Sign the review"
      initial={() => ({
        ...{ id: uuidv7(), reviewedOn: today, participants: '', levelFits: true, levelWords: '', changes: '' },
        nextReviewOn: latestReview,
        progress: objectives.map(({ objective: { id, status, percent } }) => ({
          objectiveId: id,
          status,
          percent,
          words: '',
        })),
      })}
      missing={({ participants, levelFits, levelWords, nextReviewOn }) =>
        stillNeeded({
          'who took part': participants.trim(),
          'which level fits': levelFits || levelWords.trim(),
          'the next review': nextReviewOn,
        })
      }
      send={({ id, ...body }) => api.put(`/patients/${chart.banner.id}/treatment-plans/${plan.id}/reviews/${id}`, body)}
      says="The review is on record."
      rooms={planRooms}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <TextInput
            label="Who took part"
            value={draft.participants}
            onChange={({ currentTarget }) => change({ participants: currentTarget.value })}
          />
          {objectives.map(({ objective }) => {
            const said = draft.progress.find(({ objectiveId }) => objectiveId === objective.id);
            if (said === undefined) return null;
            const set = (part: Partial<ObjectiveProgress>) =>
              change({ progress: draft.progress.map((one) => (one === said ? { ...one, ...part } : one)) });
            return (
              <fieldset key={objective.id} className={styles.element}>
                <legend>{objective.statement}</legend>
                <NativeSelect
                  label="How it stands"
                  data={choicesOf(objectiveStatuses)}
                  value={said.status}
                  onChange={({ currentTarget }) => set({ status: currentTarget.value as ObjectiveProgress['status'] })}
                />
                <Textarea
                  label="In words (optional)"
                  autosize
                  maxLength={600}
                  value={said.words}
                  onChange={({ currentTarget }) => set({ words: currentTarget.value })}
                />
              </fieldset>
            );
          })}
          <Checkbox
            label="The level of care is still right"
            checked={draft.levelFits}
            onChange={({ currentTarget }) => change({ levelFits: currentTarget.checked })}
          />
          {!draft.levelFits && (
            <NoteField
              label="Which one fits"
              most={500}
              value={draft.levelWords}
              onChange={(levelWords) => change({ levelWords })}
            />
          )}
          <NoteField label="What changes" value={draft.changes} onChange={(changes) => change({ changes })} />
          <TextInput
            type="date"
            label="Next review"
            description={`By ${latestReview} at the latest`}
            max={latestReview}
            value={draft.nextReviewOn}
            onChange={({ currentTarget }) => change({ nextReviewOn: currentTarget.value })}
          />
        </>
      )}
    </UnitForm>
  );
}

/** A signature beside the author's, or the plan is sent back with what is to be changed. */
export const planSignatureForm: ChartForm<{ readonly planId: string; readonly kinds: readonly PlanSignatureKind[] }> = {
  name: 'treatment-plan-signature',
  view: ({ chart, given: { planId, kinds }, onClose }) => (
    <UnitForm<{ id: string; kind: PlanSignatureKind | ''; comment: string }, unknown>
      form="treatment-plan-signature"
      about={planId}
      title="Sign the treatment plan"
      submit={({ kind }) => (kind === 'returned' ? 'Send back' : 'Add the signature')}
      initial={() => ({ id: uuidv7(), kind: kinds.length === 1 ? (kinds[0] ?? '') : '', comment: '' })}
      missing={({ kind, comment }) =>
        stillNeeded({ 'what is signed': kind, 'what is to be changed': kind !== 'returned' || comment.trim() })
      }
      send={({ id, kind, comment }) =>
        api.put(`/patients/${chart.banner.id}/treatment-plans/${planId}/signatures/${id}`, { kind, comment })
      }
      says="The signature is on record."
      rooms={planRooms}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <Choices
            label="What is signed"
            value={draft.kind}
            options={
              Object.fromEntries(kinds.map((kind) => [kind, planSignatures[kind]])) as Record<PlanSignatureKind, string>
            }
            onChange={(kind) => change({ kind })}
          />
          <NoteField
            label={draft.kind === 'returned' ? 'What is to be changed' : 'Comment (optional)'}
            value={draft.comment}
            onChange={(comment) => change({ comment })}
          />
        </>
      )}
    </UnitForm>
  ),
};
