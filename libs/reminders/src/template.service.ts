import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  checkTemplate,
  type ContentLevel,
  type Language,
  languages,
  levelOf,
  longestText,
  longestValues,
  type MessageKind,
  messageKinds,
  renderMessage,
  shippedWording,
} from '@cairn/rules';
import {
  endPublished,
  holdPlace,
  insertDraft,
  lockTemplate,
  markDraftWithdrawn,
  markPublished,
  readTemplates,
  type TemplateRow,
} from './template.queries';

export interface TemplateAttempt {
  readonly kind: MessageKind;
  readonly language: Language;
  readonly level: ContentLevel;
  readonly text: string;
}

/** One place for a wording: what is shipped, and what the programme wrote, the newest first. */
export interface TemplatePlace extends Omit<TemplateAttempt, 'text'> {
  readonly shipped: string;
  readonly own: readonly TemplateRow[];
}

export interface TemplatePreview {
  readonly channels: readonly {
    readonly channel: 'sms' | 'email' | 'voice';
    readonly subject: string;
    readonly text: string;
    readonly characters: number;
    /** Null where there is no limit. */
    readonly most: number | null;
  }[];
  readonly faults: readonly { readonly code: string; readonly says: string }[];
}

/** The wordings of messages. Who writes one does not approve it, and nothing is sent that nobody approved. */
@Injectable()
export class TemplateService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<readonly TemplatePlace[]> {
    return this.acts.perform(actor, { act: 'template.read', recordType: 'message_template' }, async (tx) => {
      const rows = await readTemplates(tx);
      return places().map((place) => ({
        ...place,
        shipped: shippedWording(place.kind, place.language, place.level),
        own: rows.filter((row) => isAt(row, place)),
      }));
    });
  }

  /** How a wording would look with the programme's own name and number, and what speaks against it. */
  preview(actor: Actor, attempt: TemplateAttempt): Promise<TemplatePreview> {
    return this.acts.perform(actor, { act: 'template.read', recordType: 'message_template' }, async (tx) => {
      const { senderName, phone, zone } = await loadProgramme(tx);
      const faults = checkTemplate(attempt.kind, attempt.language, attempt.level, attempt.text);
      const channels = (['sms', 'email', 'voice'] as const).map((channel) => {
        const values = { ...longestValues, senderName, phone, zone, own: { version: 1, text: attempt.text } };
        const { text, subject } = renderMessage({ ...attempt, ...values, channel });
        return { channel, subject, text, characters: text.length, most: channel === 'sms' ? longestText(text) : null };
      });
      return { channels, faults: faults.map(({ code, says }) => ({ code, says })) };
    });
  }

  /** Refuses with 'template.*' what would reveal, or would not fit. */
  draft(actor: Actor, id: string, attempt: TemplateAttempt): Promise<TemplateRow> {
    const act = 'template.write' as const;
    return this.acts.perform(actor, about(act, id), (tx) =>
      once(
        tx,
        { id, act, body: attempt },
        () => holdPlace(tx, attempt),
        async () => {
          mustHold(attempt);
          await insertDraft(tx, id, attempt, this.clock.now());
          return held(tx, id);
        },
      ),
    );
  }

  /** From now on messages say this. Refuses with 'template.own' whoever wrote it themself. */
  publish(actor: Actor, id: string): Promise<TemplateRow> {
    return this.acts.perform(actor, about('template.publish', id), async (tx) => {
      const row = await held(tx, id);
      await holdPlace(tx, row);
      if (row.state === 'published') return row;
      if (row.state !== 'draft') refuse('template.state', 'This wording is no draft any more.', { state: row.state });
      if (row.writtenById === actor.staffId)
        refuse('template.own', 'Somebody else approves a wording: ask another privacy officer (R-447).');
      mustHold(row);
      await endPublished(tx, row);
      await markPublished(tx, id, this.clock.now());
      return held(tx, id);
    });
  }

  /** A draft is dropped; of a published one the shipped wording is said again. Doing so twice changes nothing. */
  withdraw(actor: Actor, id: string): Promise<TemplateRow> {
    return this.acts.perform(actor, about('template.withdraw', id), async (tx) => {
      const row = await held(tx, id);
      if (row.state === 'draft') await markDraftWithdrawn(tx, id);
      if (row.state === 'published') await endPublished(tx, row);
      return held(tx, id);
    });
  }
}

const about = <Act extends string>(act: Act, recordId: string) => ({ act, recordType: 'message_template', recordId });

async function held(tx: Tx, id: string): Promise<TemplateRow> {
  return (await lockTemplate(tx, id)) ?? refuse('not-found', 'There is no such wording.');
}

function mustHold({ kind, language, level, text }: TemplateAttempt): void {
  const [refusal] = checkTemplate(kind, language, level, text);
  if (refusal !== undefined) throw new Refused(refusal);
}

/** Every kind in every language, from level 0 to the most that it may say. */
function places(): readonly Omit<TemplateAttempt, 'text'>[] {
  return messageKinds.flatMap((kind) =>
    languages.flatMap((language) =>
      ([0, 1, 2] as const)
        .filter((level) => levelOf(kind, level) === level)
        .map((level) => ({ kind, language, level })),
    ),
  );
}

function isAt(row: TemplateRow, { kind, language, level }: Omit<TemplateAttempt, 'text'>): boolean {
  return row.kind === kind && row.language === language && row.level === level;
}
