import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Acts, canonical, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  addDays,
  type Day,
  instantOf,
  isDeviation,
  localDay,
  overridesDefinition,
  type OverrideView,
  overrideView,
} from '@cairn/rules';
import {
  countHolds,
  countUnreviewed,
  type HoldCount,
  insertReview,
  loadOverrides,
  loadReviews,
  type OverrideRow,
  type ReviewView,
} from './override-report.queries';
import type { Report, ReportFormat } from './report';

export interface OverrideLine extends OverrideRow {
  /** the reason is the deviation note of the chart. */
  readonly deviation: boolean;
}

export interface OverrideReport extends Report {
  readonly from: Day;
  readonly to: Day;
  readonly view: OverrideView;
  readonly total: number;
  readonly unreviewed: number;
  /** Of those, given by who asks: somebody else reviews them. */
  readonly ownUnreviewed: number;
  readonly byRule: readonly { readonly ruleId: string; readonly count: number; readonly unreviewed: number }[];
  readonly byPerson: readonly { readonly displayName: string; readonly count: number; readonly unreviewed: number }[];
  readonly rows: readonly OverrideLine[];
  readonly holds: readonly HoldCount[];
  readonly reviews: readonly ReviewView[];
}

export type ReviewedOverrides = ReviewView & { readonly reviewed: number; readonly own: number };

/** How far back the report looks when nobody says. */
const usualDays = 30;

/** where somebody went on in spite of a rule, and who looked at it since. */
@Injectable()
export class OverrideReportService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, asked: { from?: Day; to?: Day }, format: ReportFormat = 'json'): Promise<OverrideReport> {
    const describe = ({ from, to, definition, rows }: OverrideReport) => ({
      recordId: definition.id,
      facts: { from, to, format, hash: createHash('sha256').update(canonical(rows)).digest('hex') },
    });
    return this.acts.perform(actor, { act: 'report.overrides', recordType: 'report', describe }, async (tx) => {
      const ranAt = this.clock.now();
      const { zone } = await loadProgramme(tx);
      const to = asked.to ?? localDay(ranAt, zone);
      const from = asked.from ?? addDays(to, 1 - usualDays);
      if (from > to) refuse('input.invalid', 'The last day is before the first. Choose a later last day.');
      const [begins, ends] = [instantOf(`${from}T00:00`, zone), instantOf(`${addDays(to, 1)}T00:00`, zone)];
      const [found, holds, reviews] = await Promise.all([
        loadOverrides(tx, begins, ends),
        countHolds(tx, begins, ends),
        loadReviews(tx),
      ]);
      const view = overrideView(actor.roles);
      const lines = found.map((row) => ({ ...row, deviation: isDeviation(row.ruleId) }));
      const waiting = lines.filter(({ reviewed }) => reviewed === null);
      return {
        asOf: to,
        ranAt: ranAt.toISOString(),
        definition: overridesDefinition(),
        from,
        to,
        view,
        total: lines.length,
        unreviewed: waiting.length,
        ownUnreviewed: waiting.filter(({ by }) => by?.id === actor.staffId).length,
        byRule: counted(lines, ({ ruleId }) => ruleId).map(({ name, ...counts }) => ({ ruleId: name, ...counts })),
        byPerson: counted(lines, ({ by }) => by?.displayName ?? 'Nobody here').map(({ name, ...counts }) => ({
          displayName: name,
          ...counts,
        })),
        rows: view === 'counts' ? [] : lines.map((line) => (view === 'full' ? line : withoutChart(line))),
        holds,
        reviews,
      };
    });
  }

  /** Says that the overrides up to a moment were looked at. Refuses 'override.review' when only one's own are waiting. */
  review(actor: Actor, id: string, upTo: Date, note: string | null): Promise<ReviewedOverrides> {
    const act = 'override.review' as const;
    return this.acts.perform(actor, { act, recordType: 'override_review', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { upTo: upTo.toISOString(), note } },
        () => countUnreviewed(tx, upTo),
        async ({ others, own }) => {
          const at = this.clock.now();
          if (upTo > at) refuse('override.review', 'Overrides of later cannot be reviewed yet (R-009).');
          if (others === 0 && own > 0)
            refuse('override.review', 'Only your own overrides wait: somebody else reviews them (R-009).', { own });
          await insertReview(tx, { id, upTo, note, at });
          const [review] = await loadReviews(tx, id);
          if (review === undefined) refuse('not-found', 'There is no such review in this program.');
          return { ...review, reviewed: others, own };
        },
      ),
    );
  }
}

/** The person behind it by number only, and no words from the chart. */
function withoutChart({ patient, ...line }: OverrideLine): OverrideLine {
  return { ...line, reasonText: null, recordId: '', patient: { id: null, number: patient.number, displayName: null } };
}

function counted(lines: readonly OverrideLine[], nameOf: (line: OverrideLine) => string) {
  const counts = new Map<string, { name: string; count: number; unreviewed: number }>();
  for (const line of lines) {
    const name = nameOf(line);
    const known = counts.get(name) ?? { name, count: 0, unreviewed: 0 };
    known.count += 1;
    if (line.reviewed === null) known.unreviewed += 1;
    counts.set(name, known);
  }
  return [...counts.values()].sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}
