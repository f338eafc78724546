import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Acts, canonical } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  acuityWeight,
  caseloadDefinition,
  caseloadRoom,
  censusDefinition,
  type Day,
  levelsOfCare,
  localDay,
  may,
  type Permission,
  type Policy,
  reconciles,
  type ReportDefinition,
  stateLabel,
} from '@cairn/rules';
import { type CaseloadCount, countCaseload } from './caseload.queries';
import { type CensusCount, countCensus } from './census.queries';
import { type ReportDay, reportDay } from './in-care.queries';
import type { CaseloadReport, CaseloadRow, CensusReport, Report, ReportFormat } from './report';

/** What the clinic can see about itself. Each run is audited with its day, its definition and a hash of what it said. */
@Injectable()
export class ReportService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** who has how many people on `asOf` (default: today in the programme's zone). */
  caseload(actor: Actor, asOf: Day | null, format: ReportFormat = 'json'): Promise<CaseloadReport> {
    return this.run(actor, 'report.caseload', asOf, format, caseloadDefinition, async (tx, day, policy) => {
      const counts = await countCaseload(tx, day);
      const unassigned = counts.find(({ staffId }) => staffId === null)?.patients ?? [];
      const rows = counts.map((count) => caseloadRow(count, policy));
      return {
        rows,
        total: { ...totalOf(rows), weighted: rounded(rows.reduce((sum, { weighted }) => sum + weighted, 0)) },
        unassigned: may(actor.roles, 'patient.read') ? unassigned : [],
      };
    });
  }

  /** who is in which level of care on `asOf`, and how the number came about. */
  census(actor: Actor, asOf: Day | null, format: ReportFormat = 'json'): Promise<CensusReport> {
    return this.run(actor, 'report.census', asOf, format, censusDefinition, async (tx, day) => {
      const counts = await countCensus(tx, day);
      const [{ start = 0, in: came = 0, out = 0, end = 0, from = day.asOf } = {}] = counts;
      const flow = { start, in: came, out, end };
      return {
        rows: levelRows(counts),
        total: totalOf(counts),
        flow: { ...flow, from, to: day.asOf, reconciles: reconciles(flow) },
      };
    });
  }

  private run<Figures extends object>(
    actor: Actor,
    act: Permission,
    asked: Day | null,
    format: ReportFormat,
    define: (policy: Policy) => ReportDefinition,
    count: (tx: Tx, day: ReportDay, policy: Policy) => Promise<Figures>,
  ): Promise<Report & Figures> {
    const describe = ({ asOf, definition, ranAt: _, ...figures }: Report & Figures) => ({
      recordId: definition.id,
      facts: { asOf, format, parameters: definition.parameters, hash: hashOf(figures) },
    });
    return this.acts.perform(actor, { act, recordType: 'report', describe }, async (tx) => {
      const ranAt = this.clock.now();
      const programme = await loadProgramme(tx);
      const asOf = asked ?? localDay(ranAt, programme.zone);
      const policy = policyOf(programme, asOf);
      // A plan made for any programme and any day is several times slower than one that knows which.
      void tx.query('set local plan_cache_mode = force_custom_plan');
      const figures = await count(tx, reportDay(asOf, programme.zone, policy), policy);
      return { asOf, ranAt: ranAt.toISOString(), definition: define(policy), ...figures };
    });
  }
}

function caseloadRow({ activeByMoud, patients: _, ...count }: CaseloadCount, policy: Policy): CaseloadRow {
  // Pregnancy and phase have no record yet: their weights wait in the definition, and nobody is counted by them.
  const weighted = Object.entries(activeByMoud).reduce(
    (sum, [moud, people]) =>
      sum + people * acuityWeight({ moud: moud || null, pregnant: false, laterPhase: false }, policy),
    0,
  );
  const room = count.staffId === null ? null : caseloadRoom(count.active, policy);
  return { ...count, counselor: count.counselor ?? 'No counselor', weighted: rounded(weighted), room };
}

/** From the most care to the least; a level that no report lists comes last. */
function levelRows(counts: readonly CensusCount[]) {
  const place = new Map(levelsOfCare.map(({ level }, index) => [level, index]));
  return counts
    .flatMap(({ level, active, openInactive }) =>
      level === null ? [] : [{ level, label: stateLabel('placement', level), active, openInactive }],
    )
    .sort((one, other) => (place.get(one.level) ?? 99) - (place.get(other.level) ?? 99));
}

function totalOf(counts: readonly { active: number; openInactive: number }[]) {
  return counts.reduce(
    (sum, { active, openInactive }) => ({ active: sum.active + active, openInactive: sum.openInactive + openInactive }),
    { active: 0, openInactive: 0 },
  );
}

const rounded = (weight: number) => Math.round(weight * 100) / 100;

const hashOf = (figures: object) => createHash('sha256').update(canonical(figures)).digest('hex');
