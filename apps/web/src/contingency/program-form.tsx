import { Button, TextInput } from '@mantine/core';
import { contingencyKinds, type ContingencyTerms, standardTerms } from '@cairn/rules';
import { useDeferredValue, useMemo } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { Choices } from '../diagnosis/choices';
import { DraftMark } from '../drafts/draft-mark';
import { Checkbox } from '../kit/checkbox';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import page from '../programme/programme.module.css';
import { useSetting } from '../programme/use-setting';
import { programRooms, type ProgramVersion } from './contingency-api';
import { PreviewTable } from './preview-table';
import { PayFields } from './pay-fields';
import { ScheduleFields, TargetFields } from './target-fields';
import { draftOfTerms, faultsOf, termsOf } from './terms-draft';

/** A new program, or the next version of one, with what somebody would earn in it. */
export function ProgramForm(props: { follows: ProgramVersion | null; annualCapCents: number; onClose: () => void }) {
  const { follows, annualCapCents, onClose } = props;
  const policy = { cm_annual_cap_dollars: annualCapCents / 100 };
  const { field, forget, sent } = useDraftFields('contingency-program', follows?.id ?? '', () => ({
    id: uuidv7(),
    name: follows?.name ?? '',
    open: true,
    terms: draftOfTerms(
      (follows?.terms as ContingencyTerms | undefined) ?? standardTerms.voucher,
      follows?.targetReason ?? null,
    ),
  }));
  const [id, setId] = field('id');
  const [name, setName] = field('name');
  const [open, setOpen] = field('open');
  const [terms, setTerms] = field('terms');
  const change = (part: Partial<typeof terms>): void => {
    setTerms((before) => ({ ...before, ...part }));
    setId(uuidv7());
  };
  const faults = faultsOf(terms, policy);
  const sentTerms = termsOf(terms);
  const shown = useDeferredValue(terms);
  const preview = useMemo(() => termsOf(shown), [shown]);
  const ready = name.trim() !== '' && sentTerms !== null && Object.keys(faults).length === 0;
  const act = useSetting(
    () =>
      api.put(`/contingency-programs/${id}`, {
        name: name.trim(),
        terms: sentTerms,
        open,
        ...(follows === null ? {} : { replacesId: follows.id }),
        ...(terms.targetReason.trim() === '' ? {} : { targetReason: terms.targetReason.trim() }),
      }),
    { says: 'The program is published.', rooms: programRooms, after: sent(onClose) },
  );
  const submit = (): void => {
    if (ready && !act.isPending) act.mutate();
  };
  useHotkeys('Form', [
    { keys: 'mod+enter', label: 'Publish', run: submit },
    { keys: 'escape', label: 'Close the form', run: onClose },
  ]);
  return (
    <Panel title={follows === null ? 'Set up a program' : `Version ${follows.number + 1} of ${follows.name}`}>
      <form
        noValidate
        className={page.stack}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextInput
          label="Name"
          autoFocus
          maxLength={120}
          value={name}
          onChange={({ currentTarget: { value } }) => {
            setName(value);
            setId(uuidv7());
          }}
        />
        <Choices
          label="Kind"
          value={terms.kind}
          options={contingencyKinds}
          onChange={(kind) => change({ kind, ...(follows === null ? usualDays(kind) : {}) })}
        />
        <TargetFields draft={terms} faults={faults} onChange={change} />
        <ScheduleFields draft={terms} faults={faults} onChange={change} />
        <PayFields draft={terms} faults={faults} annualCapCents={annualCapCents} onChange={change} />
        {preview !== null && Object.keys(faults).length === 0 && <PreviewTable terms={preview} policy={policy} />}
        <Checkbox
          label="New people may begin"
          checked={open}
          onChange={({ currentTarget: { checked } }) => {
            setOpen(checked);
            setId(uuidv7());
          }}
        />
        <p className="dim small">
          A published program is not changed: another amount is the next version, and who takes part stays in theirs.
        </p>
        <ErrorNote error={act.error} names={{ name: 'Name', terms: 'Terms' }} />
        <div className={page.save}>
          <Button type="submit" disabled={!ready} loading={act.isPending}>
            Publish
          </Button>
          <Button variant="subtle" onClick={onClose} rightSection={<KeyHint keys="escape" />}>
            Close
          </Button>
          {!ready && (
            <span className="dim small">Still needed: {name.trim() === '' ? 'a name' : 'what is marked above'}</span>
          )}
        </div>
        <DraftMark of={forget} />
      </form>
    </Panel>
  );
}

function usualDays(kind: keyof typeof contingencyKinds) {
  return {
    phases: standardTerms[kind].schedule.map(({ weeks, weekdays }) => ({ weeks: String(weeks), weekdays })),
  };
}
