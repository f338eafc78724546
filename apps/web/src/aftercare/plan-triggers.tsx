import { NativeSelect, TextInput } from '@mantine/core';
import type { Trigger } from '@cairn/rules';
import { choicesOf } from '../unit/unit-form';
import styles from './aftercare.module.css';
import { Rows } from './rows';

/** Rows 2, 3 and 5: what brings the wish to use, and what the person does then. */
export function TriggerRows<Kind extends string>(props: {
  kinds: Readonly<Record<Kind, string>>;
  first: Kind;
  triggers: readonly Trigger<Kind>[];
  onChange: (triggers: readonly Trigger<Kind>[]) => void;
}) {
  return (
    <Rows
      rows={props.triggers}
      fresh={() => ({ kind: props.first, words: '', coping: [{ action: '', where: null, howLong: null }] })}
      add="Add a trigger"
      named={({ words }, nth) => `trigger ${nth + 1} ${words}`}
      onChange={props.onChange}
    >
      {(trigger, set, nth) => (
        <>
          <div className={styles.pair}>
            <NativeSelect
              label="Kind"
              data={choicesOf(props.kinds)}
              value={trigger.kind}
              onChange={({ currentTarget }) => set({ kind: currentTarget.value as Kind })}
            />
            <TextInput
              label={`Trigger ${nth + 1}, in the person’s words`}
              maxLength={300}
              value={trigger.words}
              onChange={({ currentTarget }) => set({ words: currentTarget.value })}
            />
          </div>
          <Rows
            rows={trigger.coping}
            fresh={() => ({ action: '', where: null, howLong: null })}
            add="Add what helps"
            named={({ action }, at) => `what helps ${at + 1} ${action}`}
            onChange={(coping) => set({ coping })}
          >
            {(coping, change) => (
              <div className={styles.triple}>
                <TextInput
                  label="Then I do"
                  maxLength={200}
                  value={coping.action}
                  onChange={({ currentTarget }) => change({ action: currentTarget.value })}
                />
                <TextInput
                  label="Where"
                  maxLength={200}
                  value={coping.where ?? ''}
                  onChange={({ currentTarget }) => change({ where: currentTarget.value })}
                />
                <TextInput
                  label="How long"
                  maxLength={80}
                  value={coping.howLong ?? ''}
                  onChange={({ currentTarget }) => change({ howLong: currentTarget.value })}
                />
              </div>
            )}
          </Rows>
        </>
      )}
    </Rows>
  );
}
