import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useAnnounce } from '../kit/announce';

type Schemas = components['schemas'];
export type EnquiryLine = Schemas['EnquiriesAnswer_Output']['items'][number];
export type Enquiry = Schemas['EnquiryAnswer_Output'];
export type ContactClock = EnquiryLine['clock'];
export type LoggedAttempt = Enquiry['log'][number];
export type Alike = Schemas['AlikeAnswer_Output'];
export type Converted = Schemas['EnquiryConvertedAnswer_Output'];
export type Contact = Schemas['ContactAnswer_Output'];
export type WaitingList = Schemas['WaitingListAnswer_Output'];
export type WaitingLine = WaitingList['waiting'][number];
export type WebForm = Schemas['EnquiryFormAnswer_Output'];

/** The first word is the room that live events invalidate. */
export const enquiryKeys = {
  list: (view: string) => ['enquiries', 'list', view] as const,
  one: (id: string) => ['enquiries', id] as const,
  alike: (asked: string) => ['enquiries', 'alike', asked] as const,
  contact: (patientId: string) => ['contact', patientId] as const,
  waiting: ['waiting-list'] as const,
  form: ['settings', 'enquiry-form'] as const,
};

/** A clock that nobody touches runs on: the list is asked again each minute. */
const everyMinute = 60_000;

export const useEnquiries = (view: 'open' | 'ended') =>
  useQuery({
    queryKey: enquiryKeys.list(view),
    queryFn: async ({ signal }) => (await api.get<{ items: EnquiryLine[] }>('/enquiries', { view }, signal)).items,
    refetchInterval: view === 'open' ? everyMinute : false,
  });

export const useEnquiry = (id: string) =>
  useQuery({
    queryKey: enquiryKeys.one(id),
    queryFn: ({ signal }) => api.get<Enquiry>(`/enquiries/${id}`, {}, signal),
    refetchInterval: everyMinute,
  });

export const useContact = (patientId: string) =>
  useQuery({
    queryKey: enquiryKeys.contact(patientId),
    queryFn: ({ signal }) => api.get<Contact>(`/patients/${patientId}/contact`, {}, signal),
  });

export const useWaitingList = (enabled = true) =>
  useQuery({
    queryKey: enquiryKeys.waiting,
    queryFn: ({ signal }) => api.get<WaitingList>('/waiting-list', {}, signal),
    enabled,
  });

/** Everything that an act on an enquiry touches. */
export function refreshEnquiries(queries: QueryClient): void {
  for (const room of ['enquiries', 'contact', 'waiting-list', 'chart', 'patient', 'patients', 'board'])
    void queries.invalidateQueries({ queryKey: [room] });
}

/** One act: sends, says so, and brings everything that it touches up to date. */
export function useEnquiryAct<Sent, Answer>(
  send: (sent: Sent) => Promise<Answer>,
  says: string | ((answer: Answer) => string),
  after: (answer: Answer) => void = () => undefined,
) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      refreshEnquiries(queries);
      announce(typeof says === 'string' ? says : says(answer));
      after(answer);
    },
  });
}

/** For forms of a list of fields, which bring other rooms up to date. */
export function useRefreshing() {
  const queries = useQueryClient();
  return async <Answer>(sending: Promise<Answer>): Promise<Answer> => {
    const answer = await sending;
    refreshEnquiries(queries);
    return answer;
  };
}
