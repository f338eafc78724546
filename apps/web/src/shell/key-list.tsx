import { Fragment } from 'react';
import { Dialog } from '../kit/dialog';
import { useHotkeyList } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import styles from './key-list.module.css';

/** What `?` opens: the keys that work on this screen now. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const registered = useHotkeyList();
  const groups = new Map<string, Map<string, string[]>>();
  registered.forEach(({ group, list }) => {
    const labels = groups.get(group) ?? new Map<string, string[]>();
    list.forEach((hotkey) => labels.set(hotkey.label, [...(labels.get(hotkey.label) ?? []), hotkey.keys]));
    groups.set(group, labels);
  });
  groups.set(
    'In lists',
    new Map([
      ['Next or previous row', ['arrowdown', 'arrowup']],
      ['Open the row', ['enter']],
    ]),
  );
  return (
    <Dialog title="Keys" open onClose={onClose} width="34rem">
      <div className={styles.groups}>
        {[...groups].map(([group, labels]) => (
          <section key={group}>
            <h3 className={styles.group}>{group}</h3>
            <dl className={styles.list}>
              {[...labels].map(([label, keys]) => (
                <Fragment key={label}>
                  <dt>{label}</dt>
                  <dd>
                    {keys.map((combination, index) => (
                      <Fragment key={combination}>
                        {index > 0 && <span className="dim"> or </span>}
                        <span className="visually-hidden">{combination}</span>
                        {combination.split(' ').map((press) => (
                          <KeyHint key={press} keys={press} />
                        ))}
                      </Fragment>
                    ))}
                  </dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
