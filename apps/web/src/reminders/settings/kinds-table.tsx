import {
  type LadderStep,
  offsetWords,
  patientReminderKinds,
  type PatientReminderKind,
  readOffsets,
  reminderKinds,
  roleLabels,
} from '@cairn/rules';
import { Link } from '@tanstack/react-router';
import { type Column, DataTable } from '../../kit/data-table';
import { EmptyState } from '../../kit/empty-state';
import { Panel } from '../../kit/panel';
import { usePolicies } from '../../programme/settings-api';

const steps: Readonly<Record<LadderStep, string>> = {
  message: 'a message',
  'second-channel': 'another channel',
  'call-task': 'a call',
};

/** Every kind of reminder to a person: why it is planned, when it speaks by the policy of today, what ends it, and what follows. */
export function KindsTable() {
  const policies = usePolicies();
  const value = (key: string): string => String(policies.data?.items.find((one) => one.key === key)?.value ?? '');
  const columns: Column<PatientReminderKind>[] = [
    {
      key: 'kind',
      header: 'About',
      rowHeader: true,
      render: (kind) => (
        <>
          {reminderKinds[kind].label}
          <div className="dim">{reminderKinds[kind].rule}</div>
        </>
      ),
    },
    { key: 'why', header: 'Planned because', render: (kind) => reminderKinds[kind].because },
    { key: 'when', header: 'When', render: (kind) => whenWords(value(reminderKinds[kind].offsets)) },
    { key: 'ends', header: 'Ended by', render: (kind) => reminderKinds[kind].endsWhen },
    {
      key: 'ladder',
      header: 'What is tried',
      render: (kind) => {
        const { ladder, caller } = reminderKinds[kind];
        const words = ladder.map((step) => steps[step]).join(', then ');
        return ladder.includes('call-task') ? `${words} by: ${roleLabels[caller]}` : words;
      },
    },
  ];
  return (
    <Panel
      title="What people are reminded of"
      flush
      meta={
        <>
          Times, quiet hours and caps are <Link to="/programme/policy">policy of the program</Link>. Nobody is written
          to between {value('quiet').replace('-', ' and ')}, at most {value('sms_max_day')} a day and{' '}
          {value('sms_max_week')} a week.
        </>
      }
    >
      <DataTable
        label="Kinds of reminders"
        columns={columns}
        rows={[...patientReminderKinds]}
        rowKey={(kind) => kind}
        empty={<EmptyState title="There are no kinds of reminders.">They come with Cairn.</EmptyState>}
      />
    </Panel>
  );
}

/** 'the day before at 17:00, 2 hours before'; what cannot be read is shown as it stands. */
function whenWords(value: string): string {
  const offsets = readOffsets(value);
  return offsets === null ? value : offsets.map(offsetWords).join(', ');
}
