import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Acts, audit, type ConstraintFault } from '@cairn/access';
import { type Actor, Database, type Reading, type Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  enquiryOfForm,
  formFaults,
  type FormField,
  formWait,
  localDay,
  type PublicForm,
  type Refusal,
  refuseForm,
  type SentForm,
  standardForm,
} from '@cairn/rules';
import { insertEnquiry } from './enquiry.queries';

export interface FormSettings extends PublicForm {
  /** Zero while nobody has set it up. */
  readonly version: number;
}

/** What a visitor's browser is told. Nothing of it depends on who they are. */
export type FormAnswer =
  | { readonly kind: 'closed' }
  | { readonly kind: 'taken'; readonly form: PublicForm; readonly phone: string }
  | {
      readonly kind: 'faults';
      readonly form: PublicForm;
      readonly faults: Readonly<Partial<Record<FormField, string>>>;
    }
  | { readonly kind: 'busy'; readonly form: PublicForm; readonly phone: string; readonly seconds: number };

/** Where a sending comes from; the nonce came with the empty form, so that a repeat is recognised. */
export interface Sending {
  readonly slug: string;
  readonly nonce: string;
  readonly address: string;
  readonly requestId: string;
}

/** The form on a clinic's web site: its settings, and what strangers send. */
@Injectable()
export class EnquiryFormService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor): Promise<FormSettings | null> {
    return this.acts.perform(actor, { act: 'enquiry-form.read', recordType: 'enquiry_form' }, (tx) => loadForm(tx));
  }

  /** Refuses with 'version.stale' when someone changed it since, and with 'settings.taken' when another form has the address. */
  write(actor: Actor, version: number, form: PublicForm): Promise<FormSettings> {
    const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
      constraint === 'uq_enquiry_form_slug'
        ? { code: 'settings.taken', says: 'This address is in use. Choose another one.', facts: { field: 'slug' } }
        : undefined;
    const what = {
      act: 'enquiry-form.write' as const,
      recordType: 'enquiry_form',
      explain,
      describe: ({ open, slug }: FormSettings) => ({ facts: { open, slug } }),
    };
    return this.acts.perform(actor, what, async (tx) => {
      const fault = refuseForm(form);
      if (fault !== null) throw new Refused(fault);
      const changed = await tx.query(
        `insert into enquiry_form (programme_id, slug, open, title, intro, thanks, urgent_note, ask_pregnant, ask_overdose,
           frame_origin, version, changed_by, changed_at)
         select $1::uuid, $3::text, $4::boolean, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, 1,
           $12::uuid, $13::timestamptz
         where $2::int = 0 or exists (select 1 from enquiry_form f where f.programme_id = $1)
         on conflict (programme_id) do update set slug = $3, open = $4, title = $5, intro = $6, thanks = $7, urgent_note = $8,
           ask_pregnant = $9, ask_overdose = $10, frame_origin = $11, version = enquiry_form.version + 1, changed_by = $12,
           changed_at = $13 where enquiry_form.version = $2::int
         returning version`,
        [
          tx.actor.programmeId,
          version,
          form.slug,
          form.open,
          form.title,
          form.intro,
          form.thanks,
          form.urgentNote,
          form.askPregnant,
          form.askOverdose,
          form.frameOrigin,
          tx.actor.staffId,
          this.clock.now(),
        ],
      );
      const stands = await loadForm(tx);
      if (changed.length === 0 || stands === null)
        refuse('version.stale', 'Someone changed the form since you opened it. Load it again; your text is kept.', {
          version: stands?.version ?? 0,
        });
      tx.notify('settings', tx.actor.programmeId);
      return stands;
    });
  }

  /** The form at a public address, or null where there is none: closed and unknown are the same answer. */
  async visit(slug: string, requestId: string): Promise<{ form: PublicForm; phone: string } | null> {
    const actor = await this.stranger(slug, requestId);
    if (actor === null) return null;
    return this.database.transaction(actor, async (tx) => {
      const [form, programme] = await Promise.all([loadForm(tx), loadProgramme(tx)]);
      return form === null ? null : { form, phone: programme.phone };
    });
  }

  /**
   * Takes what a stranger sends. The answer is the same whether somebody is known, whether it was sent before, and whether a
   * program fell into the trap; only faults in the form itself and the limits of the hour are told.
   */
  async send(sending: Sending, sent: SentForm): Promise<FormAnswer> {
    const actor = await this.stranger(sending.slug, sending.requestId);
    if (actor === null) return { kind: 'closed' };
    return this.database.transaction(actor, async (tx): Promise<FormAnswer> => {
      // One sending of a program at a time: what is counted is what is true.
      void tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [actor.programmeId]);
      const [form, programme] = await Promise.all([loadForm(tx), loadProgramme(tx)]);
      if (form === null) return { kind: 'closed' };
      const faults = formFaults(sent);
      if (Object.keys(faults).length > 0) return { kind: 'faults', form, faults };
      const now = this.clock.now();
      const id = sendingId(actor.programmeId, sending.nonce, sent);
      const taken = { kind: 'taken', form, phone: programme.phone } as const;
      if (await isKnown(tx, id)) return taken;
      const policy = policyOf(programme, localDay(now, programme.zone));
      const seconds = formWait(await loadHits(tx, hashOf(actor.programmeId, sending.address), now), now, policy);
      if (seconds !== null) return { kind: 'busy', form, phone: programme.phone, seconds };
      await tx.query(
        `with gone as (delete from enquiry_form_hit where programme_id = $1 and at < $3::timestamptz - interval '1 day')
         insert into enquiry_form_hit (programme_id, address_hash, at) values ($1, $2, $3)`,
        [actor.programmeId, hashOf(actor.programmeId, sending.address), now],
      );
      if (sent.website !== '') return taken;
      const facts = enquiryOfForm(sent, form);
      await insertEnquiry(
        tx,
        id,
        { ...facts, channel: 'web', receivedAt: now, holderId: null, origin: 'registered' },
        true,
      );
      void audit(tx, { act: 'enquiry.write', recordType: 'enquiry', recordId: id, facts: { channel: 'web' } });
      tx.notify('enquiry', id);
      return taken;
    });
  }

  private async stranger(slug: string, requestId: string): Promise<Actor | null> {
    if (!/^[a-z0-9][a-z0-9-]{2,39}$/.test(slug)) return null;
    const [found] = await this.database.outside<{ programme_id: string }>('select * from enquiry_form_programme($1)', [
      slug,
    ]);
    // Who sends is not written down with the enquiry: the limits keep a hash for a day.
    return found === undefined
      ? null
      : { programmeId: found.programme_id, staffId: null, roles: [], requestId, address: null };
  }
}

