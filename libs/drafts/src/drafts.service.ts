import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadToday } from '@cairn/programme';
import { needsDraftLine, type Refusal, refuseDraft } from '@cairn/rules';
import {
  beginDraft,
  type DraftPlace,
  type DraftSave,
  type DraftView,
  endDraft,
  findDraft,
  goOnWithDraft,
  isPersonHere,
  listDrafts,
  type ListedDraft,
  loadDraft,
  noteLine,
  type SavedDraft,
  setAside,
} from './drafts.queries';

const recordType = 'draft';
const atMost = 200;
const rememberMs = 60_000;

/** The one way to keep unfinished text. Only its author reads or writes it. */
@Injectable()
export class Drafts {
  /** How often saves are written into the audit trail, by programme: asked again now and then, not with every save. */
  private readonly lineMinutes = new Map<string, { readonly minutes: number; readonly askedAt: number }>();

  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Everything unfinished of who asks, in this programme, without the texts. */
  list(actor: Actor): Promise<ListedDraft[]> {
    return this.acts.perform(actor, { act: 'draft.read', recordType }, (tx) => listDrafts(tx, atMost));
  }

  /** What lies there for a form that opens, or null. Looking where nothing lies is no line in the audit trail. */
  open(actor: Actor, place: DraftPlace): Promise<DraftView | null> {
    const { patientId } = place;
    const act = {
      act: 'draft.read' as const,
      patientId,
      recordType,
      lined: (found: DraftView | null) => found !== null,
      describe: (found: DraftView | null) => (found === null ? {} : { patientId, recordType, recordId: found.id }),
    };
    return this.acts.perform(actor, act, async (tx) => {
      const [found, here] = await Promise.all([
        findDraft(tx, place),
        patientId === null ? true : isPersonHere(tx, patientId),
      ]);
      if (!here) refuse('patient.not-found', 'There is no such person in this program.');
      return found ?? null;
    });
  }

  read(actor: Actor, id: string): Promise<DraftView> {
    const describe = ({ patientId }: DraftView) => ({ patientId, recordType, recordId: id });
    return this.acts.perform(actor, { act: 'draft.read', recordType, recordId: id, describe }, async (tx) => {
      return (await loadDraft(tx, id)) ?? refuseEnded();
    });
  }

  /**
   * Keeps a text. Refuses 'draft.newer' with when it was saved where another text stands than the one it builds on, so that
   * two tabs never overwrite each other silently, and 'draft.ended' where it was sent or discarded meanwhile.
   */
  async save(actor: Actor, save: DraftSave): Promise<SavedDraft> {
    const tooLarge = refuseDraft(save.content);
    if (tooLarge !== null) throw new Refused(tooLarge);
    const now = this.clock.now();
    const { id, patientId } = save;
    const lined = ({ isDue }: { isDue: boolean }) => isDue;
    const act = { act: 'draft.write' as const, patientId, recordType, recordId: id, lined, explain };
    const { saved } = await this.acts.perform(actor, act, async (tx) => {
      const [kept, minutes] = await Promise.all([
        save.buildsOn === 0 ? beginDraft(tx, save, now) : goOnWithDraft(tx, save, now),
        this.minutesOf(tx, now),
      ]);
      if (kept === undefined) return this.refuseStanding(tx, save);
      const isDue = needsDraftLine(kept.auditedAt, now, minutes);
      if (kept.auditedAt !== null && isDue) noteLine(tx, id, now);
      return { saved: kept, isDue };
    });
    return saved;
  }

  /** What was sent is no draft any more. */
  async end(actor: Actor, id: string): Promise<void> {
    const describe = (of: { patientId: string | null }) => ({ ...of, recordType, recordId: id });
    await this.acts.perform(actor, { act: 'draft.end', recordType, recordId: id, describe }, async (tx) => {
      return (await endDraft(tx, id)) ?? refuseEnded();
    });
  }

  /** Sets a text aside that its author does not want; for `draft_discarded_days` it can be brought back. */
  discard(actor: Actor, id: string): Promise<void> {
    return this.setAside(actor, id, this.clock.now());
  }

  /** Refuses 'draft.standing' where another text was begun for the form meanwhile. */
  restore(actor: Actor, id: string): Promise<void> {
    return this.setAside(actor, id, null);
  }

  private async setAside(actor: Actor, id: string, at: Date | null): Promise<void> {
    const describe = (of: { patientId: string | null }) => ({ ...of, recordType, recordId: id });
    const act = { act: 'draft.discard' as const, recordType, recordId: id, describe, explain };
    await this.acts.perform(actor, act, async (tx) => (await setAside(tx, id, at)) ?? refuseEnded());
  }

  private async refuseStanding(tx: Tx, save: DraftSave): Promise<never> {
    const standing = await findDraft(tx, save);
    if (standing === undefined) return refuseEnded();
    const { id, revision, savedAt } = standing;
    refuse(
      'draft.newer',
      'A newer text of this form was saved in another window. Take that one, or keep yours: nothing is lost before you say.',
      { draftId: id, revision, savedAt: savedAt.toISOString() },
    );
  }

  private async minutesOf(tx: Tx, now: Date): Promise<number> {
    const { programmeId } = tx.actor;
    const known = this.lineMinutes.get(programmeId);
    if (known !== undefined && Math.abs(now.getTime() - known.askedAt) < rememberMs) return known.minutes;
    const { policy } = await loadToday(tx, now);
    this.lineMinutes.set(programmeId, { minutes: policy.draft_audit_minutes, askedAt: now.getTime() });
    return policy.draft_audit_minutes;
  }
}

const refuseEnded = (): never =>
  refuse('draft.ended', 'This unfinished text is not there any more: it was sent, discarded or grew too old.');

const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> => {
  if (constraint === 'fk_draft_patient')
    return { code: 'patient.not-found', says: 'There is no such person in this program.' };
  if (constraint === 'pk_draft')
    return { code: 'draft.ended', says: 'This unfinished text was discarded. Your text is kept under a new one.' };
  if (constraint === 'uq_draft_standing')
    return { code: 'draft.standing', says: 'Another text was begun for this form. Send or discard that one first.' };
  return undefined;
};
