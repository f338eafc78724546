import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock } from '@cairn/platform';
import { actInWords } from '@cairn/rules';
import { type AuditCursor, type AuditFilter, type AuditLine, searchAudit } from './audit-search.queries';

export type AuditRow = Omit<AuditLine, 'micros'> & { readonly actInWords: string };

export interface AuditPage {
  readonly items: readonly AuditRow[];
  /** The cursor of the next page, or null on the last. */
  readonly next: string | null;
}

const pageSize = 50;
/** So many events of an export are read, and written down as handed out, at a time. */
const exportSize = 2000;

/** Searching who looked at what. The search itself is written down too. */
@Injectable()
export class AuditSearchService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  search(actor: Actor, filter: AuditFilter, cursor: string | null): Promise<AuditPage> {
    return this.page(actor, filter, cursor, pageSize, 'json');
  }

  /**
   * Everything the filter finds until this moment, page by page, so that memory stays flat however much it is. Each page
   * is audited as it leaves.
   */
  async *export(actor: Actor, filter: AuditFilter): AsyncGenerator<readonly AuditRow[]> {
    const now = this.clock.now();
    const upTo = filter.to !== undefined && filter.to < now ? filter.to : now;
    let cursor: string | null = null;
    do {
      const { items, next }: AuditPage = await this.page(actor, { ...filter, to: upTo }, cursor, exportSize, 'csv');
      yield items;
      cursor = next;
    } while (cursor !== null);
  }

  private page(
    actor: Actor,
    filter: AuditFilter,
    cursor: string | null,
    size: number,
    format: 'json' | 'csv',
  ): Promise<AuditPage> {
    const { patientId, staffId, act, outcome, from, to } = filter;
    const what = {
      act: 'audit.read' as const,
      recordType: 'audit_event',
      ...(patientId === undefined ? {} : { patientId }),
      describe: ({ items }: AuditPage) => ({ facts: { format, count: items.length, staffId, act, outcome, from, to } }),
    };
    return this.acts.perform(actor, what, async (tx) => {
      const lines = await searchAudit(tx, filter, cursor === null ? null : readAuditCursor(cursor), size + 1);
      const last = lines[size - 1];
      return {
        items: lines.slice(0, size).map(({ micros: _, ...line }) => ({ ...line, actInWords: actInWords(line.act) })),
        next: lines.length > size && last !== undefined ? `${last.micros}.${last.id}` : null,
      };
    });
  }
}

/** Answers null for a text that no page gave out. */
export function readAuditCursor(text: string): AuditCursor | null {
  const [, micros, id] = /^(\d{1,18})\.(\d{1,18})$/.exec(text) ?? [];
  return micros === undefined || id === undefined ? null : { micros, id };
}
