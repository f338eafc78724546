import { policyOptionWords } from '@cairn/rules';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { addDays, clockTime, count, readable } from '../kit/format';
import { Panel } from '../kit/panel';
import { readValue, valueFault, valueWords } from './policy-words';
import styles from './programme.module.css';
import type { Policy, PolicyPreview, PolicyRow, PolicyValue } from './settings-api';
import { useSetting } from './use-setting';

const names = { value: 'New value', effectiveFrom: 'From', reason: 'Reason', citation: 'Where it comes from' };

/** A change of one policy. What it would do is shown before it can be saved; another value asks anew. */
export function PolicyForm({ policy, today }: { policy: Policy; today: string }) {
  const { field, forget, sent } = useDraftFields('policy', policy.key, () => ({
    id: uuidv7(),
    text: '',
    from: addDays(today, 1),
    reason: '',
    citation: '',
  }));
  const [id, setId] = field('id');
  const [text, setText] = field('text');
  const [from, setFrom] = field('from');
  const [reason, setReason] = field('reason');
  const [citation, setCitation] = field('citation');
  const [seen, setSeen] = useState<{ value: PolicyValue; effect: PolicyPreview } | null>(null);
  const fault = valueFault(policy, text);
  const value = fault === null ? readValue(text, policy.standard) : null;
  const choices = choicesOf(policy);
  const preview = useMutation({
    mutationFn: (asked: PolicyValue) => api.post<PolicyPreview>(`/policies/${policy.key}/preview`, { value: asked }),
    onSuccess: (effect, asked) => setSeen({ value: asked, effect }),
  });
  const save = useSetting(
    () =>
      api.put<PolicyRow>(`/policies/${policy.key}/rows/${id}`, {
        value,
        effectiveFrom: from,
        reason: reason.trim(),
        ...(citation.trim() === '' ? {} : { citation: citation.trim() }),
      }),
    {
      says: 'The change is saved.',
      rooms: ['policies'],
      after: sent(() => {
        setId(uuidv7());
        setText('');
        setReason('');
        setCitation('');
        setSeen(null);
      }),
    },
  );
  const wasSeen = seen !== null && seen.value === value;
  // What it would do, or why not, appears under a long form: it is brought into sight, above the buttons.
  const answer = useRef<HTMLDivElement>(null);
  const said = save.error ?? preview.error ?? seen;
  useEffect(() => {
    if (said !== null) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  const missing = [
    ...(value === null ? ['the new value'] : wasSeen ? [] : ['a look at what it would do']),
    ...(reason.trim() === '' ? ['the reason'] : []),
  ];
  // What was refused and is sent again differently is another row, so it carries another id.
  const edit = (set: () => void) => {
    set();
    setId(uuidv7());
  };

  return (
    <Panel title="Change it">
      <form
        noValidate
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (missing.length === 0 && !save.isPending) save.mutate();
          else if (value !== null && !wasSeen) preview.mutate(value);
        }}
      >
        <div className={styles.fields}>
          {choices !== null ? (
            <NativeSelect
              label="New value"
              data={[{ value: '', label: 'Choose' }, ...choices]}
              value={text}
              onChange={(event) => edit(() => setText(event.currentTarget.value))}
            />
          ) : (
            <TextInput
              label={typeof policy.standard === 'number' ? `New value, ${policy.unit}` : 'New value'}
              {...(policy.decimals > 0 ? { description: `Up to ${policy.decimals} digits after the point.` } : {})}
              inputMode={typeof policy.standard === 'number' ? 'decimal' : 'text'}
              placeholder={String(policy.value)}
              value={text}
              error={fault ?? undefined}
              onChange={(event) => edit(() => setText(event.currentTarget.value))}
            />
          )}
          <TextInput
            type="date"
            label="From"
            min={today}
            value={from}
            error={from < today ? 'A policy begins today or later.' : undefined}
            onChange={(event) => edit(() => setFrom(event.currentTarget.value))}
          />
          <Textarea
            className={styles.whole ?? ''}
            label="Reason"
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => edit(() => setReason(event.currentTarget.value))}
          />
          <TextInput
            className={styles.whole ?? ''}
            label="Where it comes from (optional)"
            description="State rule, standard or committee; otherwise the source of the standard."
            value={citation}
            onChange={(event) => edit(() => setCitation(event.currentTarget.value))}
          />
        </div>
        {said !== null && (
          <div ref={answer} className={`${styles.stack} ${styles.answer}`}>
            <ErrorNote error={preview.error} names={names} />
            {wasSeen && <Effect effect={seen.effect} policy={policy} value={seen.value} />}
            <ErrorNote error={save.error} names={names} />
          </div>
        )}
        <div className={styles.save}>
          <Button
            variant={wasSeen ? 'default' : 'filled'}
            disabled={value === null}
            loading={preview.isPending}
            onClick={() => value !== null && preview.mutate(value)}
          >
            Show what it would do
          </Button>
          <Button type="submit" disabled={missing.length > 0} loading={save.isPending}>
            Approve and save
          </Button>
          {missing.length > 0 && <p className="dim small">Still needed: {missing.join(', ')}</p>}
        </div>
        <DraftMark of={forget} />
      </form>
    </Panel>
  );
}

/** What there is to choose from; null where a value is typed. */
function choicesOf({ standard, options }: Policy): readonly { value: string; label: string }[] | null {
  if (options !== null) return options.map((option) => ({ value: option, label: policyOptionWords(option) }));
  if (typeof standard !== 'boolean') return null;
  return [
    { value: 'true', label: 'Yes' },
    { value: 'false', label: 'No' },
  ];
}

/** What the value would do to the people of today. */
function Effect({ effect, policy, value }: { effect: PolicyPreview; policy: Policy; value: PolicyValue }) {
  return (
    <section className={styles.effect} aria-label="What it would do" aria-live="polite">
      <p>
        <strong>{valueWords(value, policy.unit)}</strong> instead of {valueWords(policy.value, policy.unit)}.{' '}
        {effect.says}
      </p>
      {effect.byWhat.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Today</th>
              <th scope="col">Then</th>
              <th scope="col" className={styles.number}>
                People
              </th>
            </tr>
          </thead>
          <tbody>
            {effect.byWhat.map((sort) => (
              <tr key={`${sort.what} ${sort.before} ${sort.after}`}>
                <th scope="row">{sort.what}</th>
                <td>{sort.before}</td>
                <td>{sort.after}</td>
                <td className={styles.number}>{sort.patients}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {effect.patients.length > 0 && (
        <details>
          <summary>
            {effect.patients.length === 50 ? 'The first 50' : count(effect.patients.length, 'change')} by name
          </summary>
          <ul className={styles.rows}>
            {effect.patients.map((person, index) => (
              <li key={index}>
                <Link to="/patients/$id" params={{ id: person.id }}>
                  {person.displayName}
                </Link>{' '}
                <span className="dim tabular">No. {person.number}</span>
                <div className="small">
                  {person.what}: {readable(person.before)} → {readable(person.after)}
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="dim small">As of {clockTime(effect.asOf)}, if it held today. Nothing has been saved.</p>
    </section>
  );
}
