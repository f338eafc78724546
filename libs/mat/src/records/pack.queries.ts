import type { Reading } from '@cairn/database';
import { refuse } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  type Day,
  approvalsToCome,
  type PackApprover,
  type PackBasis,
  type PackFacts,
  packState,
  type PackState,
  serviceDay,
} from '@cairn/rules';

export interface PackRow {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  readonly basis: PackBasis;
  readonly basisSays: string;
  readonly agency: string;
  readonly inspector: string;
  readonly askedBy: string | null;
  readonly askedAt: string;
  readonly approvals: readonly {
    readonly as: PackApprover;
    readonly staffId: string;
    readonly by: string | null;
    readonly decision: 'approved' | 'declined';
    readonly note: string | null;
    readonly at: string;
  }[];
  /** What was handed out of it, newest first. */
  readonly disclosed: readonly { readonly part: string; readonly by: string | null; readonly at: string }[];
}

export interface PackView extends Omit<PackRow, 'approvals'> {
  readonly approvals: readonly Omit<PackRow['approvals'][number], 'staffId'>[];
  readonly state: PackState;
  readonly expiresAt: string;
  readonly missing: readonly PackApprover[];
  /** Whether who asks has said their word already. */
  readonly ownWord: boolean;
}

/** The packs of the last years, newest first, or one. */
export function loadPacks(tx: Reading, id: string | null = null): Promise<PackRow[]> {
  return tx.query<PackRow>(
    `select i.id, i.from_day::text as from, i.to_day::text as to, i.basis, i.basis_says as "basisSays", i.agency, i.inspector,
       s.display_name as "askedBy", to_jsonb(i.asked_at) #>> '{}' as "askedAt",
       coalesce((select jsonb_agg(jsonb_build_object('as', a.said_as, 'staffId', a.staff_id, 'by', b.display_name,
           'decision', a.decision, 'note', a.note, 'at', a.said_at) order by a.said_at)
         from inspection_approval a left join staff b on b.id = a.staff_id where a.pack_id = i.id), '[]') as approvals,
       coalesce((select jsonb_agg(jsonb_build_object('part', d.part, 'by', b.display_name, 'at', d.disclosed_at) order by d.disclosed_at desc)
         from disclosure d left join staff b on b.id = d.disclosed_by where d.pack_id = i.id and d.patient_id is null), '[]') as disclosed
     from inspection_pack i left join staff s on s.id = i.asked_by
     where i.programme_id = $1 and ($2::uuid is null or i.id = $2) order by i.asked_at desc, i.id desc limit 200`,
    [tx.actor.programmeId, id],
  );
}

export async function findPack(tx: Reading, id: string): Promise<PackRow> {
  const [pack] = await loadPacks(tx, id);
  if (pack === undefined) refuse('not-found', 'There is no such inspection pack in this program.');
  return pack;
}

export async function factsOf(tx: Reading, pack: PackRow, now: Date): Promise<PackFacts> {
  const programme = await loadProgramme(tx);
  return {
    askedAt: new Date(pack.askedAt),
    approvals: pack.approvals.map((one) => ({ ...one, at: new Date(one.at) })),
    policy: policyOf(programme, serviceDay(now, programme.zone, programme.dayBoundary)),
    now,
  };
}

export async function stateOf(tx: Reading, pack: PackRow, now: Date): Promise<{ state: PackState; expiresAt: Date }> {
  return packState(await factsOf(tx, pack, now));
}

export async function viewOf(tx: Reading, pack: PackRow, now: Date): Promise<PackView> {
  const facts = await factsOf(tx, pack, now);
  const { state, expiresAt } = packState(facts);
  return {
    ...pack,
    approvals: pack.approvals.map(({ staffId: _, ...said }) => said),
    state,
    expiresAt: expiresAt.toISOString(),
    missing: state === 'asked' ? approvalsToCome(facts) : [],
    ownWord: pack.approvals.some(({ staffId }) => staffId === tx.actor.staffId),
  };
}
