import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { type Answer, doseBody, type Person } from './clinic';

interface Line {
  readonly id: string;
  readonly orderId: string;
  readonly status: number;
  /** `unknown`: no answer, or one that says "try again"; the client cannot tell whether it was done. */
  readonly outcome: 'ok' | 'refused' | 'unknown';
  readonly retryAfter: string | null;
  readonly ms: number;
}

const outcomeOf = ({ status }: Answer): Line['outcome'] =>
  status >= 200 && status < 300 ? 'ok' : status === 0 || status === 503 ? 'unknown' : 'refused';

/** Doses given by several windows at once while something breaks, one line for each, and what must be true of them afterwards. */
export class Ledger {
  readonly lines: Line[] = [];
  private stopped = false;
  private clients: Promise<void>[] = [];

  constructor(
    private readonly nurse: Person,
    private readonly url: string,
    private readonly day: string,
    private readonly orders: string[],
  ) {}

  start(clients: number): void {
    this.clients = Array.from({ length: clients }, async () => {
      for (let orderId = this.orders.pop(); orderId !== undefined && !this.stopped; orderId = this.orders.pop()) {
        const line = await this.give(randomUUID(), orderId);
        this.lines.push(line);
        if (line.outcome === 'unknown') await pause(250);
      }
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.clients);
  }

  of(outcome: Line['outcome']): Line[] {
    return this.lines.filter((line) => line.outcome === outcome);
  }

  /** The same dose again under the same id, by everyone who did not learn what became of it. */
  async retryUnknown(): Promise<number[]> {
    const answers: number[] = [];
    for (const { id, orderId } of this.of('unknown')) answers.push((await this.give(id, orderId)).status);
    return answers;
  }

  /** What the database holds against what was said: every fault by its name, empty when all is as promised. */
  async faults(owner: Client): Promise<string[]> {
    const { rows } = await owner.query<{ id: string; doses: number; slots: number; audits: number }>(
      `select l.id, (select count(*)::int from dose d where d.id = l.id) as doses,
         (select count(*)::int from dose_slot s where s.dose_id = l.id) as slots,
         (select count(*)::int from audit_event a where a.record_id = l.id::text and a.act = 'dose.record' and a.outcome = 'done') as audits
       from unnest($1::uuid[]) as l(id)`,
      [this.lines.map(({ id }) => id)],
    );
    const held = new Map(rows.map((row) => [row.id, row]));
    const faults = this.lines.flatMap(({ id, outcome, status }) => {
      const { doses = 0, slots = 0, audits = 0 } = held.get(id) ?? {};
      const whole = doses === slots && (doses === 0 ? audits === 0 : audits >= 1);
      const right = outcome === 'ok' ? doses === 1 : outcome === 'refused' ? doses === 0 : doses <= 1;
      return right && whole ? [] : [`${id} ${outcome} ${status}: ${doses} doses, ${slots} slots, ${audits} audit rows`];
    });
    // Doses of the days before were put there; nobody of ours gave them.
    const { rows: strange } = await owner.query<{ id: string }>(
      'select id from dose where given_by is not null and id <> all($1::uuid[])',
      [this.lines.map(({ id }) => id)],
    );
    return [...faults, ...strange.map(({ id }) => `${id}: nobody asked for this dose`), ...(await stockFaults(owner))];
  }

  summary(): string {
    const count = (outcome: Line['outcome']) => `${this.of(outcome).length} ${outcome}`;
    return `${this.lines.length} doses: ${count('ok')}, ${count('refused')}, ${count('unknown')}`;
  }

  private async give(id: string, orderId: string): Promise<Line> {
    const begun = performance.now();
    const answer = await this.nurse.ask(this.url, 'PUT', `/api/v1/doses/${id}`, doseBody(orderId, this.day));
    return {
      ...{ id, orderId, status: answer.status, outcome: outcomeOf(answer), retryAfter: answer.retryAfter },
      ms: Math.round(performance.now() - begun),
    };
  }
}

/** Where a stock ledger is kept: each standing dose has left it once, no voided one has, and every balance is its movements' sum. */
export async function stockFaults(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ fault: string }>(
    `with kept as (select programme_id, opened_on from stock_opening),
     taken as (select m.source_id, sum(case when m.kind = 'reversal' then -m.quantity else m.quantity end) as quantity
       from stock_movement m where m.kind in ('administer', 'reversal') group by 1),
     sums as (select container_id, account, sum(quantity) as quantity from (
         select from_container_id as container_id, from_account as account, -quantity as quantity from stock_movement
         union all select to_container_id, to_account, quantity from stock_movement) m group by 1, 2)
     select d.id || ': ' || d.dose_mcg || ' given, ' || coalesce(t.quantity, 0) || ' taken out of stock' as fault
       from dose d join kept k on k.programme_id = d.programme_id and d.service_day >= k.opened_on and d.given_by is not null
       left join taken t on t.source_id = d.id
       where coalesce(t.quantity, 0) <> case when exists (select 1 from dose_void v where v.dose_id = d.id) then 0 else d.dose_mcg end
     union all
     select container_id || ' ' || account || ': ' || coalesce(b.quantity, 0) || ' in place, ' || coalesce(s.quantity, 0) || ' moved'
       from sums s full join stock_balance b using (container_id, account) where coalesce(b.quantity, 0) <> coalesce(s.quantity, 0)`,
  );
  return rows.map(({ fault }) => fault);
}
