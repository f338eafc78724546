import { Button, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { count } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import styles from './programme.module.css';
import type { Settings, ZoneChange } from './settings-api';
import { TouchedSessions } from './touched';
import { useSetting } from './use-setting';

/** Another zone: what it does to the sessions ahead is shown first. They keep the time on the wall. */
export function ZoneForm({ settings, onClose }: { settings: Settings; onClose: () => void }) {
  const { field, forget, sent } = useDraftFields('programme-zone', '', () => ({ zone: settings.zone }));
  const [zone, setZone] = field('zone');
  const [seen, setSeen] = useState<ZoneChange | null>(null);
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/')), []);
  const preview = useMutation({
    mutationFn: () => api.post<ZoneChange>('/programme/zone/preview', { zone }),
    onSuccess: setSeen,
  });
  const act = useSetting(() => api.put<ZoneChange>('/programme/zone', { zone }, { version: settings.version }), {
    says: 'The time zone is changed. Colleagues see it at once.',
    rooms: ['settings', 'session', 'schedule'],
    after: sent(onClose),
  });
  useHotkeys('Time zone', [{ keys: 'escape', label: 'Close', run: onClose }]);
  const wasSeen = seen !== null && seen.zone === zone;
  const collides = wasSeen && seen.collisions.length > 0;
  return (
    <Panel title="Change the time zone">
      <form
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (wasSeen && !collides) act.mutate();
          else preview.mutate();
        }}
      >
        <p className="dim">
          Sessions ahead keep their time: ten o’clock stays ten o’clock, by the new clock. Their reminders are planned
          anew. What is over stays as it was.
        </p>
        <NativeSelect
          label="Time zone"
          autoFocus
          data={zones.includes(zone) ? zones : [zone, ...zones]}
          value={zone}
          onChange={(event) => setZone(event.currentTarget.value)}
        />
        <ErrorNote error={preview.error} />
        {wasSeen && (
          <section className={styles.effect} aria-label="What it would do" aria-live="polite">
            <p>
              <strong>{count(seen.moved, 'session')}</strong> ahead would move to {seen.zone}.
            </p>
            {seen.shifted.length > 0 && (
              <>
                <p>
                  The clocks skip the time of {count(seen.shifted.length, 'session')}; it begins at the next minute:
                </p>
                <TouchedSessions items={seen.shifted} total={seen.shifted.length} />
              </>
            )}
            {collides && (
              <>
                <p>
                  <strong>{count(seen.collisions.length, 'session')} would collide.</strong> Move or cancel first:
                </p>
                <TouchedSessions items={seen.collisions} total={seen.collisions.length} />
              </>
            )}
            {seen.moved > 0 && (
              <details>
                <summary>The sessions</summary>
                <TouchedSessions items={seen.sessions} total={seen.moved} />
              </details>
            )}
          </section>
        )}
        <ErrorNote error={act.error} />
        <div className={styles.save}>
          <Button
            variant={wasSeen ? 'default' : 'filled'}
            disabled={zone === settings.zone}
            loading={preview.isPending}
            onClick={() => preview.mutate()}
          >
            Show what it would do
          </Button>
          <Button type="submit" disabled={!wasSeen || collides} loading={act.isPending}>
            Change the zone
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
