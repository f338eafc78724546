import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { loadKeys } from '@cairn/mat';
import { loadPatient } from '@cairn/patient';
import { Clock } from '@cairn/platform';
import { addDays, type Award, type Day, replayContingency } from '@cairn/rules';
import { type EnrolmentRow, loadProgram } from './contingency.queries';
import { decidedDays } from './enrolment-view';
import { replayScene } from './ledger.queries';
import { contingencyDay } from './rows';

export interface ContingencyReplay {
  readonly startsOn: Day;
  readonly awards: readonly Award[];
  readonly paidCents: number;
}

/** Runs a version over what a chart holds already, and writes nothing. */
@Injectable()
export class ContingencyReplayService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** What a person would have earned in a version in the three years from a day on, by the records that are there, imported ones too. */
  replay(actor: Actor, patientId: string, programId: string, startsOn: Day): Promise<ContingencyReplay> {
    const what = { act: 'contingency.read' as const, patientId, recordType: 'cm_program', recordId: programId };
    return this.acts.perform(actor, what, async (tx) => {
      const [scene, program, keys] = await Promise.all([
        contingencyDay(tx, this.clock),
        loadProgram(tx, programId),
        loadKeys(tx),
        loadPatient(tx, patientId),
      ]);
      const invented: EnrolmentRow = {
        id: programId,
        patientId,
        program,
        startsOn,
        seedId: keys[0]?.id ?? null,
        reason: null,
        by: null,
        ended: { on: addDays(startsOn, replayedDays), why: 'completed', note: null },
        results: [],
        draws: [],
        ledger: [],
        redemptions: [],
      };
      const days = (await decidedDays(tx, invented, scene)).flatMap(({ day, decided }) =>
        'waits' in decided ? [] : [{ day, judgement: decided.judgement }],
      );
      const of = await replayScene(
        tx,
        invented,
        [],
        days.map(({ day }) => day),
        scene,
      );
      const { awards, paid } = replayContingency(of, days);
      return { startsOn, awards, paidCents: paid.reduce((sum, { cents }) => sum + cents, 0) };
    });
  }
}

const replayedDays = 3 * 366;
