import { type EntryKind, isOnFaceSheet } from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useSession } from '../api/session';
import { dayIn } from '../kit/format';
import { type Finding, type FindingDraft, useRecord } from './api';
import { detailsOf, faultsOf, labelOf, type Typed } from './finding-draft';

/** The programme's zone: what is typed as a time is a time there. */
export function useZone(): string {
  const { programmes, programmeId } = useSession();
  return programmes.find(({ id }) => id === programmeId)?.zone ?? 'America/New_York';
}

/** A finding on its way to the record: what is wrong with it, and the act that sends it. */
export function useFinding(
  patientId: string,
  kind: EntryKind,
  typed: Typed,
  more: Pick<FindingDraft, 'at' | 'replaces'> & { takeBack?: boolean },
  after: (finding: Finding) => void,
) {
  const zone = useZone();
  // An answer that was lost is asked for again under the same id; what was changed since is another finding.
  const [sent, setSent] = useState({ id: uuidv7(), body: '' });
  const { takeBack = false, ...about } = more;
  const draft: FindingDraft = { kind, ...about, details: takeBack ? null : detailsOf(kind, typed, zone) };
  const faults = takeBack ? { fields: {}, whole: null } : faultsOf(kind, typed, zone, new Date(), dayIn(zone));
  const act = useRecord(
    () => {
      const body = JSON.stringify(draft);
      const id = sent.body === '' || sent.body === body ? sent.id : uuidv7();
      setSent({ id, body });
      const sheet = isOnFaceSheet(kind) ? 'face-sheet' : 'findings';
      return api.put<Finding>(`/patients/${patientId}/${sheet}/${id}`, draft);
    },
    { says: () => (takeBack ? `${labelOf(kind)}: taken back.` : `${labelOf(kind)}: recorded.`), after },
  );
  return { zone, faults, act, good: Object.keys(faults.fields).length === 0 && faults.whole === null };
}
