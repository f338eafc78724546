import type {
  AssessmentContents,
  AssessmentKind,
  AssessmentScene,
  AssessmentPolicy,
  AssessmentKnown,
} from '@cairn/rules';
import { useMutation, type UseMutationResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { roomsOf } from '../api/events';
import { keys } from '../api/keys';
import type { components } from '../api/schema';
import { useAnnounce } from '../kit/announce';

type Wire = components['schemas']['SignedListAnswer_Output'];

/** A record of one of the five kinds; which fields its content has, the rules say. */
export type Signed<Kind extends AssessmentKind> = Omit<Wire['items'][number], 'kind' | 'content'> & {
  kind: Kind;
  content: AssessmentContents[Kind];
};
export type AnySigned = { [Kind in AssessmentKind]: Signed<Kind> }[AssessmentKind];
export type OpenScreen = Wire['screens'][number];
export type Assessments = Omit<Wire, 'items' | 'scene'> & {
  items: AnySigned[];
  scene: Pick<AssessmentScene, 'recorder' | 'zone' | 'dayBoundary'> & {
    policy: AssessmentPolicy;
    known: Omit<AssessmentKnown, 'replaced'>;
  };
};

export const useAssessments = (patientId: string, enabled = true) =>
  useQuery({
    queryKey: keys.assessments(patientId),
    queryFn: ({ signal }) => api.get<Assessments>(`/patients/${patientId}/assessments`, {}, signal),
    enabled,
  });

/** What the rules are asked with while a form is being filled in: the same that the server asks with. */
export function sceneFor({ scene }: Assessments, replaces: AnySigned | undefined): AssessmentScene {
  const replaced =
    replaces === undefined ? null : { kind: replaces.kind, replacedBy: null, signed: replaces.signed !== null };
  return { ...scene, now: new Date(), known: { ...scene.known, replaced } };
}

const isOf =
  <Kind extends AssessmentKind>(kind: Kind) =>
  (record: AnySigned): record is Extract<AnySigned, { kind: Kind }> =>
    record.kind === kind;

/** All records of a kind, the newest first. */
export function ofKind<Kind extends AssessmentKind>(
  items: readonly AnySigned[],
  kind: Kind,
): Extract<AnySigned, { kind: Kind }>[] {
  return items.filter(isOf(kind));
}

/** The newest of a kind that stands: not replaced, not taken back. */
export function standingOf<Kind extends AssessmentKind>(
  items: readonly AnySigned[],
  kind: Kind,
): Extract<AnySigned, { kind: Kind }> | undefined {
  return ofKind(items, kind).find(({ takenBack, replacedBy }) => !takenBack && replacedBy === null);
}

/** Sends a record, says so, and brings what is known of this person up to date. */
export function useSignedAct(
  send: () => Promise<unknown>,
  done: { says: string; after: () => void },
): UseMutationResult<unknown, Error, void> {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: send,
    onSettled: () => {
      const rooms = ['assessment', 'finding', 'path'].flatMap(roomsOf);
      for (const room of new Set(rooms)) void queries.invalidateQueries({ queryKey: [room] });
    },
    onSuccess: () => {
      announce(done.says);
      done.after();
    },
  });
}
