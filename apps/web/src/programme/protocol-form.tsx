import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ProtocolKind, protocolKinds } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import styles from './programme.module.css';
import type { Protocol, ProtocolDraft } from './protocols-api';
import { useSetting } from './use-setting';

const names = {
  name: 'Name',
  kind: 'Kind',
  conditions: 'When it may be used',
  'limits.maxIncreaseMg': 'Raises by',
  'limits.everyDays': 'Every',
  'limits.maxDoseMg': 'Up to',
};
const number = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text));
const isNumber = (text: string): boolean => text.trim() === '' || (Number.isFinite(Number(text)) && Number(text) > 0);
const shown = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** approving a protocol, or the next version of one. Each use of it is still an order that a prescriber signs. */
export function ProtocolForm({ renews, onClose }: { renews: Protocol | null; onClose: () => void }) {
  const { field, forget, sent } = useDraftFields('protocol', renews?.id ?? '', () => ({
    id: uuidv7(),
    form: {
      name: renews?.name ?? '',
      kind: renews?.kind ?? ('accelerated-titration' as ProtocolKind),
      conditions: renews?.conditions ?? '',
      maxIncreaseMg: shown(renews?.limits.maxIncreaseMg),
      everyDays: shown(renews?.limits.everyDays),
      maxDoseMg: shown(renews?.limits.maxDoseMg),
    },
  }));
  const [id, setId] = field('id');
  const [form, setForm] = field('form');
  const set = (part: Partial<typeof form>): void => {
    setForm((before) => ({ ...before, ...part }));
    setId(uuidv7());
  };
  const limits = [form.maxIncreaseMg, form.everyDays, form.maxDoseMg];
  const ready = form.name.trim() !== '' && form.conditions.trim() !== '' && limits.every(isNumber);
  const body = (): ProtocolDraft => {
    const [maxIncreaseMg, everyDays, maxDoseMg] = limits.map(number);
    return {
      name: form.name.trim(),
      kind: form.kind,
      conditions: form.conditions.trim(),
      limits: {
        ...(maxIncreaseMg === undefined ? {} : { maxIncreaseMg }),
        ...(everyDays === undefined ? {} : { everyDays }),
        ...(maxDoseMg === undefined ? {} : { maxDoseMg }),
      },
      ...(renews === null ? {} : { replaces: renews.id }),
    };
  };
  const act = useSetting(() => api.put(`/protocols/${id}`, body()), {
    says: 'The protocol is approved.',
    rooms: ['protocols', 'round'],
    after: sent(onClose),
  });
  const submit = (): void => {
    if (ready && !act.isPending) act.mutate();
  };
  useHotkeys('Form', [
    { keys: 'mod+enter', label: 'Approve', run: submit },
    { keys: 'escape', label: 'Close the form', run: onClose },
  ]);
  const limit = (key: 'maxIncreaseMg' | 'everyDays' | 'maxDoseMg', label: string) => (
    <TextInput
      label={label}
      inputMode="decimal"
      value={form[key]}
      error={isNumber(form[key]) ? undefined : 'A number above 0, or empty.'}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <Panel title={renews === null ? 'Approve a protocol' : `Renew as version ${renews.version + 1}`}>
      <form
        noValidate
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextInput
          label="Name"
          description={renews === null ? 'As prescribers will choose it.' : 'A renewal keeps its name and kind.'}
          autoFocus={renews === null}
          readOnly={renews !== null}
          maxLength={80}
          value={form.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <NativeSelect
          label="Kind"
          disabled={renews !== null}
          data={Object.entries(protocolKinds).map(([value, label]) => ({ value, label }))}
          value={form.kind}
          onChange={(event) => set({ kind: event.currentTarget.value as ProtocolKind })}
        />
        <Textarea
          label="When it may be used"
          description="For whom, what has to be on file, who looks at the person and when."
          autosize
          minRows={4}
          autoFocus={renews !== null}
          maxLength={4000}
          value={form.conditions}
          onChange={(event) => set({ conditions: event.currentTarget.value })}
        />
        <div className={styles.fields}>
          {limit('maxIncreaseMg', 'Raises by, mg')}
          {limit('everyDays', 'Every, days')}
          {limit('maxDoseMg', 'Up to, mg')}
        </div>
        <p className="dim">
          You approve it with your name and today’s date. It runs out after the days of the policy “standing order”;
          every use is an order that a prescriber signs.
        </p>
        <ErrorNote error={act.error} names={names} />
        <div className={styles.save}>
          <Button type="submit" disabled={!ready} loading={act.isPending}>
            Approve
          </Button>
          <Button variant="subtle" onClick={onClose} rightSection={<KeyHint keys="escape" />}>
            Close
          </Button>
        </div>
        <DraftMark of={forget} />
      </form>
    </Panel>
  );
}
