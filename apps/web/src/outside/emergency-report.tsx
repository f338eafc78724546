import { Button, NativeSelect, Textarea } from '@mantine/core';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { bodyOf, type EmergencyLog } from './emergency-log';
import styles from './emergency.module.css';
import { useOutsideAct } from './outside-api';
import { outcomeWords } from './words';

/** At the end the log closes: with the report in words, or without it for now; then it stands in the list of incidents. */
export function EmergencyReport({ log, onDone }: { log: EmergencyLog; onDone: () => void }) {
  const { field, forget, sent } = useDraftFields(
    'emergency-report',
    log.id,
    () => ({ id: uuidv7(), outcome: 'hospital', says: '' }),
    { patientId: log.patientId },
  );
  const [id] = field('id');
  const [outcome, setOutcome] = field('outcome');
  const [says, setSays] = field('says');
  const save = useOutsideAct(
    async (withReport: boolean) => {
      // What a lost answer may have left behind goes first: the log is whole before it is put away.
      await api.put(`/incidents/${log.id}`, bodyOf(log));
      if (withReport) await api.put(`/incidents/${log.id}/reports/${id}`, { outcome, says: says.trim() });
    },
    'Saved. The incident is in the list.',
    sent(onDone),
  );
  return (
    <form
      className={styles.report}
      aria-label="Report of the incident"
      onSubmit={(event) => {
        event.preventDefault();
        if (says.trim() !== '') save.mutate(true);
      }}
    >
      <NativeSelect
        autoFocus
        label="How it ended"
        value={outcome}
        data={Object.entries(outcomeWords).map(([value, label]) => ({ value, label }))}
        onChange={(event) => setOutcome(event.currentTarget.value)}
      />
      <Textarea
        label="What happened, and what would help next time"
        autosize
        minRows={3}
        value={says}
        onChange={(event) => setSays(event.currentTarget.value)}
      />
      <ErrorNote error={save.error} />
      <div className={styles.bar}>
        <Button type="submit" loading={save.isPending} disabled={says.trim() === ''}>
          Save the report
        </Button>
        <Button variant="default" loading={save.isPending} onClick={() => save.mutate(false)}>
          Report later, within 24 hours
        </Button>
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
