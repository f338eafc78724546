import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { decideOffer, isRefusal, type OfferAttempt, type Refusal, serviceDay, stepAfterOffer } from '@cairn/rules';
import { insertOffer, loadOffers, type OfferView } from './offer.queries';

export interface NewOffer extends Omit<OfferAttempt, 'at'> {
  readonly at: Date | null;
  readonly replaces: { readonly id: string; readonly reason: string } | null;
}

export interface OfferAnswer {
  readonly items: readonly OfferView[];
  /** The step on the MOUD track that the last offer leads to, for a person to take. */
  readonly step: 'eligibility' | 'offered_declined' | null;
}

/** Offers of medication, and what people decided (R1, R3). An offer moves nobody: the step that follows is taken by a person. */
@Injectable()
export class OfferService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, patientId: string): Promise<OfferAnswer> {
    const what = { act: 'moud-offer.read' as const, patientId, recordType: 'moud_offer' };
    return this.acts.perform(actor, what, async (tx) => {
      const [patient, items] = await Promise.all([loadPatient(tx, patientId), loadOffers(tx, patientId)]);
      return answer(items, patient.episode?.moud ?? null);
    });
  }

  /** Records an offer under the client's id; refuses as `decideOffer` does. */
  record(actor: Actor, patientId: string, id: string, attempt: NewOffer): Promise<OfferAnswer> {
    const act = 'moud-offer.write' as const;
    const { replaces } = attempt;
    return this.acts.perform(actor, { act, patientId, recordType: 'moud_offer', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...attempt, at: attempt.at?.toISOString() } },
        () => Promise.all([loadProgramme(tx), loadPatient(tx, patientId), loadOffers(tx, patientId)]),
        async ([programme, patient, before]) => {
          const now = this.clock.now();
          const today = serviceDay(now, programme.zone, programme.dayBoundary);
          const policy = policyOf(programme, today);
          const replaced = replaces === null ? null : before.find((one) => one.id === replaces.id);
          if (replaced === undefined) refuse('not-found', 'There is no such offer of this person.');
          if (replaced?.replaced)
            refuse('finding.replaced', 'This offer was corrected a moment ago. Look at it again.');
          const scene = { today, now, policy, correcting: replaces !== null };
          const decided = decideOffer({ ...attempt, at: attempt.at ?? now }, scene);
          if (isRefusal(decided)) throw new Refused(decided);
          const episodeId = patient.episode?.id ?? null;
          await insertOffer(tx, { ...decided, id, patientId, episodeId, replaces, recordedAt: now });
          tx.notify('unit', patientId);
          tx.notify('path', patientId);
          return answer(await loadOffers(tx, patientId), patient.episode?.moud ?? null);
        },
      ),
    );
  }
}

function answer(items: readonly OfferView[], moudState: string | null): OfferAnswer {
  const last = items.find(({ replaced }) => !replaced);
  return { items, step: last === undefined ? null : stepAfterOffer(last.decision, moudState) };
}

const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
  constraint === 'uq_moud_offer_replaces_id'
    ? { code: 'finding.replaced', says: 'This offer was corrected a moment ago. Look at it again.' }
    : undefined;
