import { Button, Textarea } from '@mantine/core';
import { type IntakeFacts, type IntakeFaults, intakeSections, type SectionId } from '@cairn/rules';
import { useRef } from 'react';
import { ApiProblem } from '../api/problem';
import { useZone } from '../assessment/use-finding';
import { useDraft } from '../chart/draft';
import { DraftNotice } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { type SectionVersion, useSign } from './api';
import { countWords, OverdoseChanges, withEvents } from './overdose-changes';
import { RowCards } from './row-cards';
import {
  beginDraft,
  faultAt,
  readDraft,
  sectionData,
  type SectionDraft,
  shownFields,
  type TypedRow,
  type TypedSection,
  type TypedValue,
} from './section-draft';
import { SectionFieldInput } from './section-field';
import { SignBar } from './sign-bar';
import styles from './intake.module.css';

/** One section as it is filled in: it saves itself while it is typed and becomes a version when it is signed. */
export function SectionForm(props: {
  patientId: string;
  section: SectionId;
  facts: IntakeFacts;
  newest: SectionVersion | null;
  onSigned: () => void;
  onClose: () => void;
}) {
  const { patientId, section, facts, newest } = props;
  const zone = useZone();
  const form = useRef<HTMLFormElement>(null);
  const [draft, change, forget] = useDraft<SectionDraft>('intake-section', section, () =>
    beginDraft(section, newest, facts, zone),
  );
  const typed = section === 'overdose-history' ? eventsIn(draft.typed, facts) : draft.typed;
  const again = newest !== null && newest.episodeId === facts.episode?.id;
  const { wrong, missing } = readDraft(section, typed, facts, zone, again ? newest : null);
  const sign = useSign(patientId, () => {
    forget();
    props.onSigned();
  });
  const faults = sign.error instanceof ApiProblem ? { ...said(sign.error), ...wrong } : wrong;
  const overtaken = draft.basedOn !== (newest?.id ?? null);
  const good = Object.keys(wrong).length === 0;
  const submit = (): void => {
    if (!good || sign.isPending || overtaken) return;
    const reason = draft.reason.trim();
    sign.mutate({
      section,
      data: sectionData(section, typed, zone),
      basedOn: draft.basedOn,
      ...(again && reason !== '' ? { reason } : {}),
    });
  };
  useHotkeys('Intake section', [
    { keys: 'mod+enter', label: 'Sign the section', run: () => form.current?.requestSubmit() },
    ...(newest === null
      ? []
      : [{ keys: 'escape', label: 'Look at what stands; what was typed is kept', run: props.onClose }]),
  ]);
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-label={`Fill in: ${intakeSections[section].label}`}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <DraftNotice of={forget} />
      {overtaken && <Overtaken newest={newest} onGoOn={() => change({ basedOn: newest?.id ?? null })} />}
      {wrong[''] !== undefined && <p className={styles.fault}>{wrong['']}</p>}
      <SectionFields
        section={section}
        typed={typed}
        faults={faults}
        facts={facts}
        zone={zone}
        onChange={(part) => change({ typed: { ...typed, ...part } })}
      />
      {again && (
        <Textarea
          className={styles.wide ?? ''}
          label="Why it is changed (not needed when nothing is)"
          autosize
          minRows={2}
          maxLength={500}
          error={draft.reason.trim() === '' && faults.reason !== undefined ? 'Say why' : false}
          value={draft.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      )}
      {sign.error !== null && <ErrorNote error={sign.error} />}
      <SignBar
        section={section}
        missing={missing}
        wrong={wrong}
        confirms={newest !== null && !again}
        blocked={overtaken}
        pending={sign.isPending}
        draft={forget}
        onClose={newest === null ? null : props.onClose}
      />
    </form>
  );
}

/** Every question that is asked, given the answers so far. */
function SectionFields(props: {
  section: SectionId;
  typed: TypedSection;
  faults: IntakeFaults;
  facts: IntakeFacts;
  zone: string;
  onChange: (part: TypedSection) => void;
}) {
  const { section, typed, faults, facts, zone, onChange } = props;
  const earlier = Number(typed.earlierOverdoses);
  return (
    <div className={styles.grid}>
      {section === 'overdose-history' && (
        <p className={styles.counts} role="status">
          {countWords(facts, Number.isInteger(earlier) ? earlier : null)}
        </p>
      )}
      {shownFields(intakeSections[section].fields, sectionData(section, typed, zone), facts).map(([name, field]) => {
        if (field.type !== 'rows')
          return (
            <SectionFieldInput
              key={name}
              name={name}
              field={field}
              value={typed[name] as TypedValue | undefined}
              fault={faultAt(faults, name, field.label)}
              onChange={(value) => onChange({ [name]: value })}
            />
          );
        const rows = (typed[name] ?? []) as readonly TypedRow[];
        const change = (next: readonly TypedRow[]): void => onChange({ [name]: next });
        return section === 'overdose-history' ? (
          <div key={name} className={styles.wide}>
            <OverdoseChanges field={field} rows={rows} facts={facts} onChange={change} />
          </div>
        ) : (
          <div key={name} className={styles.wide}>
            <RowCards {...{ name, field, rows, faults, facts, zone }} label={field.label} onChange={change} />
          </div>
        );
      })}
    </div>
  );
}

/** Somebody signed since this text was begun: it is kept, and goes on from what stands now. */
function Overtaken({ newest, onGoOn }: { newest: SectionVersion | null; onGoOn: () => void }) {
  return (
    <div className={styles.overtaken} role="alert">
      <p>
        {newest?.by?.displayName ?? 'Somebody'} signed this section since you began. Your text is kept; nothing is
        overwritten by itself.
      </p>
      <Button size="compact-xs" variant="default" onClick={onGoOn}>
        Go on from what stands, with my text
      </Button>
    </div>
  );
}

const eventsIn = (typed: TypedSection, { overdoses }: IntakeFacts): TypedSection => ({
  ...typed,
  changes: withEvents((typed.changes ?? []) as readonly TypedRow[], overdoses),
});

function said(problem: ApiProblem): IntakeFaults {
  const { fields } = problem.facts;
  return typeof fields === 'object' && fields !== null ? (fields as IntakeFaults) : {};
}
