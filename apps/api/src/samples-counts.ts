import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

const of = (what: string) => `/api/v1/stock/${what}`;

export interface SheetLine {
  readonly containerId: string;
  readonly account: string;
  readonly form: string;
  readonly mcgPerMl: number | null;
  readonly mcgPerUnit: number | null;
  readonly ledger: number;
}

/** A first inventory of one container, and of what was received before, whole. Until two have signed it no ledger is kept. */
export const anInventory = (productId: string, serial: string, today: string, sheet: readonly SheetLine[] = []) => ({
  kind: 'initial',
  moment: 'opening',
  takenOn: today,
  lines: sheet.map(({ containerId, account, form, mcgPerMl, mcgPerUnit, ledger }) => ({
    containerId,
    account,
    measured:
      form === 'powder'
        ? { grossMg: ledger / 1000, tareMg: 0 }
        : mcgPerMl === null
          ? { units: ledger / (mcgPerUnit ?? 1) }
          : { volumeUl: (ledger * 1000) / mcgPerMl },
  })),
  found: [
    {
      id: randomUUID(),
      productId,
      lotId: randomUUID(),
      lot: `L${randomUUID().slice(0, 8)}`,
      expiresOn: '2099-12-31',
      serial,
      opened: false,
      full: { volumeUl: 1_000_000 },
      measured: { volumeUl: 1_000_000 },
    },
  ],
});

/**
 * Shifts, counts, calibrations, inventories. No sample opens the ledger: every dose of the other samples would then ask for stock.
 * What needs one is walked in `stock/counts.int-spec.ts`.
 */
export const countSamples: Samples = {
  'GET /api/v1/stock/shifts': () => ({ path: of('shifts') }),
  'GET /api/v1/stock/shifts/{id}': () => ({ path: of(`shifts/${randomUUID()}`) }),
  'PUT /api/v1/stock/shifts/{id}': () => ({ path: of(`shifts/${randomUUID()}`), body: {} }),
  'POST /api/v1/stock/shifts/{id}/close': () => ({ path: of(`shifts/${randomUUID()}/close`) }),
  'GET /api/v1/stock/count-duties': () => ({ path: of('count-duties') }),
  'PUT /api/v1/stock/counts/{id}': async (_scene, make) => ({
    path: of(`counts/${randomUUID()}`),
    body: {
      shiftId: randomUUID(),
      phase: 'close',
      containerId: (await make.stock()).containers[0]?.id,
      measured: { volumeUl: 1_000_000 },
    },
  }),
  'POST /api/v1/stock/counts/{id}/sign': () => ({ path: of(`counts/${randomUUID()}/sign`), body: {} }),
  'POST /api/v1/stock/counts/{id}/incident': () => ({
    path: of(`counts/${randomUUID()}/incident`),
    body: { settle: 'variance', reason: 'The pump was primed twice' },
  }),
  'GET /api/v1/stock/calibrations': () => ({ path: of('calibrations') }),
  'PUT /api/v1/stock/calibrations/{id}': async (_scene, make) => ({
    path: of(`calibrations/${randomUUID()}`),
    body: { stationId: await make.station(), targetUl: 10_000, readingsUl: [10_000, 10_000, 10_000] },
  }),
  'PUT /api/v1/stock/schedulings/{id}': async ({ today }, make) => ({
    path: of(`schedulings/${randomUUID()}`),
    body: { productId: (await make.stock()).productId, schedule: 'III', effectiveOn: today },
  }),
  'GET /api/v1/stock/inventories': () => ({ path: of('inventories') }),
  'GET /api/v1/stock/inventory-sheet': () => ({ path: of('inventory-sheet') }),
  'GET /api/v1/stock/inventories/{id}': async (_scene, make) => ({ path: of(`inventories/${await make.inventory()}`) }),
  'GET /api/v1/stock/inventories/{id}/form': async (_scene, make) => ({
    path: of(`inventories/${await make.inventory()}/form`),
  }),
  'PUT /api/v1/stock/inventories/{id}': async (_scene, make) => ({
    path: of(`inventories/${randomUUID()}`),
    body: await make.inventoryBody(),
  }),
  // Its container has the serial of one that is there: so it is refused, and no ledger begins.
  'POST /api/v1/stock/inventories/{id}/sign': async (_scene, make) => ({
    path: of(`inventories/${await make.inventory()}/sign`),
    body: {},
  }),
  'GET /api/v1/stock/variance-trend': () => ({ path: of('variance-trend?days=30') }),
  'PUT /api/v1/stock/variance-reviews/{id}': async (_scene, make) => ({
    path: of(`variance-reviews/${randomUUID()}`),
    body: {
      by: 'window',
      aboutId: await make.station(),
      productId: (await make.stock()).productId,
      outcome: 'measuring',
      says: 'The scale reads low',
    },
  }),
};
