import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { type Day, prescribers } from '@cairn/rules';
import { insertRow, requireLicence, sceneOf } from '../outside/outside-scene';
import { type DesigneeView, loadDesignees } from './bottle-scene';

export interface NewDesignee {
  readonly name: string;
  readonly relation: string;
  readonly photoId: string;
  readonly reason: string;
  readonly from: Day;
  readonly to: Day;
  readonly consentBasis: 'part2' | 'tpo';
  readonly consentOn: Day;
  readonly consentUntil: Day;
  readonly namesDesignee: boolean;
}

/** Who may pick bottles up for a person: a prescriber orders it, on a consent that names the designee. */
@Injectable()
export class PickUpDesigneeService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  name(actor: Actor, patientId: string, id: string, designee: NewDesignee): Promise<DesigneeView> {
    const act = 'designee.write' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'take_home_designee', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...designee } },
        () => sceneOf(tx, patientId, this.clock),
        async ({ today, now }) => {
          await requireLicence(tx, prescribers, today, 'Ordering pick-up by somebody else');
          const { name, relation, photoId, reason, from, to, consentOn, consentUntil, namesDesignee } = designee;
          if (to < from || to < today) invalid('The last day of pick-up lies ahead, and not before the first.');
          if (consentOn > today || consentUntil < consentOn)
            invalid('A consent is signed before it is used: correct its days.');
          if (!namesDesignee)
            invalid('The consent has to name the designee (42 CFR 2.31): have such a one signed first.');
          await insertRow(tx, 'take_home_designee', {
            id,
            patient_id: patientId,
            name,
            relation,
            photo_id: photoId,
            reason,
            consent_basis: designee.consentBasis,
            consent_on: consentOn,
            consent_until: consentUntil,
            names_designee: namesDesignee,
            from_day: from,
            to_day: to,
            ordered_by: actor.staffId,
            ordered_at: now,
          });
          tx.notify('take-home', patientId);
          return this.designee(tx, patientId, id);
        },
      ),
    );
  }

  /** From now on this person picks nothing up any more. */
  end(actor: Actor, patientId: string, id: string, reason: string): Promise<DesigneeView> {
    const what = {
      act: 'designee.end' as const,
      patientId,
      recordType: 'take_home_designee',
      recordId: id,
      explain: async ({ constraint }: { readonly constraint: string }) =>
        constraint === 'pk_take_home_designee_end'
          ? { code: 'take-home.step' as const, says: 'This was ended before.' }
          : undefined,
    };
    return this.acts.perform(actor, what, async (tx) => {
      const designee = await this.designee(tx, patientId, id);
      if (designee.ended) refuse('take-home.step', 'This was ended before.');
      await insertRow(tx, 'take_home_designee_end', {
        designee_id: id,
        reason,
        ended_by: actor.staffId,
        ended_at: this.clock.now(),
      });
      tx.notify('take-home', patientId);
      return this.designee(tx, patientId, id);
    });
  }

  private async designee(tx: Tx, patientId: string, id: string): Promise<DesigneeView> {
    const found = (await loadDesignees(tx, '$2::uuid', patientId)).find((one) => one.id === id);
    return found ?? refuse('not-found', 'There is no such designee of this person.');
  }
}

function invalid(says: string): never {
  return refuse('take-home.invalid', says);
}
