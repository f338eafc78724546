import { useState } from 'react';
import { useMay } from '../api/session';
import { useHotkeys } from '../kit/hotkeys';
import { PageHeader } from '../kit/page-header';
import { SegmentedControl } from '../kit/segmented';
import { MessageList } from './message-list';
import { ReminderList } from './reminder-list';
import styles from './outbox.module.css';

/** What would have been sent, word for word, and where every reminder stands. */
export function OutboxScreen() {
  const may = useMay();
  const [view, setView] = useState(may('outbox.read') ? 'messages' : 'reminders');
  const both = may('outbox.read') && may('reminder.read');
  useHotkeys(
    'Outbox',
    [
      { keys: 'm', label: 'Messages', run: () => setView('messages') },
      { keys: 'r', label: 'Reminders by state', run: () => setView('reminders') },
    ],
    both,
  );
  return (
    <div className={styles.screen}>
      <PageHeader title="Outbox" meta="No message leaves this machine unless e-mail is set up">
        {both && (
          <SegmentedControl
            aria-label="What to show"
            value={view}
            onChange={setView}
            data={[
              { value: 'messages', label: 'Messages' },
              { value: 'reminders', label: 'Reminders by state' },
            ]}
          />
        )}
      </PageHeader>
      {view === 'messages' ? <MessageList /> : <ReminderList />}
    </div>
  );
}
