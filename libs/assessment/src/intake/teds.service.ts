import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { addDays, type Day, daysBetween, instantOf, localDay, refuseTedsRange, tedsRow } from '@cairn/rules';
import { loadAdmissions, type TedsCursor } from './teds.queries';

export type TedsRow = ReturnType<typeof tedsRow>;

export interface TedsRange {
  readonly from: Day;
  readonly to: Day;
}

/** An export that has begun: which days it covers, and its rows, page by page. */
export interface TedsExport {
  readonly range: TedsRange;
  readonly pages: AsyncGenerator<readonly TedsRow[]>;
}

interface Page {
  readonly range: TedsRange;
  readonly rows: readonly TedsRow[];
  readonly next: TedsCursor | null;
}

/** So many admissions are read, and written down as handed out, at a time. */
const pageSize = 1000;
/** How far back the export looks when nobody says. */
const usualDays = 92;

/** Admissions for the state: a row of codes for each (clinical reference 2.6). Nothing is left out and nobody is named. */
@Injectable()
export class TedsService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Reads the first page, so that a refusal is still an answer; the rest follow one by one and memory stays flat. */
  async begin(actor: Actor, asked: Partial<TedsRange>): Promise<TedsExport> {
    const first = await this.page(actor, asked, null);
    return { range: first.range, pages: this.following(actor, first) };
  }

  private async *following(actor: Actor, first: Page): AsyncGenerator<readonly TedsRow[]> {
    let page = first;
    yield page.rows;
    while (page.next !== null) {
      page = await this.page(actor, page.range, page.next);
      yield page.rows;
    }
  }

  /** Each page is audited as it leaves. */
  private page(actor: Actor, asked: Partial<TedsRange>, cursor: TedsCursor | null): Promise<Page> {
    const describe = ({ range, rows }: Page) => ({ facts: { ...range, format: 'csv', count: rows.length } });
    return this.acts.perform(actor, { act: 'report.teds', recordType: 'report', describe }, async (tx) => {
      const { zone } = await loadProgramme(tx);
      const to = asked.to ?? localDay(this.clock.now(), zone);
      const from = asked.from ?? addDays(to, 1 - usualDays);
      const no = refuseTedsRange(from, to, daysBetween(from, to));
      if (no !== null) refuse('input.invalid', no);
      const [begins, ends] = [instantOf(`${from}T00:00`, zone), instantOf(`${addDays(to, 1)}T00:00`, zone)];
      const lines = await loadAdmissions(tx, { from: begins, to: ends, zone }, cursor, pageSize + 1);
      const shown = lines.slice(0, pageSize);
      const last = shown.at(-1);
      const next = lines.length > pageSize && last ? { at: last.at, episodeId: last.episodeId } : null;
      return { range: { from, to }, rows: shown.map(tedsRow), next };
    });
  }
}
