import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Reading } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { type PhraseKind, type PlanPhraseText, starterPhrases } from '@cairn/rules';

export interface PlanPhraseView extends PlanPhraseText {
  readonly id: string | null;
  /** The key of the phrase of Cairn that it is, or was made of. */
  readonly starter: string | null;
  readonly retired: boolean;
}
export interface PlanPhraseChange extends PlanPhraseText {
  readonly starter: string | null;
  /** The phrase of the program that it stands for: that one is put aside. */
  readonly replacesId: string | null;
  readonly retired: boolean;
}
interface Row {
  readonly id: string;
  readonly starter: string | null;
  readonly kind: PhraseKind;
  readonly dimension: string | null;
  readonly text: string;
  readonly retired: boolean;
}

/** Words to begin problems, goals and objectives with: those that Cairn brings, as the program changed them, and its own. */
@Injectable()
export class PlanPhraseService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<{ readonly items: readonly PlanPhraseView[] }> {
    const what = { act: 'plan-phrase.read' as const, recordType: 'plan_phrase' };
    return this.acts.perform(actor, what, async (tx) => ({ items: await loadPhrases(tx) }));
  }

  write(actor: Actor, id: string, change: PlanPhraseChange): Promise<{ readonly items: readonly PlanPhraseView[] }> {
    const act = 'plan-phrase.write' as const;
    return this.acts.perform(actor, { act, recordType: 'plan_phrase', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: change },
        async () => null,
        async () => {
          const { starter, kind, dimension, text, retired, replacesId } = change;
          if (starter !== null && starterPhrases[starter] === undefined)
            refuse('treatment-plan.invalid', 'There is no such phrase: load the list anew.', { field: 'starter' });
          if (replacesId !== null)
            await tx.query(
              `update plan_phrase set retired = true, changed_by = $3, changed_at = $4
               where programme_id = $1 and id = $2 and starter is null`,
              [tx.actor.programmeId, replacesId, tx.actor.staffId, this.clock.now()],
            );
          // A phrase of the program that is only ended leaves no other in its place.
          if (replacesId === null || !retired)
            await tx.query(
              `insert into plan_phrase (id, programme_id, starter, kind, dimension, words, retired, changed_by, changed_at)
             values ($2, $1, $3, $4, $5, $6, $7, $8, $9)
             on conflict (programme_id, starter) do update set words = excluded.words, dimension = excluded.dimension,
               retired = excluded.retired, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
              [
                ...[tx.actor.programmeId, id, starter, kind, dimension, text, retired],
                ...[tx.actor.staffId, this.clock.now()],
              ],
            );
          tx.notify('plan-phrase', id);
          return { items: await loadPhrases(tx) };
        },
      ),
    );
  }
}

async function loadPhrases(tx: Reading): Promise<PlanPhraseView[]> {
  const rows = await tx.query<Row>(
    `select id, starter, kind, dimension, words as text, retired from plan_phrase where programme_id = $1 order by changed_at, id`,
    [tx.actor.programmeId],
  );
  const starters = Object.entries(starterPhrases).map(
    ([starter, phrase]): PlanPhraseView =>
      rows.find((row) => row.starter === starter) ?? { id: null, starter, retired: false, ...phrase },
  );
  return [...starters, ...rows.filter(({ starter }) => starter === null)];
}
