import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock } from '@cairn/platform';
import { loadToday } from '@cairn/programme';
import { type Day, type DigestCounts, digestSum } from '@cairn/rules';
import { readChoice, readOwnDigest, writeChoice } from './staff-digest.queries';

/** What one of the staff is told today, as the e-mail says it and by kind. */
export interface DigestOfToday {
  readonly day: Day;
  /** When it was counted; null before that hour and for whoever has no work. */
  readonly countedAt: string | null;
  readonly due: number;
  readonly overdue: number;
  readonly counts: DigestCounts;
  /** They want the e-mail; and the program sends it. */
  readonly byEmail: boolean;
  readonly programmeSends: boolean;
}

/** The digest in the house: the same numbers as in the e-mail, for who has signed in. */
@Injectable()
export class StaffDigestService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  today(actor: Actor): Promise<DigestOfToday> {
    return this.acts.perform(actor, { act: 'account.read', recordType: 'staff_digest' }, (tx) => this.read(tx));
  }

  /** Whether they want the e-mail from the next digest on. */
  choose(actor: Actor, byEmail: boolean): Promise<DigestOfToday> {
    const what = {
      act: 'account.write' as const,
      recordType: 'staff_digest_choice',
      describe: () => ({ facts: { byEmail } }),
    };
    return this.acts.perform(actor, what, async (tx) => {
      await writeChoice(tx, byEmail, this.clock.now());
      return this.read(tx);
    });
  }

  private async read(tx: Tx): Promise<DigestOfToday> {
    const { day, policy } = await loadToday(tx, this.clock.now());
    const [own, byEmail] = await Promise.all([readOwnDigest(tx, day), readChoice(tx)]);
    const counts = own?.counts ?? {};
    return {
      ...{ day, countedAt: own?.countedAt ?? null, counts, byEmail },
      ...digestSum(counts),
      programmeSends: policy.digest_by_email,
    };
  }
}
