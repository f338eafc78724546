import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { closedChart, localDay } from '@cairn/rules';
import {
  insertOpening,
  loadOpening,
  loadOpenings,
  type NewOpening,
  openingsPage,
  type OpeningView,
} from './opening.queries';
import { lockChart } from './restriction.queries';

/** Opening a restricted chart with a reason, for a while, under the eyes of the privacy officer. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Opens the chart to who asks until `until`. Privacy officers hear of it at once. Nobody's own chart opens. */
  open(actor: Actor, patientId: string, opening: NewOpening): Promise<{ id: string; until: string }> {
    const act = 'chart.open' as const;
    const what = { act, patientId, recordType: 'chart_opening', recordId: opening.id };
    const describe = () => ({ facts: { reasonCode: opening.reasonCode } });
    return this.acts.perform(actor, { ...what, describe }, (tx) =>
      once(
        tx,
        { id: opening.id, act, body: { patientId, ...opening } },
        () => Promise.all([lockChart(tx, patientId), loadProgramme(tx)]),
        async ([{ closed }, programme]) => {
          if (closed === 'own') throw new Refused(closedChart('own', patientId));
          if (closed === null) refuse('restriction.invalid', 'This chart is open to you. Load the page again.');
          const policy = policyOf(programme, localDay(this.clock.now(), programme.zone));
          const until = await insertOpening(tx, patientId, opening, policy.breakglass_minutes);
          tx.notify('chart-opening', opening.id);
          return { id: opening.id, until };
        },
      ),
    );
  }

  list(
    actor: Actor,
    state: 'unreviewed' | 'all',
    after: number,
  ): Promise<{ items: OpeningView[]; next: number | null }> {
    const what = { act: 'opening.read' as const, recordType: 'chart_opening' };
    return this.acts.perform(actor, what, async (tx) => {
      const rows = await loadOpenings(tx, state === 'unreviewed', after);
      return { items: rows.slice(0, openingsPage), next: rows.length > openingsPage ? after + openingsPage : null };
    });
  }

  /** Says whether an opening was justified. Saying the same again changes nothing; another verdict is refused. */
  review(
    actor: Actor,
    id: string,
    { verdict, note }: { verdict: 'justified' | 'unjustified'; note: string | null },
  ): Promise<OpeningView> {
    const describe = ({ patient }: OpeningView) => ({ patientId: patient.id, facts: { verdict } });
    const what = { act: 'opening.review' as const, recordType: 'chart_opening', recordId: id, describe };
    return this.acts.perform(actor, what, async (tx) => {
      const opening = await loadOpening(tx, id);
      if (opening === undefined) refuse('not-found', 'There is no such opening in this program.');
      if (opening.staff.id === actor.staffId)
        refuse('opening.own', 'This was your own look. Another privacy officer has to review it (R-306).');
      const changed = await tx.query(
        `update chart_opening set reviewed_by = $3, reviewed_at = clock_timestamp(), verdict = $4, note = $5
         where programme_id = $1 and id = $2 and reviewed_at is null returning id`,
        [actor.programmeId, id, actor.staffId, verdict, note],
      );
      const now = await loadOpening(tx, id);
      if (now === undefined) throw new Error('It was here a moment ago.');
      if (changed.length === 0 && (now.verdict !== verdict || now.note !== note)) {
        refuse(
          'opening.reviewed',
          `${now.reviewedBy ?? 'Somebody'} reviewed this opening before you. Load the list again.`,
        );
      }
      tx.notify('chart-opening', id);
      return now;
    });
  }
}
