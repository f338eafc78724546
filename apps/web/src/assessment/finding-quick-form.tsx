import { Button } from '@mantine/core';
import { type FindingKind, mayRecord } from '@cairn/rules';
import { useEffect, useRef } from 'react';
import { useSession } from '../api/session';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { KeyHint } from '../kit/key-hint';
import type { Finding } from './api';
import styles from './assessment.module.css';
import { labelOf, missingWords, type Typed, typedOf } from './finding-draft';
import { FindingFields } from './finding-fields';
import { useFinding, useZone } from './use-finding';

/** A finding of this moment, recorded beside something else, such as a dose: no pop-up, one Enter. */
export function FindingQuickForm(props: {
  patientId: string;
  kind: FindingKind;
  onSaved: (finding: Finding) => void;
  onClose?: () => void;
}) {
  const { roles } = useSession();
  const zone = useZone();
  const form = useRef<HTMLFormElement>(null);
  const { field, forget, sent } = useDraftFields(
    'finding-quick',
    props.kind,
    () => ({ typed: typedOf(props.kind, null, zone) as Typed }),
    { patientId: props.patientId },
  );
  const [typed, setTyped] = field('typed');
  const { faults, act, good } = useFinding(props.patientId, props.kind, typed, {}, sent(props.onSaved));
  useEffect(() => form.current?.querySelector<HTMLElement>('input,select,textarea')?.focus(), []);
  if (!mayRecord(roles, props.kind))
    return <p className="dim">{labelOf(props.kind)}: ask somebody who may record it.</p>;
  return (
    <form
      ref={form}
      noValidate
      className={styles.quick}
      aria-label={labelOf(props.kind)}
      onSubmit={(event) => {
        event.preventDefault();
        if (good && !act.isPending) act.mutate();
      }}
    >
      <FindingFields
        kind={props.kind}
        typed={typed}
        faults={faults}
        zone={zone}
        onChange={(change) => setTyped((before) => ({ ...before, ...change }))}
      />
      <ErrorNote error={act.error} />
      <div className={styles.bar}>
        <Button
          type="submit"
          size="xs"
          disabled={!good}
          loading={act.isPending}
          rightSection={<KeyHint keys="enter" />}
        >
          Record
        </Button>
        {props.onClose !== undefined && (
          <Button size="xs" variant="subtle" onClick={props.onClose} rightSection={<KeyHint keys="escape" />}>
            Not now
          </Button>
        )}
        {!good && <p className={styles.missing}>{missingWords(props.kind, faults)}</p>}
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
