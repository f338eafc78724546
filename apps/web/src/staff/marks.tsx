import type { Role } from '@cairn/rules';
import type { HeldLicence, Member } from '../api/types';
import { count, fullDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import type { Meaning } from '../kit/theme';
import { licencesMissing } from './draft';

const states: Readonly<Record<Member['state'], { word: string; meaning: Meaning }>> = {
  active: { word: 'Active', meaning: 'fine' },
  invited: { word: 'Invited', meaning: 'soon' },
  left: { word: 'Left', meaning: 'info' },
};

export function StateMark({ state }: { state: Member['state'] }) {
  return (
    <StatusMark meaning={states[state].meaning} quiet>
      {states[state].word}
    </StatusMark>
  );
}

/** `RN ended 3 Feb 2026`, `RN ends in 12 days`, `RN until 31 Jan 2027`. */
export function licenceWordsOf(licence: Pick<HeldLicence, 'type' | 'expiresOn' | 'warning' | 'daysLeft'>): string {
  if (licence.warning === 'expired') return `${licence.type} ended ${fullDay(licence.expiresOn)}`;
  if (licence.daysLeft === null) return `${licence.type} until ${fullDay(licence.expiresOn)}`;
  return licence.daysLeft === 0
    ? `${licence.type} ends today`
    : `${licence.type} ends in ${count(licence.daysLeft, 'day')}`;
}

export function LicenceMark({ licence }: { licence: HeldLicence }) {
  if (licence.warning === null) return <span className="tabular">{licenceWordsOf(licence)}</span>;
  return (
    <StatusMark meaning={licence.warning === 'expired' ? 'needs' : 'soon'} quiet>
      {licenceWordsOf(licence)}
    </StatusMark>
  );
}

/** A role whose acts will be refused because no licence stands behind it. */
export function MissingLicence(props: { roles: readonly Role[]; licences: readonly HeldLicence[] }) {
  const missing = licencesMissing(props.roles, props.licences);
  if (missing.length === 0) return null;
  return (
    <StatusMark meaning="needs" quiet>
      No licence: {missing.join(', ').replace(/, ([^,]*)$/, ' or $1')} needed
    </StatusMark>
  );
}
