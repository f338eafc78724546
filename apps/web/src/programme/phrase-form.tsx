import { Button, NativeSelect, Textarea } from '@mantine/core';
import { type PhraseKind, phraseKinds } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import type { Phrase } from '../treatment-plan/plan-api';
import { dimensionChoices, phraseSent } from './phrases';
import styles from './programme.module.css';
import { useSetting } from './use-setting';

/** Adding words for treatment plans, or changing some. */
export function PhraseForm({ of, onClose }: { of: Phrase | null; onClose: () => void }) {
  const { field, forget, sent } = useDraftFields('plan-phrase', of?.starter ?? of?.id ?? '', () => ({
    id: uuidv7(),
    kind: of?.kind ?? ('objective' as PhraseKind),
    dimension: of?.dimension ?? '',
    text: of?.text ?? '',
  }));
  const [id, setId] = field('id');
  const [kind, setKind] = field('kind');
  const [dimension, setDimension] = field('dimension');
  const [text, setText] = field('text');
  // What the server refused was not done, and other words are another act.
  const changed = (): void => setId(uuidv7());
  const ready = text.trim() !== '';
  const act = useSetting(
    () =>
      api.put(
        `/plan-phrases/${id}`,
        phraseSent(of, { kind, dimension: dimension === '' ? null : dimension, text }, false),
      ),
    { says: 'The words are saved.', rooms: ['plan-phrases'], after: sent(onClose) },
  );
  const submit = (): void => {
    if (ready && !act.isPending) act.mutate();
  };
  useHotkeys('Form', [
    { keys: 'mod+enter', label: 'Save', run: submit },
    { keys: 'escape', label: 'Close the form', run: onClose },
  ]);
  return (
    <Panel title={of === null ? 'Add words' : 'Change the words'}>
      <form
        noValidate
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={styles.fields}>
          <NativeSelect
            label="For a"
            disabled={of !== null}
            autoFocus={of === null}
            data={Object.entries(phraseKinds).map(([value, label]) => ({ value, label }))}
            value={kind}
            onChange={({ currentTarget }) => {
              setKind(currentTarget.value as PhraseKind);
              changed();
            }}
          />
          <NativeSelect
            label="Dimension"
            data={[...dimensionChoices]}
            value={dimension}
            onChange={({ currentTarget }) => {
              setDimension(currentTarget.value);
              changed();
            }}
          />
        </div>
        <Textarea
          label="Words"
          description={
            kind === 'objective'
              ? 'What the person will do that others can see, with a number.'
              : 'Whoever writes a plan changes them until they fit the person.'
          }
          autosize
          minRows={3}
          maxLength={600}
          autoFocus={of !== null}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            changed();
          }}
        />
        <ErrorNote error={act.error} names={{ text: 'Words', kind: 'For a', dimension: 'Dimension' }} />
        <div className={styles.save}>
          <Button type="submit" disabled={!ready} loading={act.isPending}>
            Save
          </Button>
          <Button variant="subtle" onClick={onClose} rightSection={<KeyHint keys="escape" />}>
            Close
          </Button>
        </div>
        {!ready && <p className="dim small">Still needed: the words</p>}
        <DraftMark of={forget} />
      </form>
    </Panel>
  );
}
