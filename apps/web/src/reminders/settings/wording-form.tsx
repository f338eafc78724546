import { Button, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { uuidv7 } from 'uuidv7';
import { useMay } from '../../api/session';
import type { TemplatePlace } from '../../api/types';
import { useDraftFields } from '../../chart/draft-fields';
import { DraftMark } from '../../drafts/draft-mark';
import { useAnnounce } from '../../kit/announce';
import { ErrorNote } from '../../kit/error-note';
import { StatusMark } from '../../kit/status-mark';
import { draftTemplate, useTemplateAct, useTemplatePreview } from './template-api';
import styles from './wording.module.css';

/** A wording of the program, with what it would become on a telephone and everything that speaks against it, while it is written. */
export function WordingForm({ place }: { place: TemplatePlace }) {
  const may = useMay();
  const announce = useAnnounce();
  const { kind, language, level, shipped } = place;
  const { field, forget } = useDraftFields('message-template', `${kind} ${language} ${level}`, () => ({
    text: shipped,
  }));
  const [text, setText] = field('text');
  const [asked] = useDebouncedValue(text, 300);
  const wording = { kind, language, level, text: asked };
  const preview = useTemplatePreview(wording);
  const draft = useTemplateAct(draftTemplate);
  if (!may('template.write')) return null;
  const faults = preview.data?.faults ?? [];
  const sms = preview.data?.channels.find(({ channel }) => channel === 'sms');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        draft.mutate(
          { id: uuidv7(), kind, language, level, text: text.trim() },
          {
            onSuccess: () => {
              forget();
              announce('Written down. A privacy officer has to approve it.');
            },
          },
        );
      }}
    >
      <Textarea
        label="Other words"
        description="It may name {sender}, {phone}, {day}, {time}, {until} and {firstName}. How to end messages is added by itself."
        autosize
        minRows={2}
        maxLength={500}
        lang={language}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <figure className={styles.phone} aria-label="As it would look, at its longest">
        <blockquote lang={language}>{sms?.text ?? ''}</blockquote>
        <figcaption className="dim small">
          {sms !== undefined && sms.most !== null && `${sms.characters} of ${sms.most} characters, at its longest`}
        </figcaption>
      </figure>
      <ul className={styles.faults} aria-label="What speaks against it">
        {faults.map(({ code, says }) => (
          <li key={says}>
            <StatusMark meaning="needs">{says}</StatusMark> <span className="dim">{code}</span>
          </li>
        ))}
      </ul>
      <ErrorNote error={draft.error} />
      <div>
        <Button
          type="submit"
          size="xs"
          loading={draft.isPending}
          disabled={faults.length > 0 || text.trim() === shipped}
        >
          Write down for approval
        </Button>
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
