import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { openReviews, type TrendBy, type TrendLine, varianceTrend } from '@cairn/rules';
import { dayOf, insertRow } from '../outside/outside-scene';
import { loadVarianceCounts, loadVarianceReviews, type VarianceReviewView } from './variance.queries';

export interface VarianceTrend {
  readonly asOf: string;
  readonly days: number;
  readonly counts: number;
  readonly lines: readonly (TrendLine & { readonly reviewOpen: boolean })[];
  readonly reviews: readonly VarianceReviewView[];
}

export interface NewVarianceReview {
  readonly by: TrendBy;
  readonly aboutId: string;
  readonly productId: string;
  readonly outcome: 'explained' | 'measuring' | 'watch' | 'investigate';
  readonly says: string;
}

const month = 30;

/** where something goes on missing. Worked out when it is read; a review is somebody's word on it, never a penalty. */
@Injectable()
export class VarianceService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  trend(actor: Actor, days: 7 | 30): Promise<VarianceTrend> {
    const what = { act: 'variance.read' as const, recordType: 'stock_count' };
    return this.acts.perform(actor, what, (tx) => this.load(tx, days));
  }

  review(actor: Actor, id: string, review: NewVarianceReview): Promise<VarianceTrend> {
    const act = 'variance.review' as const;
    return this.acts.perform(actor, { act, recordType: 'stock_variance_review', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: review },
        () => this.load(tx, month),
        async ({ lines }) => {
          const about = lines.some(
            (line) => line.by === review.by && line.id === review.aboutId && line.product.id === review.productId,
          );
          if (!about) refuse('not-found', 'Nothing like this was counted in the last 30 days.');
          await insertRow(tx, 'stock_variance_review', {
            id,
            kind: review.by,
            about_id: review.aboutId,
            product_id: review.productId,
            outcome: review.outcome,
            says: review.says,
            reviewed_by: actor.staffId,
            reviewed_at: this.clock.now(),
          });
          tx.notify('stock', id);
          return this.load(tx, month);
        },
      ),
    );
  }

  private async load(tx: Tx, days: number): Promise<VarianceTrend> {
    const { today, policy } = dayOf(await loadProgramme(tx), this.clock);
    const [counts, reviews] = await Promise.all([loadVarianceCounts(tx, today, days), loadVarianceReviews(tx)]);
    const lines = varianceTrend(counts, { today, days, policy });
    const open = new Set(openReviews(lines, counts, reviews));
    return {
      ...{ asOf: today, days, counts: counts.length },
      lines: lines.map((line) => ({ ...line, reviewOpen: open.has(line) })),
      reviews,
    };
  }
}
