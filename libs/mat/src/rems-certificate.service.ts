import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Reading } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { type Certificate, daysBetween, serviceDay } from '@cairn/rules';

export interface CertificateView extends Certificate {
  readonly id: string;
  readonly recordedBy: string | null;
  readonly ended: { readonly at: string; readonly by: string | null; readonly reason: string } | null;
  /** Whole days that are left, 0 on the last one; negative after it. */
  readonly daysLeft: number;
}

/** the certificates that the makers of injections ask of a programme. Without a valid one no such injection is given. */
@Injectable()
export class RemsCertificateService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<CertificateView[]> {
    const what = { act: 'certificate.read' as const, recordType: 'rems_certificate' };
    return this.acts.perform(actor, what, async (tx) => load(tx, await this.today(tx)));
  }

  /** Records a certificate under the client's id. One that has run out already is refused. */
  record(actor: Actor, id: string, certificate: Certificate): Promise<CertificateView> {
    const act = 'certificate.write' as const;
    return this.acts.perform(actor, { act, recordType: 'rems_certificate', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: certificate },
        () => this.today(tx),
        async (today) => {
          const { kind, number, expiresOn } = certificate;
          if (expiresOn < today)
            refuse('certificate.refused', 'This certificate has run out. Enter the one that is valid now (R-120).');
          await tx.query(
            `insert into rems_certificate (id, programme_id, kind, number, expires_on, recorded_by, recorded_at)
             values ($1, $2, $3, $4, $5, $6, $7)`,
            [id, tx.actor.programmeId, kind, number, expiresOn, tx.actor.staffId, this.clock.now()],
          );
          tx.notify('protocol', id);
          return one(await load(tx, today, id));
        },
      ),
    );
  }

  /** Ending twice is ending once. */
  end(actor: Actor, id: string, reason: string): Promise<CertificateView> {
    const what = { act: 'certificate.write' as const, recordType: 'rems_certificate', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      await tx.query(
        `update rems_certificate set ended_at = $3, ended_by = $4, ended_reason = $5
         where programme_id = $1 and id = $2 and ended_at is null`,
        [tx.actor.programmeId, id, this.clock.now(), tx.actor.staffId, reason],
      );
      tx.notify('protocol', id);
      return one(await load(tx, await this.today(tx), id));
    });
  }

  private async today(tx: Reading): Promise<string> {
    const { zone, dayBoundary } = await loadProgramme(tx);
    return serviceDay(this.clock.now(), zone, dayBoundary);
  }
}

async function load(tx: Reading, today: string, id: string | null = null): Promise<CertificateView[]> {
  const rows = await tx.query<{ view: Omit<CertificateView, 'daysLeft'> }>(
    `select jsonb_build_object('id', c.id, 'kind', c.kind, 'number', c.number, 'expiresOn', c.expires_on,
       'recordedBy', r.display_name, 'ended', case when c.ended_at is null then null
         else jsonb_build_object('at', c.ended_at, 'by', w.display_name, 'reason', c.ended_reason) end) as view
     from rems_certificate c left join staff r on r.id = c.recorded_by left join staff w on w.id = c.ended_by
     where c.programme_id = $1 and ($2::uuid is null or c.id = $2) order by c.ended_at nulls first, c.expires_on desc`,
    [tx.actor.programmeId, id],
  );
  return rows.map(({ view }) => ({ ...view, daysLeft: daysBetween(today, view.expiresOn) }));
}

function one([certificate]: readonly CertificateView[]): CertificateView {
  if (certificate === undefined) refuse('not-found', 'There is no such certificate in this program.');
  return certificate;
}
