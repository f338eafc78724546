import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { keys } from '../api/keys';
import { useSession } from '../api/session';
import { DraftScope, DraftScopeContext, DraftStoreContext } from './draft-context';
import { draftServerOf } from './draft-server';
import { draftStoreOf } from './draft-store';

/** The forms inside are about this person (null: about nobody), or stand in the same place as the ones around. */
export function DraftsFor(props: { patientId: string | null; children: ReactNode }) {
  const { patientId } = props;
  const scope = useMemo(() => new DraftScope(patientId), [patientId]);
  return <DraftScopeContext value={scope}>{props.children}</DraftScopeContext>;
}

/** A form or page of the chart, with what it was opened with: a list can open it again. */
export function DraftsOpened(props: { patientId: string; name: string; given: unknown; children: ReactNode }) {
  const { patientId, name, given } = props;
  const scope = useMemo(() => new DraftScope(patientId, { name, given }), [patientId, name, given]);
  return <DraftScopeContext value={scope}>{props.children}</DraftScopeContext>;
}

/** Under the shell: text is kept on the server for whoever is signed in, in the programme that was chosen. */
export function DraftsKept({ children }: { children: ReactNode }) {
  const { staff, programmeId } = useSession();
  const queries = useQueryClient();
  const store = useMemo(
    () => draftStoreOf(`${staff.id} ${programmeId ?? ''}`, () => draftServerOf(staff.id)),
    [staff.id, programmeId],
  );
  useEffect(() => {
    store.onListed = () => void queries.invalidateQueries({ queryKey: keys.drafts });
    return store.watch();
  }, [store, queries]);
  return <DraftStoreContext value={store}>{children}</DraftStoreContext>;
}
