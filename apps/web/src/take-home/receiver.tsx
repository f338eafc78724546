import { Checkbox } from '../kit/checkbox';
import { shortDay } from '../kit/format';
import type { Designee } from './bottles-api';
import styles from './bottles.module.css';

/** Who takes the bottles along, and what was seen of them. */
export interface ReceiverDraft {
  readonly identified: boolean;
  readonly designeeId: string | null;
  readonly photoIdSeen: boolean;
  readonly custodySigned: boolean;
}

export const nobody: ReceiverDraft = { identified: false, designeeId: null, photoIdSeen: false, custodySigned: false };

export function receiverReady({ identified, designeeId, photoIdSeen, custodySigned }: ReceiverDraft): boolean {
  return designeeId === null ? identified : photoIdSeen && custodySigned;
}

export function Receiver(props: {
  designees: readonly Designee[];
  day: string;
  draft: ReceiverDraft;
  onChange: (draft: ReceiverDraft) => void;
}) {
  const { draft, day, onChange } = props;
  const usable = props.designees.filter(
    (one) => !one.ended && one.from <= day && day <= one.to && one.consentOn <= day && day <= one.consentUntil,
  );
  return (
    <fieldset className={styles.receiver}>
      <legend className="small">Who takes them along</legend>
      <label className={styles.choice}>
        <input
          type="radio"
          name="receiver"
          checked={draft.designeeId === null}
          onChange={() => onChange({ ...nobody, identified: draft.identified })}
        />
        The person
      </label>
      {usable.map(({ id, name, relation, photoId, to }) => (
        <label key={id} className={styles.choice}>
          <input
            type="radio"
            name="receiver"
            checked={draft.designeeId === id}
            onChange={() => onChange({ ...nobody, designeeId: id })}
          />
          {name}, {relation.toLowerCase()}{' '}
          <span className="dim small">
            ({photoId}; until {shortDay(to)})
          </span>
        </label>
      ))}
      {draft.designeeId === null ? (
        <Checkbox
          label="Known by two identifiers"
          checked={draft.identified}
          onChange={(event) => onChange({ ...draft, identified: event.currentTarget.checked })}
        />
      ) : (
        <>
          <Checkbox
            label="Photo identification seen"
            checked={draft.photoIdSeen}
            onChange={(event) => onChange({ ...draft, photoIdSeen: event.currentTarget.checked })}
          />
          <Checkbox
            label="Signed for this batch"
            checked={draft.custodySigned}
            onChange={(event) => onChange({ ...draft, custodySigned: event.currentTarget.checked })}
          />
        </>
      )}
    </fieldset>
  );
}
