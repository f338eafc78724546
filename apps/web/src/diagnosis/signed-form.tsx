import { Textarea, TextInput } from '@mantine/core';
import { type AssessmentAttempt, type AssessmentScene, checkOfKind, instantOf, isLocalTime } from '@cairn/rules';
import type { ReactNode } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useZone } from '../assessment/use-finding';
import type { Forget } from '../chart/draft';
import { SideForm } from '../chart/side-form';
import { Checkbox } from '../kit/checkbox';
import { readable } from '../kit/format';
import { MeaningShape } from '../kit/status-mark';
import { type AnySigned, useSignedAct } from './api';
import styles from './diagnosis.module.css';

/** What every form of this folder keeps besides its own answers. */
export interface SignedDraft {
  readonly id: string;
  readonly when: string;
  readonly reason: string;
  readonly takeBack: boolean;
}

export const emptySigned = (): SignedDraft => ({ id: uuidv7(), when: '', reason: '', takeBack: false });

/** An attempt without the parts that every kind shares. */
export type Typed = AssessmentAttempt extends infer One
  ? One extends unknown
    ? Omit<One, 'at' | 'replaces'>
    : never
  : never;

/**
 * A form of a signed assessment beside the chart: its own fields, the day, why it is corrected, every warning of the rules, and
 * what still stops it. The same rules decide on the server.
 */
export function SignedForm(props: {
  patientId: string;
  title: string;
  intro?: ReactNode;
  submit: string;
  says: string;
  scene: AssessmentScene;
  /** Null while something is not chosen yet; `missing` then says what. */
  typed: Typed | null;
  missing: string;
  draft: SignedDraft;
  change: (part: Partial<SignedDraft>) => void;
  forget: Forget;
  replaces?: AnySigned | undefined;
  /** A draft that waits for its signature is signed, not corrected. */
  signs?: boolean;
  /** What is done after it is saved and belongs to the same act. */
  then?: (() => Promise<unknown>) | undefined;
  onClose: () => void;
  children: ReactNode;
}) {
  const { draft, replaces, typed, change } = props;
  const zone = useZone();
  const at = isLocalTime(draft.when) ? instantOf(draft.when, zone).toISOString() : undefined;
  const corrects = replaces !== undefined && props.signs !== true;
  const reason = corrects ? draft.reason.trim() : 'Signed';
  const attempt =
    typed === null ? null : ({ ...typed, ...(at === undefined ? {} : { at: new Date(at) }) } as AssessmentAttempt);
  const failed = (attempt === null || draft.takeBack ? [] : checkOfKind(attempt, props.scene)).filter(
    ({ result }) => result === 'failed',
  );
  const stop = failed.find(({ severity }) => severity === 'HARD_STOP');
  const warnings = failed.filter(({ severity }) => severity === 'WARN');
  const missing =
    corrects && reason === '' && (draft.takeBack || stop === undefined)
      ? 'Still needed: why it is corrected'
      : draft.takeBack
        ? null
        : attempt === null
          ? props.missing
          : (stop?.message ?? null);
  const act = useSignedAct(
    async () => {
      const { kind } = props.scene.known.replaced ?? { kind: '' };
      const record = draft.takeBack ? { kind: 'take-back', of: kind } : typed;
      await api.put(`/patients/${props.patientId}/assessments/${draft.id}`, {
        record,
        ...(at === undefined || draft.takeBack ? {} : { at }),
        ...(replaces === undefined ? {} : { replaces: { id: replaces.id, reason } }),
      });
      if (!draft.takeBack) await props.then?.();
    },
    {
      says: draft.takeBack ? 'Taken back.' : props.says,
      after: () => {
        props.forget();
        props.onClose();
      },
    },
  );
  return (
    <SideForm
      title={props.title}
      intro={props.intro}
      submit={draft.takeBack ? 'Take it back' : props.submit}
      complete={missing === null}
      missing={missing === null ? undefined : readable(missing)}
      pending={act.isPending}
      error={act.error}
      draft={props.forget}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
    >
      {corrects && (
        <Checkbox
          label="Entered in error: nothing stands in its place"
          checked={draft.takeBack}
          onChange={({ currentTarget }) => change({ takeBack: currentTarget.checked })}
        />
      )}
      {!draft.takeBack && props.children}
      {corrects && (
        <Textarea
          label="Why it is corrected"
          autosize
          minRows={1}
          maxLength={500}
          value={draft.reason}
          onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
        />
      )}
      {!draft.takeBack && (
        <>
          <TextInput
            type="datetime-local"
            label="Seen at (empty: now)"
            value={draft.when}
            onChange={({ currentTarget }) => change({ when: currentTarget.value })}
          />
          {warnings.length > 0 && (
            <ul className={styles.warnings} aria-label="To know before it is signed">
              {warnings.map((warning) => (
                <li key={warning.ruleId}>
                  <span className={styles.soon}>
                    <MeaningShape meaning="soon" />
                  </span>
                  <span>
                    {readable(warning.message)}. <span className="dim small">{warning.ruleId}</span>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </SideForm>
  );
}
