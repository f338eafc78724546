import type { Reading } from '@cairn/database';
import { refuse } from '@cairn/platform';
import type { MovementKind, StockAccount } from '@cairn/rules';

/** One movement as the ledger of a container shows it. */
export interface MovementView {
  readonly id: string;
  readonly kind: MovementKind;
  readonly from: { readonly account: StockAccount; readonly containerId: string };
  readonly to: { readonly account: StockAccount; readonly containerId: string };
  readonly quantity: number;
  /** What it changed of what is in the container, and what was in it afterwards. */
  readonly change: number;
  readonly balance: number;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly by: string | null;
  readonly witness: string | null;
  readonly reason: string | null;
  readonly source: { readonly type: string; readonly id: string };
  readonly reversesId: string | null;
}

export interface LedgerPage {
  readonly items: readonly MovementView[];
  readonly next: string | null;
}

interface Cursor {
  readonly at: string;
  readonly id: string;
  /** What was in the container before the last movement of the page: balances go on from there without counting again. */
  readonly balance: number;
}

const page = 100;
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

type Row = Omit<MovementView, 'balance' | 'source' | 'from' | 'to'> & {
  readonly at: string;
  readonly stock: number;
  readonly fromAccount: StockAccount;
  readonly fromContainer: string;
  readonly toAccount: StockAccount;
  readonly toContainer: string;
  readonly sourceType: string;
  readonly sourceId: string;
};

/**
 * The movements of a container, the newest first, a page at a time: two index ranges, however many rows there are. The balance
 * after each is worked back from what is in it now, which the same statement reads.
 */
export async function loadLedger(tx: Reading, containerId: string, after: string | null): Promise<LedgerPage> {
  const cursor = after === null ? null : readCursor(after);
  const columns = `id, kind, from_container_id, from_account, to_container_id, to_account, quantity, occurred_at, recorded_at,
    recorded_by, witness_id, reason, source_type, source_id, reverses_id`;
  // Said twice, so that the index begins where the page does.
  const before = `recorded_at <= $3::timestamptz and (recorded_at, id) < ($3, $4::uuid)
    order by recorded_at desc, id desc limit ${page + 1}`;
  const rows = await tx.query<Row>(
    `select m.id, m.kind, m.from_account as "fromAccount", m.from_container_id as "fromContainer", m.to_account as "toAccount",
       m.to_container_id as "toContainer", m.quantity::float8 as quantity,
       ((m.to_container_id = $2 and m.to_account = 'stock')::int - (m.from_container_id = $2 and m.from_account = 'stock')::int)
         * m.quantity::float8 as change,
       to_jsonb(m.occurred_at) as "occurredAt", to_jsonb(m.recorded_at) as "recordedAt", m.recorded_at::text as at, s.display_name as by,
       w.display_name as witness, m.reason, m.source_type as "sourceType", m.source_id as "sourceId", m.reverses_id as "reversesId",
       coalesce((select b.quantity from stock_balance b where b.container_id = $2 and b.account = 'stock'), 0)::float8 as stock
     from (
       (select ${columns} from stock_movement where programme_id = $1 and from_container_id = $2 and ${before})
       union all
       (select ${columns} from stock_movement where programme_id = $1 and to_container_id = $2 and to_container_id <> from_container_id
          and ${before})
       order by recorded_at desc, id desc limit ${page + 1}) m
     left join staff s on s.id = m.recorded_by left join staff w on w.id = m.witness_id
     order by m.recorded_at desc, m.id desc`,
    [tx.actor.programmeId, containerId, cursor?.at ?? 'infinity', cursor?.id ?? lastId],
  );
  let balance = cursor?.balance ?? rows[0]?.stock ?? 0;
  const shown = rows.slice(0, page);
  const items = shown.map((row): MovementView => {
    const {
      fromAccount,
      fromContainer,
      toAccount,
      toContainer,
      sourceType,
      sourceId,
      at: _at,
      stock: _stock,
      ...rest
    } = row;
    const item = {
      ...rest,
      from: { account: fromAccount, containerId: fromContainer },
      to: { account: toAccount, containerId: toContainer },
      source: { type: sourceType, id: sourceId },
      balance,
    };
    balance -= row.change;
    return item;
  });
  const last = shown.at(-1);
  return {
    items,
    next: rows.length > page && last !== undefined ? asCursor({ at: last.at, id: last.id, balance }) : null,
  };
}

function asCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.at, cursor.id, cursor.balance])).toString('base64url');
}

function readCursor(text: string): Cursor {
  try {
    const [at, id, balance] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    if (
      typeof at === 'string' &&
      /^[-0-9]{10} [-0-9:.+]{8,30}$/.test(at) &&
      typeof id === 'string' &&
      /^[0-9a-f-]{36}$/.test(id) &&
      Number.isSafeInteger(balance)
    )
      return { at, id, balance: balance as number };
  } catch {
    // Not one of ours: said below.
  }
  return refuse('input.invalid', 'This place in the ledger is not known: begin at its top.');
}
