import { type AreaPage, AreaPages } from '../kit/area-pages';

/** The pages of this area, in the order in which stock goes through the house. */
export const stockPages: readonly AreaPage[] = [
  { to: '/stock', label: 'Overview', needs: ['stock.read'] },
  { to: '/stock/shift', label: 'Shift', needs: ['shift.read'] },
  { to: '/stock/inventories', label: 'Inventories', needs: ['inventory.read'] },
  { to: '/stock/calibration', label: 'Calibration', needs: ['calibration.read'] },
  { to: '/stock/variances', label: 'Variances', needs: ['variance.read'] },
  { to: '/stock/receive', label: 'Receive', needs: ['stock.receive'] },
  { to: '/stock/orders', label: 'Order forms', needs: ['stock.read'] },
  { to: '/stock/transfers', label: 'Transfers', needs: ['stock.read'] },
  { to: '/stock/batches', label: 'Batches', needs: ['stock.read'] },
  { to: '/stock/waste', label: 'Waste and spills', needs: ['waste.read'] },
  { to: '/stock/quarantine', label: 'Quarantine', needs: ['waste.read'] },
  { to: '/stock/losses', label: 'Theft and loss', needs: ['loss.read'] },
  { to: '/stock/set-up', label: 'Products and places', needs: ['stock.set-up'] },
  { to: '/stock/people', label: 'Who may receive', needs: ['stock.read'] },
];

/** A row of pages above the page itself. */
export function StockLayout() {
  return <AreaPages label="Stock" pages={stockPages} />;
}
