import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse, unlessRefused } from '@cairn/platform';
import { capsOf, type ContingencyTerms, refuseOpioidTarget, refuseTerms, standardTerms } from '@cairn/rules';
import { loadProgram, loadPrograms, type ProgramVersion } from './contingency.queries';
import { contingencyDay, insertRow } from './rows';

export interface NewProgramVersion {
  readonly name: string;
  readonly terms: ContingencyTerms;
  readonly open: boolean;
  /** The version that this one follows; none for a new program. */
  readonly replacesId: string | null;
  /** Why abstinence from opioids, where that is the target. */
  readonly targetReason: string | null;
}

export interface ProgramList {
  readonly items: readonly ProgramVersion[];
  /** What the policy allows a person in a year. */
  readonly annualCapCents: number;
}

/** Contingency programs and their versions. People stay in the version that they were enrolled in. */
@Injectable()
export class ContingencyProgramService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<ProgramList> {
    return this.acts.perform(actor, { act: 'contingency.programs', recordType: 'cm_program' }, async (tx) => {
      const { policy } = await contingencyDay(tx, this.clock);
      const { annualCents } = capsOf(standardTerms.voucher, policy);
      return { items: await loadPrograms(tx), annualCapCents: annualCents };
    });
  }

  /** Writes a program, or the next version of one, under the client's id. */
  write(actor: Actor, id: string, asked: NewProgramVersion): Promise<ProgramVersion> {
    const act = 'contingency.set-up' as const;
    const what = {
      act,
      recordType: 'cm_program',
      recordId: id,
      describe: ({ number, kind, open }: ProgramVersion) => ({ facts: { number, kind, open } }),
    };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: asked },
        () => Promise.all([contingencyDay(tx, this.clock), loadPrograms(tx)]),
        async ([{ policy, now }, programs]) => {
          const { name, terms, open, replacesId, targetReason } = asked;
          const replaced = programs.find((one) => one.id === replacesId);
          if (replacesId !== null && replaced === undefined)
            refuse('not-found', 'There is no such contingency program here.');
          if (replaced !== undefined && programs.some(isAfter(replaced)))
            refuse('contingency.ended', 'There is a newer version of this program: begin from that one.');
          unlessRefused(refuseTerms(terms, policy));
          unlessRefused(refuseOpioidTarget(terms.target, targetReason));
          await insertRow(tx, 'cm_program', {
            id,
            series_id: replaced?.seriesId ?? id,
            number: (replaced?.number ?? 0) + 1,
            name,
            kind: terms.pay.kind,
            terms: JSON.stringify(terms),
            open,
            target_reason: targetReason,
            made_by: actor.staffId,
            made_at: now,
          });
          return loadProgram(tx, id);
        },
      ),
    );
  }
}

const isAfter =
  ({ seriesId, number }: ProgramVersion) =>
  (other: ProgramVersion): boolean =>
    other.seriesId === seriesId && other.number > number;