async function loadForm(tx: Reading): Promise<FormSettings | null> {
  const [row] = await tx.query<FormSettings>(
    `select slug, open, title, intro, thanks, urgent_note as "urgentNote", ask_pregnant as "askPregnant",
       ask_overdose as "askOverdose", frame_origin as "frameOrigin", version
     from enquiry_form where programme_id = $1`,
    [tx.actor.programmeId],
  );
  return row ?? null;
}

export const unsetForm: FormSettings = { ...standardForm, slug: '', version: 0 };

async function isKnown(tx: Tx, id: string): Promise<boolean> {
  return (
    (await tx.query('select 1 from enquiry where programme_id = $1 and id = $2', [tx.actor.programmeId, id])).length > 0
  );
}

async function loadHits(tx: Tx, address: Buffer, now: Date) {
  const [row] = await tx.query<{ ofAddress: number; ofProgramme: number; oldestAt: Date | null }>(
    `select count(*) filter (where address_hash = $2)::int as "ofAddress", count(*)::int as "ofProgramme",
       coalesce(min(at) filter (where address_hash = $2), min(at)) as "oldestAt"
     from enquiry_form_hit where programme_id = $1 and at > $3::timestamptz - interval '1 hour'`,
    [tx.actor.programmeId, address, now],
  );
  return row ?? { ofAddress: 0, ofProgramme: 0, oldestAt: null };
}

/** Of an IPv6 address the network: a household has many addresses. */
function hashOf(programmeId: string, address: string): Buffer {
  const network = address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address;
  return createHash('sha256').update(`${programmeId} ${network}`).digest();
}

/** The same form sent twice is one enquiry; the same page with other words is another. */
function sendingId(programmeId: string, nonce: string, sent: SentForm): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([programmeId, nonce, sent]))
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
