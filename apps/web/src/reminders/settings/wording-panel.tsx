import {
  type ContentLevel,
  type Language,
  languages,
  type MessageKind,
  messageKinds,
  reminderKinds,
} from '@cairn/rules';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { TemplatePlace } from '../../api/types';
import { ErrorNote } from '../../kit/error-note';
import { Panel } from '../../kit/panel';
import { SkeletonRows } from '../../kit/skeletons';
import { contentLevels } from '../../patient/draft';
import styles from './wording.module.css';
import { useTemplates } from './template-api';
import { WordingForm } from './wording-form';
import { WordingHistory } from './wording-history';

const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Spanish' };

/** The words of messages: those that come with Cairn, and those of the program, which somebody else has to approve. */
export function WordingPanel() {
  const templates = useTemplates();
  const [at, setAt] = useState<{ kind: MessageKind; language: Language; level: ContentLevel }>({
    kind: 'session',
    language: 'en',
    level: 1,
  });
  if (templates.isError) return <ErrorNote error={templates.error} onRetry={() => void templates.refetch()} />;
  if (templates.data === undefined) return <SkeletonRows label="Loading wordings" />;
  const levels = contentLevels.filter(({ value }) => Number(value) <= reminderKinds[at.kind].mostLevel);
  const level = Math.min(at.level, reminderKinds[at.kind].mostLevel) as ContentLevel;
  const place = templates.data.find(
    (one) => one.kind === at.kind && one.language === at.language && one.level === level,
  );
  return (
    <Panel title="Words" meta="Neutral words only: a message never says what kind of clinic this is.">
      <div className={styles.choice}>
        <NativeSelect
          label="About"
          value={at.kind}
          data={messageKinds.map((kind) => ({ value: kind, label: reminderKinds[kind].label }))}
          onChange={(event) => setAt({ ...at, kind: event.currentTarget.value as MessageKind })}
        />
        <NativeSelect
          label="Language"
          value={at.language}
          data={languages.map((language) => ({ value: language, label: languageNames[language] }))}
          onChange={(event) => setAt({ ...at, language: event.currentTarget.value as Language })}
        />
        <NativeSelect
          label="What the person lets it say"
          value={String(level)}
          data={levels.map(({ value, label }) => ({ value, label }))}
          onChange={(event) => setAt({ ...at, level: Number(event.currentTarget.value) as ContentLevel })}
        />
      </div>
      {place !== undefined && <Place key={`${place.kind} ${place.language} ${place.level}`} place={place} />}
    </Panel>
  );
}

function Place({ place }: { place: TemplatePlace }) {
  const said = place.own.find(({ state }) => state === 'published');
  return (
    <>
      <p>
        Now said: <strong>{said?.text ?? place.shipped}</strong>{' '}
        <span className="dim">
          {said === undefined ? 'as it comes with Cairn' : `version ${said.version} of the program`}
        </span>
      </p>
      <WordingForm place={place} />
      <WordingHistory place={place} />
    </>
  );
}
