import type { Reading } from '@cairn/database';
import { type Day, localDay, type Policy, policyFrom, type PolicyRow } from '@cairn/rules';

/** A programme as rules need it. `zone` is IANA; `dayBoundary` is the local time at which a service day begins. */
export interface ProgrammeFacts {
  readonly name: string;
  readonly senderName: string;
  readonly phone: string;
  readonly zone: string;
  readonly dayBoundary: string;
  readonly isOtp: boolean;
  readonly levelsOffered: readonly string[];
  readonly policyRows: readonly PolicyRow[];
}

interface Row {
  name: string;
  sender_name: string;
  phone: string;
  time_zone: string;
  day_boundary: string;
  is_otp: boolean;
  levels_offered: string[];
  policy: PolicyRow[] | null;
}

/** The actor's programme with its dated policy, in one statement. */
export async function loadProgramme(tx: Reading): Promise<ProgrammeFacts> {
  const [row] = await tx.query<Row>(
    `select p.name, p.sender_name, p.phone, p.time_zone, p.day_boundary, p.is_otp, p.levels_offered,
       (select jsonb_agg(jsonb_build_object('key', y.key, 'value', y.value, 'effectiveFrom', y.effective_from))
        from programme_policy y where y.programme_id = p.id and y.withdrawn_at is null) as policy
     from programme p where p.id = $1`,
    [tx.actor.programmeId],
  );
  if (row === undefined) throw new Error('The programme of this actor is not there.');
  return {
    name: row.name,
    senderName: row.sender_name,
    phone: row.phone,
    zone: row.time_zone,
    dayBoundary: row.day_boundary.slice(0, 5),
    isOtp: row.is_otp,
    levelsOffered: row.levels_offered,
    policyRows: row.policy ?? [],
  };
}

/** The actor's programme at an instant: its local day, and the policy that is in force on it. */
export async function loadToday(
  tx: Reading,
  now: Date,
): Promise<{ readonly programme: ProgrammeFacts; readonly day: Day; readonly policy: Policy }> {
  const programme = await loadProgramme(tx);
  const day = localDay(now, programme.zone);
  return { programme, day, policy: policyOf(programme, day) };
}

/** The policy in force on a day. */
export function policyOf(programme: ProgrammeFacts, day: string): Policy {
  return policyFrom(programme.policyRows, day);
}
