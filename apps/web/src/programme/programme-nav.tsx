import { type AreaPage, AreaPages } from '../kit/area-pages';

/** The pages of this area, in the order in which a clinic sets itself up. */
const pages: readonly AreaPage[] = [
  { to: '/programme', label: 'Details', needs: ['settings.read'] },
  { to: '/programme/places', label: 'Places and rooms', needs: ['settings.read'] },
  { to: '/programme/hours', label: 'Hours and closures', needs: ['settings.read'] },
  { to: '/programme/policy', label: 'Policy', needs: ['policy.read'] },
  { to: '/programme/protocols', label: 'Protocols', needs: ['protocol.read'] },
  { to: '/programme/contingency', label: 'Contingency', needs: ['contingency.programs'] },
  { to: '/programme/phrases', label: 'Plan words', needs: ['plan-phrase.write'] },
  { to: '/programme/contact-form', label: 'Contact form', needs: ['enquiry-form.read'] },
  { to: '/programme/staff', label: 'Staff', needs: ['staff.members'] },
  { to: '/programme/import', label: 'Import', needs: ['list.read'] },
  { to: '/programme/first-steps', label: 'First steps', needs: ['staff.write'] },
];

/** A row of pages above the page itself. */
export function ProgrammeLayout() {
  return <AreaPages label="Program" pages={pages} />;
}
