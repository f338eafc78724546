import { Refused } from '@cairn/platform';
import { enquiryEnded, spokenMoment } from '@cairn/rules';
import type { StoredEnquiry } from './enquiry.queries';

/** Refuses with 'enquiry.ended', and says who ended it, when and how. */
export function refuseEnded({ outcome, endedAt, endedBy }: StoredEnquiry, zone: string): void {
  if (outcome === null || endedAt === null) return;
  throw new Refused(
    enquiryEnded({
      outcome,
      by: endedBy?.displayName ?? null,
      at: endedAt,
      moment: spokenMoment(new Date(endedAt), zone),
    }),
  );
}
