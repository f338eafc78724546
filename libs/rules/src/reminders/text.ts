import { type Channel, type RenderedMessage, renderMessage } from './template';
import type { ContentLevel } from './templates';

export interface SessionMessage {
  readonly channel: Channel;
  readonly level: ContentLevel;
  readonly language: string;
  readonly senderName: string;
  readonly phone: string;
  readonly startsAt: Date;
  readonly zone: string;
}

/** The reminder of a session in the shipped wording. */
export function sessionMessage({ startsAt, ...message }: SessionMessage): RenderedMessage {
  return renderMessage({ ...message, kind: 'session', at: startsAt, until: null, firstName: null, own: null });
}
