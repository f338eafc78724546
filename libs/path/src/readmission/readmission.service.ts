import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Reading, Tx } from '@cairn/database';
import { loadPatient, type Origin } from '@cairn/patient';
import { Clock, unlessRefused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  addDays,
  type Day,
  type ReadmissionItem,
  type ReadmissionState,
  readmissionStates,
  type Refusal,
  refuseConfirmation,
} from '@cairn/rules';
import { loadStanding, type Standing } from '../path-facts.queries';

export interface Confirmation {
  readonly item: ReadmissionItem;
  readonly note: string;
  readonly by: string | null;
  readonly at: string;
}
export interface Readmission {
  /** Empty for somebody who did not come back. */
  readonly items: readonly (ReadmissionState & { readonly confirmation: Omit<Confirmation, 'item'> | null })[];
  readonly openedOn: Day;
  readonly today: Day;
  /** Until when nothing is to be open any more. */
  readonly dueOn: Day;
}

const recordType = 'readmission_confirmation';

/** What somebody confirms anew who comes back into a new episode (clinical reference 5.4). */
@Injectable()
export class ReadmissionService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, patientId: string): Promise<Readmission> {
    return this.acts.perform(actor, { act: 'readmission.read', patientId, recordType }, (tx) =>
      this.look(tx, patientId),
    );
  }

  /** Says under the client's id that an item still holds. Refuses 'readmission.invalid' by the rule. */
  confirm(
    actor: Actor,
    patientId: string,
    id: string,
    told: { readonly item: ReadmissionItem; readonly note: string },
    origin: Origin = 'registered',
  ): Promise<Readmission> {
    const act = 'readmission.confirm' as const;
    const describe = () => ({ facts: { item: told.item } });
    return this.acts.perform(actor, { act, patientId, recordType, recordId: id, describe, explain }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...told } },
        () => this.standing(tx, patientId),
        async ({ standing: { episodeId, facts }, now }) => {
          unlessRefused(refuseConfirmation(told, facts, actor.roles));
          await tx.query(
            `insert into readmission_confirmation (id, programme_id, patient_id, episode_id, item, note, confirmed_by, confirmed_at, origin)
             values ($2, $1, $3, $4, $5, $6, $7, $8, $9)`,
            [actor.programmeId, id, patientId, episodeId, told.item, told.note.trim(), actor.staffId, now, origin],
          );
          tx.notify('path', patientId);
          return this.look(tx, patientId);
        },
      ),
    );
  }

  private async standing(tx: Tx, patientId: string) {
    const [programme] = await Promise.all([loadProgramme(tx), loadPatient(tx, patientId)]);
    const now = this.clock.now();
    const standing = await loadStanding(tx, patientId, programme, now);
    return { standing, now, policy: policyOf(programme, standing.facts.today) };
  }

  private async look(tx: Tx, patientId: string): Promise<Readmission> {
    const { standing, policy } = await this.standing(tx, patientId);
    const said = await loadConfirmations(tx, standing);
    const { openedOn } = standing.facts.episode;
    return {
      items: readmissionStates(standing.facts).map((state) => {
        const one = said.find(({ item }) => item === state.item);
        return { ...state, confirmation: one === undefined ? null : { note: one.note, by: one.by, at: one.at } };
      }),
      openedOn,
      today: standing.facts.today,
      dueOn: addDays(openedOn, policy.readmission_confirm_days),
    };
  }
}

const loadConfirmations = (tx: Reading, { episodeId }: Standing): Promise<Confirmation[]> =>
  tx.query<Confirmation>(
    `select x.item, x.note, w.display_name as by, to_jsonb(x.confirmed_at) #>> '{}' as at
     from readmission_confirmation x left join staff w on w.id = x.confirmed_by
     where x.programme_id = $1 and x.episode_id = $2`,
    [tx.actor.programmeId, episodeId],
  );

const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
  constraint === 'uq_readmission_confirmation_episode_id_item'
    ? { code: 'readmission.invalid', says: 'Somebody confirmed this a moment ago.', facts: { field: 'item' } }
    : undefined;
