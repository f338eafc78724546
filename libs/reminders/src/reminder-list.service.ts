import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { may } from '@cairn/rules';
import {
  type OutboxRow,
  readOutbox,
  readReminders,
  type ReminderRow,
  type RemindersAsked,
} from './reminder-list.queries';

export interface Page<Row> {
  readonly items: readonly Row[];
  /** The cursor of the next page, or null on the last. */
  readonly next: string | null;
}

const pageSize = 50;

/** What the staff sees of reminders: what is planned, what was sent in which words, and what needs a person. */
@Injectable()
export class ReminderListService {
  constructor(private readonly acts: Acts) {}

  async reminders(actor: Actor, asked: RemindersAsked, cursor: string | null): Promise<Page<ReminderRow>> {
    const { patientId } = asked;
    const act = { act: 'reminder.read', ...(patientId === null ? {} : { patientId }) } as const;
    const words = may(actor.roles, 'outbox.read');
    return this.acts.perform(actor, act, async (tx) =>
      pageOf(await readReminders(tx, asked, { before: cursor, limit: pageSize + 1, words })),
    );
  }

  async outbox(actor: Actor, cursor: string | null): Promise<Page<OutboxRow>> {
    return this.acts.perform(actor, { act: 'outbox.read' }, async (tx) =>
      pageOf(await readOutbox(tx, cursor, pageSize + 1)),
    );
  }
}

/** One row more than fits tells that there is a next page. */
function pageOf<Row extends { readonly id: string }>(rows: readonly Row[]): Page<Row> {
  const items = rows.slice(0, pageSize);
  return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
}
