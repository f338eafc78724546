import { Button, Textarea, TextInput } from '@mantine/core';
import { offerableLevels, senderNameFault } from '@cairn/rules';
import { useState } from 'react';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { Checkbox } from '../kit/checkbox';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import styles from './programme.module.css';
import type { Settings, SettingsDraft } from './settings-api';
import { useSetting } from './use-setting';

const names = {
  name: 'Program',
  organisation: 'Organization',
  address: 'Address',
  letterhead: 'Letterhead',
  senderName: 'Neutral sender name',
  phone: 'Number to call back',
  levelsOffered: 'Levels of care',
};

/** The same rule that the server asks says beside the field why a sender name would tell too much. */
export function DetailsForm({ settings, onDone }: { settings: Settings; onDone: () => void }) {
  const { field, forget, sent } = useDraftFields('programme-details', '', () => ({
    form: {
      name: settings.name,
      organisation: settings.organisation,
      address: settings.address,
      letterhead: settings.letterhead.join('\n'),
      senderName: settings.senderName,
      phone: settings.phone,
      levelsOffered: settings.levelsOffered as readonly string[],
    },
  }));
  const [form, setForm] = field('form');
  // The version that was read when editing began: a newer one must not hide that somebody changed it.
  const [version, setVersion] = useState(settings.version);
  const set = (part: Partial<typeof form>): void => setForm((before) => ({ ...before, ...part }));
  const act = useSetting(
    () => {
      const lines = form.letterhead.split('\n').map((line) => line.trim());
      const body: SettingsDraft = {
        ...form,
        levelsOffered: [...form.levelsOffered],
        letterhead: lines.filter((line) => line !== ''),
      };
      return api.put<Settings>('/programme', body, { version });
    },
    { says: 'Details saved.', rooms: ['settings', 'session'], after: sent(onDone) },
  );
  const sender = senderNameFault(form.senderName);
  useHotkeys('Program', [
    { keys: 'mod+s', label: 'Save', run: () => act.mutate() },
    { keys: 'escape', label: 'Leave as it was', run: onDone },
  ]);
  const text = (field: 'name' | 'organisation' | 'phone' | 'senderName') => ({
    label: names[field],
    value: form[field],
    onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }),
  });
  return (
    <form
      noValidate
      className={`${styles.stack} ${styles.narrow}`}
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate();
      }}
    >
      <Panel title="Who we are">
        <div className={styles.fields}>
          <TextInput {...text('name')} autoFocus error={form.name.trim() === '' && 'The program needs a name.'} />
          <TextInput {...text('organisation')} />
          <Textarea
            className={styles.whole ?? ''}
            label={names.address}
            autosize
            minRows={2}
            value={form.address}
            onChange={(event) => set({ address: event.currentTarget.value })}
          />
        </div>
      </Panel>
      <Panel title="Messages and letters">
        <div className={styles.fields}>
          <TextInput
            {...text('senderName')}
            description="Stands above every message, where others may read it."
            error={sender ?? undefined}
          />
          <TextInput {...text('phone')} type="tel" description="Messages ask to call this number." />
          <Textarea
            className={styles.whole ?? ''}
            label={names.letterhead}
            description="Up to eight lines above a printed letter."
            autosize
            minRows={3}
            maxRows={8}
            value={form.letterhead}
            onChange={(event) => set({ letterhead: event.currentTarget.value })}
          />
        </div>
      </Panel>
      <Panel title="Levels of care offered here">
        <fieldset className={styles.levels}>
          <legend className="visually-hidden">Levels of care offered here</legend>
          {offerableLevels.map(({ value, label }) => (
            <Checkbox
              key={value}
              label={label}
              checked={form.levelsOffered.includes(value)}
              onChange={(event) =>
                set({
                  levelsOffered: event.currentTarget.checked
                    ? [...form.levelsOffered, value]
                    : form.levelsOffered.filter((one) => one !== value),
                })
              }
            />
          ))}
        </fieldset>
      </Panel>
      <ErrorNote error={act.error} names={names} />
      <div className={styles.bar}>
        <Button type="submit" loading={act.isPending} disabled={sender !== null || form.name.trim() === ''}>
          Save
        </Button>
        <KeyHint keys="mod+s" />
        <Button variant="default" onClick={onDone}>
          Leave as it was
        </Button>
        {version !== settings.version && (
          <>
            <span className="dim">Somebody else changed these details meanwhile.</span>
            <Button variant="default" onClick={() => setVersion(settings.version)}>
              Save mine over theirs
            </Button>
          </>
        )}
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
