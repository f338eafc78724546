import { NativeSelect, Textarea } from '@mantine/core';
import { identityDifferences } from '@cairn/rules';
import type { CorrectionKind } from '@cairn/rules';
import type { Patient } from '../api/types';
import { Panel } from '../kit/panel';
import type { PatientForm } from '../patient/draft';
import styles from './corrections.module.css';

export interface ReasonDraft {
  kind: CorrectionKind | '';
  reason: string;
}

/** What of the identity an edit would change: the same question the server asks. */
export function changedIdentity(person: Patient, form: PatientForm): readonly string[] {
  const { given, family } = person.legalName;
  const before = { given, family, dateOfBirth: person.dateOfBirth, sexAtBirth: person.sexAtBirth };
  const after = {
    given: form.given.trim(),
    family: form.family.trim(),
    dateOfBirth: form.dateOfBirth,
    sexAtBirth: form.sexAtBirth === '' ? person.sexAtBirth : form.sexAtBirth,
  };
  return identityDifferences(before, after);
}

/** Where the focus goes when it was not said yet. */
export const identityReasonId = 'identity-kind';

const words: Record<string, string> = {
  given: 'given name',
  family: 'family name',
  dateOfBirth: 'date of birth',
  sexAtBirth: 'sex at birth',
};

/** Asked only when the identity would change: was it wrong, or is it otherwise now, and why. */
export function IdentityReasonFields(props: {
  changed: readonly string[];
  draft: ReasonDraft;
  missing: boolean;
  onChange: (part: Partial<ReasonDraft>) => void;
}) {
  const { changed, draft, missing } = props;
  if (changed.length === 0) return null;
  const onlyName = changed.every((field) => field === 'given' || field === 'family');
  return (
    <Panel
      title="Why does the identity change?"
      meta={`You changed: ${changed.map((field) => words[field]).join(', ')}`}
    >
      <div className={styles.form}>
        <NativeSelect
          id={identityReasonId}
          label="Kind of change"
          required
          value={draft.kind}
          error={missing && draft.kind === '' ? 'Choose one.' : undefined}
          onChange={(event) => props.onChange({ kind: event.currentTarget.value as ReasonDraft['kind'] })}
          data={[
            { value: '', label: 'Choose' },
            { value: 'correction', label: 'Correction: it was written down wrongly' },
            ...(onlyName ? [{ value: 'changed name', label: 'Changed name: the person is called otherwise now' }] : []),
          ]}
        />
        <Textarea
          label="Reason"
          description="For example: identity paper seen, married, court order. What stood before is kept."
          required
          autosize
          minRows={2}
          value={draft.reason}
          error={missing && draft.reason.trim() === '' ? 'Say why.' : undefined}
          onChange={(event) => props.onChange({ reason: event.currentTarget.value })}
        />
      </div>
    </Panel>
  );
}
