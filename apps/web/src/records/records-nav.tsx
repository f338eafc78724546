import { type AreaPage, AreaPages } from '../kit/area-pages';

const pages: readonly AreaPage[] = [
  { to: '/records', label: 'Dispensing log', needs: ['dispensing-log.read'] },
  { to: '/records/summary', label: 'Summary', needs: ['dispensing-summary.read'] },
  { to: '/records/downtime', label: 'Downtime', needs: ['downtime.read'] },
  { to: '/records/packs', label: 'Inspection packs', needs: ['inspection-pack.read'] },
  { to: '/records/site', label: 'Kept days and security', needs: ['snapshot.read', 'security-profile.read'] },
];

/** A row of pages above the page itself. */
export function RecordsLayout() {
  return <AreaPages label="Records" pages={pages} />;
}
