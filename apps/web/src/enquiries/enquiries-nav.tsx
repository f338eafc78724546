import { type AreaPage, AreaPages } from '../kit/area-pages';

const pages: readonly AreaPage[] = [
  { to: '/enquiries', label: 'Open', needs: ['enquiry.read'] },
  { to: '/enquiries/waiting', label: 'Waiting list', needs: ['waiting-list.read'] },
  { to: '/enquiries/ended', label: 'Ended', needs: ['enquiry.read'] },
];

/** A row of pages above the page itself. */
export function EnquiriesLayout() {
  return <AreaPages label="Enquiries" pages={pages} />;
}
