import { Button, NativeSelect, TextInput } from '@mantine/core';
import { analyteKey, analyteLabel } from '@cairn/rules';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraft } from '../chart/draft';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { useOutsideAct } from '../outside/outside-api';
import { type TestSpecimen, usePanels } from './drug-tests-api';
import styles from './drug-tests.module.css';
import { type Entered, type EnteredResults, missingOf, reportOf, resultKeys } from './result-entry';

const words: Readonly<Record<Entered, string>> = {
  positive: 'Positive',
  negative: 'Negative',
  inconclusive: 'Inconclusive',
};

/** Entry by the keyboard: one line a substance, + - ? answer and go on to the next. */
export function ResultForm({ specimen, onClose }: { specimen: TestSpecimen; onClose: () => void }) {
  const [id] = useState(uuidv7);
  const list = useRef<HTMLDivElement>(null);
  const panels = usePanels();
  const panel = panels.data?.items.find((one) => one.id === specimen.collection?.panel.id);
  const before = specimen.reports.filter(
    ({ id: report }) => !specimen.reports.some(({ amendsId }) => amendsId === report),
  );
  const first = before.length === 0;
  const [entered, change, forget] = useDraft<EnteredResults>(
    'test-result',
    specimen.id,
    () => ({
      stage: first ? 'presumptive' : 'definitive',
      laboratory: '',
      source: 'point-of-care',
      results: {},
      values: {},
      validity: { creatinine: '', ph: '', gravity: '', oxidants: '' },
      amendReason: '',
    }),
    { patientId: specimen.patientId },
  );
  const amendsId = before.findLast(({ stage }) => stage === entered.stage)?.id ?? null;
  const analytes = (panel?.analytes ?? []).map(({ analyte }) => analyteKey(analyte));
  const units = new Map((panel?.analytes ?? []).map(({ analyte, units: unit }) => [analyteKey(analyte), unit]));
  // A definitive test answers what was screened; what it did not look at is left open.
  const asked = entered.stage === 'definitive' ? [] : analytes;
  const missing =
    missingOf(entered, asked, amendsId) ??
    (Object.keys(entered.results).length === 0 ? 'At least one substance' : null);
  const act = useOutsideAct(
    () =>
      api.put(
        `/patients/${specimen.patientId}/specimens/${specimen.id}/reports/${id}`,
        reportOf(entered, units, { amendsId, at: new Date() }),
      ),
    'Result filed.',
    () => {
      forget();
      onClose();
    },
  );
  const submit = (): void => {
    if (missing === null && !act.isPending) act.mutate(undefined);
  };
  useHotkeys('Form', [
    { keys: 'mod+enter', label: 'File the result', run: submit },
    { keys: 'escape', label: 'Close; what was typed is kept', run: onClose },
  ]);
  const answer = (analyte: string, result: Entered): void =>
    change({ results: { ...entered.results, [analyte]: result } });
  const onKey = (event: KeyboardEvent<HTMLDivElement>, analyte: string, index: number): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const result = resultKeys[event.key.toLowerCase()];
    if (step === undefined && result === undefined) return;
    event.preventDefault();
    if (result !== undefined) answer(analyte, result);
    const lines = list.current?.querySelectorAll<HTMLElement>('[data-line]');
    lines?.[Math.max(0, Math.min(lines.length - 1, index + (step ?? 1)))]?.focus();
  };
  return (
    <form
      className={styles.entry}
      aria-label="Enter the result"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3 className={styles.entryTitle}>{amendsId === null ? 'Enter the result' : 'Amend the result'}</h3>
      <p className="dim small">
        {amendsId === null ? '' : 'This is a new version; the one before stays readable. '}
        On a line press <KeyHint keys="p" /> or plus for positive, <KeyHint keys="n" /> or minus for negative,{' '}
        <KeyHint keys="i" /> for inconclusive; the next line follows.
      </p>
      <div className={styles.entryFields}>
        <NativeSelect
          label="Kind of test"
          value={entered.stage}
          data={[
            { value: 'presumptive', label: 'Presumptive' },
            { value: 'definitive', label: 'Definitive' },
          ]}
          onChange={(event) =>
            change({
              stage: event.currentTarget.value === 'definitive' ? 'definitive' : 'presumptive',
              results: {},
              values: {},
            })
          }
        />
        <NativeSelect
          label="Where"
          value={entered.source}
          data={[
            { value: 'point-of-care', label: 'Here' },
            { value: 'entry', label: 'Laboratory report' },
          ]}
          onChange={(event) => change({ source: event.currentTarget.value === 'entry' ? 'entry' : 'point-of-care' })}
        />
        <TextInput
          label="Laboratory or device"
          value={entered.laboratory}
          onChange={(event) => change({ laboratory: event.currentTarget.value })}
        />
        {amendsId !== null && (
          <TextInput
            label="Why it is amended"
            value={entered.amendReason}
            onChange={(event) => change({ amendReason: event.currentTarget.value })}
          />
        )}
      </div>
      <div ref={list} className={styles.lines}>
        {analytes.map((analyte, index) => (
          <div
            key={analyte}
            data-line
            tabIndex={0}
            role="group"
            aria-label={`${analyteLabel(analyte)}: ${words[entered.results[analyte] ?? 'inconclusive']}`.replace(
              /: Inconclusive$/,
              entered.results[analyte] === undefined ? ': not answered' : ': Inconclusive',
            )}
            className={styles.line}
            onKeyDown={(event) => onKey(event, analyte, index)}
          >
            <span className={styles.lineName}>{analyteLabel(analyte)}</span>
            <span className={styles.answers}>
              {(Object.keys(words) as Entered[]).map((result) => (
                <Button
                  key={result}
                  size="compact-xs"
                  variant={entered.results[analyte] === result ? 'filled' : 'default'}
                  aria-pressed={entered.results[analyte] === result}
                  tabIndex={-1}
                  onClick={() => answer(analyte, result)}
                >
                  {words[result]}
                </Button>
              ))}
            </span>
            <TextInput
              size="xs"
              aria-label={`Amount of ${analyteLabel(analyte)}, ${units.get(analyte) ?? 'ng/mL'}`}
              placeholder={units.get(analyte) ?? 'ng/mL'}
              className={styles.amount ?? ''}
              tabIndex={entered.results[analyte] === undefined ? -1 : 0}
              value={entered.values[analyte] ?? ''}
              onChange={(event) => change({ values: { ...entered.values, [analyte]: event.currentTarget.value } })}
            />
          </div>
        ))}
      </div>
      <fieldset className={styles.validity}>
        <legend>Validity, where it was looked at</legend>
        {(
          [
            ['creatinine', 'Creatinine, mg/dL'],
            ['ph', 'pH'],
            ['gravity', 'Specific gravity'],
          ] as const
        ).map(([key, label]) => (
          <TextInput
            key={key}
            size="xs"
            label={label}
            inputMode="decimal"
            value={entered.validity[key]}
            onChange={(event) => change({ validity: { ...entered.validity, [key]: event.currentTarget.value } })}
          />
        ))}
        <NativeSelect
          size="xs"
          label="Oxidants"
          value={entered.validity.oxidants}
          data={[
            { value: '', label: 'Not looked at' },
            { value: 'no', label: 'None' },
            { value: 'yes', label: 'Found' },
          ]}
          onChange={(event) => change({ validity: { ...entered.validity, oxidants: event.currentTarget.value } })}
        />
      </fieldset>
      <DraftMark of={forget} />
      {act.error !== null && <ErrorNote error={act.error} />}
      <div className={styles.bar}>
        <Button type="submit" size="xs" disabled={missing !== null} loading={act.isPending}>
          {amendsId === null ? 'File the result' : 'File the new version'}
        </Button>
        {entered.stage === 'presumptive' && (
          <Button
            size="xs"
            variant="default"
            onClick={() =>
              change({
                results: {
                  ...Object.fromEntries(analytes.map((one) => [one, 'negative' as const])),
                  ...entered.results,
                },
              })
            }
          >
            The rest is negative
          </Button>
        )}
        <Button variant="subtle" size="xs" onClick={onClose} rightSection={<KeyHint keys="escape" />}>
          Close
        </Button>
        {missing !== null && <span className="dim small">{missing}</span>}
      </div>
    </form>
  );
}
