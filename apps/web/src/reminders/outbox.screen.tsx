import { type ReactNode, useState } from 'react';
import { useMay } from '../api/session';
import { useHotkeys } from '../kit/hotkeys';
import { PageHeader } from '../kit/page-header';
import { SegmentedControl } from '../kit/segmented';
import { CallsView } from './calls-view';
import { InboxView } from './inbox-view';
import { MessageList } from './message-list';
import styles from './outbox.module.css';
import { QueueView } from './queue-view';
import { SettingsView } from './settings/settings-view';
import { ReminderList } from './reminder-list';

const views = [
  { value: 'messages', label: 'Messages', needs: 'outbox.read', keys: 'm', show: () => <MessageList /> },
  { value: 'reminders', label: 'Reminders by state', needs: 'reminder.read', keys: 'r', show: () => <ReminderList /> },
  { value: 'queue', label: 'On their way', needs: 'queue.read', keys: 'w', show: () => <QueueView /> },
  { value: 'inbox', label: 'Answers', needs: 'inbox.read', keys: 'a', show: () => <InboxView /> },
  { value: 'calls', label: 'Calls to make', needs: 'call-task.read', keys: 'c', show: () => <CallsView /> },
  { value: 'settings', label: 'Words and times', needs: 'template.read', keys: 't', show: () => <SettingsView /> },
] as const satisfies readonly { value: string; label: string; needs: string; keys: string; show: () => ReactNode }[];

/** What was sent word for word, where every reminder stands, what is on its way, and whom to call. */
export function OutboxScreen() {
  const may = useMay();
  const mine = views.filter(({ needs }) => may(needs));
  const [chosen, setChosen] = useState<string>(mine[0]?.value ?? 'messages');
  useHotkeys(
    'Outbox',
    mine.map(({ value, label, keys }) => ({ keys, label, run: () => setChosen(value) })),
    mine.length > 1,
  );
  return (
    <div className={styles.screen}>
      <PageHeader title="Outbox" meta="No message leaves this machine unless a provider is set up">
        {mine.length > 1 && (
          <SegmentedControl
            aria-label="What to show"
            value={chosen}
            onChange={setChosen}
            data={mine.map(({ value, label }) => ({ value, label }))}
          />
        )}
      </PageHeader>
      {mine.find(({ value }) => value === chosen)?.show()}
    </div>
  );
}
