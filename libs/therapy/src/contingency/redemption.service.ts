import { Injectable } from '@nestjs/common';
import { Acts, once, type OwnCredentials, SecondSignature } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse, unlessRefused } from '@cairn/platform';
import {
  decideLapse,
  decideRedemption,
  decideRedemptionEnd,
  type RedemptionAttempt,
  type RedemptionEnd,
} from '@cairn/rules';
import { balanceOf, waitingOf } from './contingency.queries';
import { enrolmentFor, enrolmentNow } from './enrolment.service';
import type { EnrolmentView } from './enrolment-view';
import { insertAwards } from './ledger.queries';
import { insertRow } from './rows';

/** What was earned becomes goods or a service: one person asks, another checks, and only then the ledger has a row. */
@Injectable()
export class ContingencyRedemptionService {
  constructor(
    private readonly acts: Acts,
    private readonly second: SecondSignature,
    private readonly clock: Clock,
  ) {}

  ask(
    actor: Actor,
    patientId: string,
    enrolmentId: string,
    id: string,
    asked: RedemptionAttempt,
  ): Promise<EnrolmentView> {
    const act = 'contingency.redeem' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'cm_redemption', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, enrolmentId, ...asked } },
        () => enrolmentFor(tx, patientId, enrolmentId, this.clock),
        async ({ row, scene }) => {
          unlessRefused(decideRedemption(asked, { balanceCents: balanceOf(row), waitingCents: waitingOf(row) }));
          const { cents, form, what } = asked;
          await insertRow(tx, 'cm_redemption', {
            ...{ id, patient_id: patientId, enrolment_id: enrolmentId, cents, form, what },
            ...{ asked_by: actor.staffId, asked_at: scene.now },
          });
          return enrolmentNow(tx, patientId, enrolmentId, scene);
        },
      ),
    );
  }

  /** A second person checks it and hands it over: from their own session, or on this screen by their own e-mail and password. */
  handOver(
    actor: Actor,
    patientId: string,
    enrolmentId: string,
    id: string,
    credentials?: OwnCredentials,
  ): Promise<EnrolmentView> {
    return this.endAs('handed-over', actor, { patientId, enrolmentId, id }, null, credentials);
  }

  /** It is not bought: withdrawn by who asked, or not let through. */
  drop(actor: Actor, patientId: string, enrolmentId: string, id: string, reason: string): Promise<EnrolmentView> {
    return this.endAs(null, actor, { patientId, enrolmentId, id }, reason);
  }

  /** What is left lapses, where the version says so and its days are over. Somebody decides it; nothing lapses by itself. */
  lapse(actor: Actor, patientId: string, enrolmentId: string, reason: string): Promise<EnrolmentView> {
    const what = { act: 'contingency.lapse' as const, patientId, recordType: 'cm_enrolment', recordId: enrolmentId };
    return this.acts.perform(actor, what, async (tx) => {
      const { row, scene } = await enrolmentFor(tx, patientId, enrolmentId, this.clock);
      const balanceCents = balanceOf(row);
      const left = { balanceCents, waitingCents: waitingOf(row), endedOn: row.ended?.on ?? null };
      unlessRefused(decideLapse(left, row.program.terms.expiresAfterDays, scene.today));
      const lapsed = {
        kind: 'expired' as const,
        cents: -balanceCents,
        day: scene.today,
        reason,
        recordedBy: actor.staffId,
      };
      await insertAwards(tx, row, [lapsed], scene);
      return enrolmentNow(tx, patientId, enrolmentId, scene);
    });
  }

  private endAs(
    end: Extract<RedemptionEnd, 'handed-over'> | null,
    actor: Actor,
    { patientId, enrolmentId, id }: { readonly patientId: string; readonly enrolmentId: string; readonly id: string },
    reason: string | null,
    credentials?: OwnCredentials,
  ): Promise<EnrolmentView> {
    const act = end === null ? ('contingency.redeem' as const) : ('contingency.check' as const);
    const what = { act, patientId, recordType: 'cm_redemption', recordId: id };
    return this.second.perform(actor, credentials, what, async (tx, { actor: signer, inPlace }) => {
      const { row, scene } = await enrolmentFor(tx, patientId, enrolmentId, this.clock);
      const asked = row.redemptions.find((one) => one.id === id);
      if (asked === undefined) refuse('not-found', 'There is nothing like this to hand over to this person.');
      const { cents, askedById: askedBy, ended } = asked;
      const checker = signer.staffId ?? '';
      const outcome = end ?? (checker === askedBy ? 'withdrawn' : 'vetoed');
      const standing = { cents, askedBy, ended: ended?.outcome ?? null };
      unlessRefused(decideRedemptionEnd(outcome, standing, { checker, balanceCents: balanceOf(row), reason }));
      await insertRow(tx, 'cm_redemption_end', {
        ...{ redemption_id: id, patient_id: patientId, outcome, reason, asked_by: askedBy, ended_by: checker },
        ...{ in_place: inPlace, ended_at: scene.now },
      });
      if (outcome === 'handed-over') {
        const redeemed = { kind: 'redeemed' as const, cents: -cents, day: scene.today, redemptionId: id };
        await insertAwards(tx, row, [{ ...redeemed, recordedBy: askedBy, witnessId: checker }], scene);
      }
      return enrolmentNow(tx, patientId, enrolmentId, scene);
    });
  }
}
