import { ageOn } from '../../mat/age';
import type { Policy } from '../../policy';
import type { Day } from '../../time';
import type { Instrument, InstrumentKey } from './instrument';

/** Of the three kinds of BAM a clinic uses the ones that it chose. */
export function isInUse(key: InstrumentKey, policy: Policy): boolean {
  if (key === 'bam') return policy.bam_form !== 'days';
  if (key === 'bam-r') return policy.bam_form === 'days';
  return key !== 'bam-iop' || policy.bam_intensive === 'bam_iop';
}

/** Clinical reference 7.3: why an instrument is not offered to somebody on a day, in a sentence; null where it is. */
export function notOffered(
  { adultsOnly, title }: Pick<Instrument, 'adultsOnly' | 'title'>,
  { dateOfBirth, on }: { readonly dateOfBirth: Day; readonly on: Day },
  policy: Policy,
): string | null {
  const from = policy.adult_instruments_age;
  if (adultsOnly !== true || ageOn(dateOfBirth, on) >= from) return null;
  return `${title} is for people of ${from} and older. Until your clinic chooses a tool for young people, use the diagnostic checklist and the single question`;
}
