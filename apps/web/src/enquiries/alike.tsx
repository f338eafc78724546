import { enquiryChannels } from '@cairn/rules';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../api/client';
import { dayAndTime, fullDay } from '../kit/format';
import { useSettled } from '../kit/settled';
import { wordFor } from '../kit/words';
import { type Alike, enquiryKeys } from './enquiries-api';
import { aboutOf, type EnquiryDraft } from './enquiry-draft';
import styles from './enquiries.module.css';

/** Who may be the same person, while it is still being written. */
export function useAlike(draft: EnquiryDraft) {
  const { given, family, dateOfBirth, phone, email } = aboutOf(draft);
  const day = dateOfBirth !== null && /^(19|20)\d\d-\d\d-\d\d$/.test(dateOfBirth) ? dateOfBirth : null;
  const body = JSON.stringify({ given, family, dateOfBirth: day, phone, email });
  const asked = useSettled(body, 400);
  const ready =
    (given !== null && family !== null) || email !== null || (phone ?? '').replaceAll(/\D/g, '').length >= 7;
  return useQuery({
    queryKey: enquiryKeys.alike(asked),
    queryFn: () => api.post<Alike>('/enquiries/alike', JSON.parse(asked)),
    enabled: ready,
    staleTime: 5000,
  });
}

const channelWord = (code: string): string => (enquiryChannels as Readonly<Record<string, string>>)[code] ?? code;

/** Enquiries and people side by side with what is alike. Nothing is joined by itself: each act is a person’s. */
export function AlikeList(props: {
  alike: Alike;
  onEnquiry?: (id: string) => ReactNode;
  onPerson?: (person: Alike['people'][number]) => ReactNode;
}) {
  const { enquiries, people } = props.alike;
  return (
    <ul className={styles.list}>
      {enquiries.map((one) => (
        <li key={one.id}>
          <Link to="/enquiries/$id" params={{ id: one.id }} dir="auto">
            {one.name ?? one.phone ?? 'No name'}
          </Link>
          <div className="small">
            Enquiry, {channelWord(one.channel).toLowerCase()}, {dayAndTime(one.receivedAt)}
          </div>
          <div className="small dim">{one.why.join('; ')}</div>
          {props.onEnquiry !== undefined && <div className={styles.acts}>{props.onEnquiry(one.id)}</div>}
        </li>
      ))}
      {people.map((one) => (
        <li key={one.id}>
          <Link to="/patients/$id" params={{ id: one.id }}>
            {one.displayName}
          </Link>
          {one.dateOfBirth !== null && (
            <div className="small tabular">
              No. {one.number}, born {fullDay(one.dateOfBirth)},{' '}
              {one.stage === null ? 'no episode is open' : wordFor('main', one.stage).toLowerCase()}
            </div>
          )}
          <div className="small dim">{one.why.join('; ')}</div>
          {props.onPerson !== undefined && <div className={styles.acts}>{props.onPerson(one)}</div>}
        </li>
      ))}
    </ul>
  );
}
