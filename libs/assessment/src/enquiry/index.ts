export type { Alike } from './alike.queries';
export { loadReferredPeople, type ReferredPerson } from './contact.queries';
export { ContactService, type ContactView } from './contact.service';
export { refuseEnded } from './ended';
export { EnquiryEndService } from './enquiry-end.service';
export {
  EnquiryFormService,
  type FormAnswer,
  type FormSettings,
  type Sending,
  unsetForm,
} from './enquiry-form.service';
export { EnquiryForm, EnquiryFormHit } from './enquiry-form.entity';
export type { EnquiryRow, EnquiryView } from './enquiry-view';
export {
  endEnquiry,
  insertAttempt,
  insertEnquiry,
  insertStep,
  loadEnquiry,
  lockEnquiries,
  type StoredEnquiry,
} from './enquiry.queries';
export { type Amendment, type EnquiryDetail, EnquiryService } from './enquiry.service';
export { ContactAttempt, Enquiry, EnquiryStep } from './enquiry.entity';
export { EnquiriesModule } from './enquiries.module';
export { insertReferral, loadReferrals, standingReferral, type StoredReferral } from './referral.queries';
export { Referral } from './referral.entity';
export { WaitingListEntry, WaitingListOffer } from './waiting.entity';
export { leaveWithStep, waitOn } from './waiting.queries';
export { type NewWaiting, type WaitingList, WaitingListService, type WaitingRow } from './waiting.service';
