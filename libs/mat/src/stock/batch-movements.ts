import type { NewMovement } from './ledger';

interface BatchFlow {
  readonly id: string;
  readonly at: Date;
  readonly powder: readonly { readonly containerId: string; readonly quantity: number }[];
  readonly filled: readonly { readonly containerId: string; readonly quantity: number }[];
}

/**
 * What a batch moves: the powder into what was filled, container by container; what is missing goes to 'variance', and what
 * is more than the powder holds comes from there first. So milligrams are equal on both sides.
 */
export function batchMovements({ id, at, powder, filled }: BatchFlow): NewMovement[] {
  const source = { type: 'compounding', id } as const;
  const movements: NewMovement[] = [];
  const sources = powder.map((one) => ({ ...one, left: one.quantity }));
  const sum = (list: readonly { readonly quantity: number }[]) =>
    list.reduce((total, { quantity }) => total + quantity, 0);
  const over = sum(filled) - sum(powder);
  const first = sources[0];
  if (over > 0 && first !== undefined) {
    movements.push({
      ...variance(first.containerId, 'in'),
      quantity: over,
      occurredAt: at,
      reason: 'Yield of a batch',
      source,
    });
    first.left += over;
  }
  for (const { containerId, quantity } of filled) {
    let need = quantity;
    for (const from of sources) {
      const part = Math.min(need, from.left);
      if (part === 0) continue;
      from.left -= part;
      need -= part;
      movements.push({
        kind: 'batch',
        from: { containerId: from.containerId, account: 'stock' },
        to: { containerId, account: 'stock' },
        quantity: part,
        occurredAt: at,
        source,
      });
    }
  }
  for (const { containerId, left } of sources)
    if (left > 0)
      movements.push({
        ...variance(containerId, 'out'),
        quantity: left,
        occurredAt: at,
        reason: 'Yield of a batch',
        source,
      });
  return movements;
}

function variance(containerId: string, way: 'in' | 'out'): Pick<NewMovement, 'kind' | 'from' | 'to'> {
  const stock = { containerId, account: 'stock' } as const;
  const outside = { containerId, account: 'variance' } as const;
  return { kind: 'variance', from: way === 'in' ? outside : stock, to: way === 'in' ? stock : outside };
}
