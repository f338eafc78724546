import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  localDay,
  type Policy,
  type PolicyKey,
  type Role,
  staffKind,
  type StaffKindName,
  staffKindNames,
  staffTimesOf,
  staffTimesWords,
} from '@cairn/rules';

/** A kind of the catalogue as a screen shows it, with the times that hold today. */
export interface StaffKindView {
  readonly kind: StaffKindName;
  readonly rule: string;
  readonly label: string;
  readonly to: readonly Role[];
  readonly policy: PolicyKey;
  readonly when: string;
  readonly supervisors: { readonly to: readonly Role[]; readonly policy: PolicyKey; readonly afterDays: number } | null;
  readonly endsWhen: string;
}

/** What the staff of a programme is told, and when. */
@Injectable()
export class StaffKindsService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<readonly StaffKindView[]> {
    return this.acts.perform(actor, { act: 'settings.read', recordType: 'programme' }, async (tx) => {
      const programme = await loadProgramme(tx);
      const policy = policyOf(programme, localDay(this.clock.now(), programme.zone));
      return staffKindNames.map((name) => view(name, policy));
    });
  }
}

function view(name: StaffKindName, policy: Policy): StaffKindView {
  const { rule, label, to, times, supervisors, endsWhen } = staffKind(name);
  return {
    ...{ kind: name, rule, label, to, policy: times, endsWhen },
    when: staffTimesWords(staffTimesOf(name, policy)),
    supervisors: supervisors
      ? { to: supervisors.to, policy: supervisors.after, afterDays: Number(policy[supervisors.after]) }
      : null,
  };
}
