import { Button } from '@mantine/core';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { ErrorNote } from '../kit/error-note';
import { count } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { type Phrase, usePhrases } from '../treatment-plan/plan-api';
import { PhraseForm } from './phrase-form';
import { dimensionWords, endedOf, kindHeadings, phraseKindKeys, phraseSent, standingOf } from './phrases';
import styles from './programme.module.css';
import { useSetting } from './use-setting';

/** The words that counselors begin problems, goals and objectives of a plan with. What stands in a plan is never changed from here. */
export function PhrasesScreen() {
  const phrases = usePhrases(true);
  const mayWrite = useMay()('plan-phrase.write');
  const [side, setSide] = useState<{ of: Phrase | null } | null>(null);
  useHotkeys('Words', [{ keys: 'n', label: 'Add words', run: () => setSide({ of: null }) }], mayWrite && side === null);
  const all = phrases.data?.items ?? [];
  const ended = endedOf(all);
  const retire = useSetting(
    ({ phrase, retired }: { phrase: Phrase; retired: boolean }) =>
      api.put(`/plan-phrases/${uuidv7()}`, phraseSent(phrase, phrase, retired)),
    { says: 'The list is changed. Plans that have these words keep them.', rooms: ['plan-phrases'] },
  );
  return (
    <div className={styles.page}>
      <PageHeader
        title="Words for treatment plans"
        meta={phrases.isSuccess ? count(all.filter(({ retired }) => !retired).length, 'phrase') : undefined}
        actions={
          mayWrite && (
            <Button onClick={() => setSide({ of: null })} rightSection={<KeyHint keys="n" />}>
              Add words
            </Button>
          )
        }
      />
      {phrases.isError && <ErrorNote error={phrases.error} onRetry={() => void phrases.refetch()} />}
      <ErrorNote error={retire.error} />
      <div className={`${styles.split} ${side === null ? '' : styles.withSide}`}>
        <div className={styles.main}>
          {phrases.isPending && <SkeletonRows rows={6} />}
          {phrases.isSuccess &&
            phraseKindKeys.map((kind) => (
              <Panel key={kind} title={kindHeadings[kind]}>
                {standingOf(all, kind).length === 0 && (
                  <p className="dim">
                    No words are offered.{' '}
                    {mayWrite ? 'Add some that your counselors can begin with.' : 'A supervisor adds them.'}
                  </p>
                )}
                <ul className={styles.phrases}>
                  {standingOf(all, kind).map((phrase) => (
                    <li key={phrase.starter ?? phrase.id}>
                      <span dir="auto">{phrase.text}</span>
                      <span className="dim small">
                        {dimensionWords(phrase.dimension)}
                        {phrase.id === null && '; came with Cairn'}
                      </span>
                      {mayWrite && (
                        <span className={styles.acts}>
                          <Button
                            size="xs"
                            variant="default"
                            aria-label={`Change: ${phrase.text}`}
                            onClick={() => setSide({ of: phrase })}
                          >
                            Change
                          </Button>
                          <Button
                            size="xs"
                            variant="subtle"
                            aria-label={`End: ${phrase.text}`}
                            disabled={retire.isPending}
                            onClick={() => retire.mutate({ phrase, retired: true })}
                          >
                            End
                          </Button>
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              </Panel>
            ))}
          {ended.length > 0 && (
            <Panel title="Ended" meta="no longer offered; they may come back">
              <ul className={styles.phrases}>
                {ended.map((phrase) => (
                  <li key={phrase.starter ?? phrase.id}>
                    <span dir="auto" className="dim">
                      {phrase.text}
                    </span>
                    <span className="dim small">{kindHeadings[phrase.kind]}</span>
                    {mayWrite && (
                      <Button
                        size="xs"
                        variant="subtle"
                        aria-label={`Offer again: ${phrase.text}`}
                        disabled={retire.isPending}
                        onClick={() => retire.mutate({ phrase, retired: false })}
                      >
                        Offer again
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </div>
        {side !== null && (
          <aside className={styles.side} aria-label="Words">
            <PhraseForm key={side.of?.starter ?? side.of?.id ?? 'new'} of={side.of} onClose={() => setSide(null)} />
          </aside>
        )}
      </div>
    </div>
  );
}
