import { type AreaPage, AreaPages } from '../kit/area-pages';

/** The pages of this area. */
const pages: readonly AreaPage[] = [
  { to: '/unit', label: 'Beds', needs: ['unit.read'] },
  { to: '/unit/handover', label: 'Handover', needs: ['handover.read'] },
  { to: '/unit/occupancy', label: 'Occupancy', needs: ['unit.read'] },
  { to: '/unit/set-up', label: 'Set up beds', needs: ['bed.set-up'] },
];

export function UnitLayout() {
  return <AreaPages label="Unit" pages={pages} />;
}
