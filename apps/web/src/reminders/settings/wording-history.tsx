import { Button } from '@mantine/core';
import { useMay } from '../../api/session';
import type { MessageTemplate, TemplatePlace } from '../../api/types';
import { useAnnounce } from '../../kit/announce';
import { ErrorNote } from '../../kit/error-note';
import { dayAndTime } from '../../kit/format';
import { publishTemplate, useTemplateAct, withdrawTemplate } from './template-api';
import styles from './wording.module.css';

const states: Readonly<Record<MessageTemplate['state'], string>> = {
  draft: 'Waits for approval',
  published: 'Said now',
  replaced: 'Was said before',
  withdrawn: 'Dropped',
};

/** What the program wrote: who wrote it, who approved it, and what may be done about it. Who wrote a wording does not approve it. */
export function WordingHistory({ place }: { place: TemplatePlace }) {
  const may = useMay();
  const announce = useAnnounce();
  const publish = useTemplateAct(publishTemplate);
  const withdraw = useTemplateAct(withdrawTemplate);
  if (place.own.length === 0) return null;
  return (
    <>
      <ul className={styles.history} aria-label="Words of the program">
        {place.own.map((row) => (
          <li key={row.id}>
            <div lang={row.language}>{row.text}</div>
            <div className="dim small">
              {states[row.state]}. Written by {row.writtenBy ?? 'a colleague'}, {dayAndTime(row.writtenAt)}
              {row.publishedAt !== null &&
                `; approved by ${row.publishedBy ?? 'a colleague'}, ${dayAndTime(row.publishedAt)}`}
            </div>
            {row.state === 'draft' && may('template.publish') && (
              <Button
                size="compact-xs"
                loading={publish.isPending}
                onClick={() =>
                  publish.mutate(row.id, { onSuccess: () => announce('Approved: messages say it from now on.') })
                }
              >
                Approve
              </Button>
            )}
            {(row.state === 'draft' || row.state === 'published') && may('template.withdraw') && (
              <Button
                size="compact-xs"
                variant="default"
                loading={withdraw.isPending}
                onClick={() => withdraw.mutate(row.id, { onSuccess: () => announce('Dropped.') })}
              >
                {row.state === 'draft' ? 'Drop' : 'Back to the words of Cairn'}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ErrorNote error={publish.error ?? withdraw.error} />
    </>
  );
}
