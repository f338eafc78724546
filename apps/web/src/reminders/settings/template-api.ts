import type { ContentLevel, Language, MessageKind } from '@cairn/rules';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import type { MessageTemplate, TemplatePlace, TemplatePreview } from '../../api/types';

const placesKey = ['reminders', 'templates'] as const;

export interface Wording {
  readonly kind: MessageKind;
  readonly language: Language;
  readonly level: ContentLevel;
  readonly text: string;
}

export const useTemplates = () =>
  useQuery({
    queryKey: placesKey,
    queryFn: async ({ signal }) => (await api.get<{ items: TemplatePlace[] }>('/reminder-templates', {}, signal)).items,
  });

/** How it would look, asked of the server, which decides. The last answer stays while the next is on its way. */
export const useTemplatePreview = (wording: Wording) =>
  useQuery({
    queryKey: ['reminders', 'template-preview', wording],
    queryFn: () => api.post<TemplatePreview>('/reminder-templates/preview', { ...wording }),
    enabled: wording.text.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

export function useTemplateAct<Asked>(act: (asked: Asked) => Promise<MessageTemplate>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: placesKey }),
  });
}

export const draftTemplate = ({ id, ...wording }: Wording & { readonly id: string }) =>
  api.put<MessageTemplate>(`/reminder-templates/${id}`, wording);
export const publishTemplate = (id: string) => api.post<MessageTemplate>(`/reminder-templates/${id}/publish`, {});
export const withdrawTemplate = (id: string) => api.post<MessageTemplate>(`/reminder-templates/${id}/withdraw`, {});
