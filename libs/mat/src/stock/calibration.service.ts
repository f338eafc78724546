import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Reading, Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  calibrationState,
  type CalibrationState,
  decideCalibration,
  dispensers,
  isRefusal,
  type Policy,
} from '@cairn/rules';
import { dayOf, insertRow, requireLicence } from '../outside/outside-scene';

export interface NewCalibration {
  readonly stationId: string;
  /** The container of the ledger that it pours from; not said before a ledger is kept. */
  readonly containerId?: string;
  readonly targetUl: number;
  readonly readingsUl: readonly number[];
}

export interface CalibrationLine {
  readonly at: string;
  readonly by: string | null;
  readonly readingsUl: readonly number[];
  readonly worstUl: number;
  readonly ok: boolean;
}

export interface PumpContainer {
  readonly containerId: string | null;
  readonly serial: string | null;
  readonly product: string;
  readonly lot: string;
  readonly openedAt: string;
  readonly state: CalibrationState;
  readonly last: CalibrationLine | null;
}

export interface PumpState {
  readonly stationId: string;
  readonly name: string;
  readonly containers: readonly PumpContainer[];
}

export interface Calibrations {
  readonly day: string;
  readonly targetUl: number;
  readonly toleranceUl: number;
  readonly readings: number;
  readonly items: readonly PumpState[];
}

type PumpRow = Omit<PumpState, 'containers'> & { readonly containers: readonly Omit<PumpContainer, 'state'>[] };

/** what a pump delivers is checked before the first dose of a day and after a container was changed. */
@Injectable()
export class CalibrationService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** The windows with a pump, what they pour from, and how each stands today. */
  today(actor: Actor): Promise<Calibrations> {
    return this.acts.perform(actor, { act: 'calibration.read', recordType: 'pump_calibration' }, async (tx) => {
      const { today, policy } = dayOf(await loadProgramme(tx), this.clock);
      return state(await loadPumps(tx, today), today, policy);
    });
  }

  /** Writes readings down, good or not, under the client's id. */
  record(actor: Actor, id: string, made: NewCalibration): Promise<Calibrations> {
    const act = 'calibration.write' as const;
    return this.acts.perform(actor, { act, recordType: 'pump_calibration', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: made },
        async () => dayOf(await loadProgramme(tx), this.clock),
        async ({ today, policy, now }) => {
          await requireLicence(tx, dispensers, today, 'Calibrating a pump');
          const pump = (await loadPumps(tx, today)).find(({ stationId }) => stationId === made.stationId);
          if (pump === undefined) refuse('not-found', 'There is no such window with a pump in this program.');
          const from = pump.containers.find(({ containerId }) => containerId === (made.containerId ?? null));
          if (from === undefined)
            refuse(
              'calibration.invalid',
              'This container is not open at this window: calibrate with what is poured (R-225).',
            );
          const found = decideCalibration(made, policy);
          if (isRefusal(found)) throw new Refused(found);
          await insertRow(tx, 'pump_calibration', {
            id,
            station_id: made.stationId,
            stock_container_id: made.containerId ?? null,
            for_day: today,
            target_ul: made.targetUl,
            readings_ul: [...made.readingsUl],
            tolerance_ul: found.toleranceUl,
            worst_ul: found.worstUl,
            ok: found.ok,
            calibrated_by: actor.staffId,
            calibrated_at: now,
          });
          tx.notify('stock', id);
          return state(await loadPumps(tx, today), today, policy);
        },
      ),
    );
  }
}

function state(rows: readonly PumpRow[], day: string, policy: Policy): Calibrations {
  const targetUl = Math.round(policy.pump_cal_ml * 1000);
  return {
    day,
    targetUl,
    toleranceUl: Math.floor((targetUl * policy.pump_cal_pct) / 100 + 1e-9),
    readings: policy.pump_cal_readings,
    items: rows.map(({ containers, ...pump }) => ({
      ...pump,
      containers: containers.map((one) => {
        const last = one.last && { ...one.last, at: new Date(one.last.at).toISOString() };
        const calibrations = last === null ? [] : [{ ...last, containerId: one.containerId, on: day }];
        const from = { stockContainerId: one.containerId, openedAt: one.openedAt };
        const stands = calibrationState({ stationId: pump.stationId, calibrations }, from, day);
        return { ...one, openedAt: new Date(one.openedAt).toISOString(), last, state: stands };
      }),
    })),
  };
}

/** Windows with a pump; of each what it pours from, with its last calibration of the day. */
async function loadPumps(tx: Reading | Tx, day: string): Promise<PumpRow[]> {
  const rows = await tx.query<{ pump: PumpRow }>(
    `select jsonb_build_object('stationId', t.id, 'name', t.name, 'containers', coalesce((
       select jsonb_agg(jsonb_build_object('containerId', c.stock_container_id, 'serial', sc.serial, 'product', c.product,
         'lot', c.lot, 'openedAt', c.opened_at, 'last', (
           select jsonb_build_object('at', k.calibrated_at, 'by', s.display_name, 'readingsUl', to_jsonb(k.readings_ul),
             'worstUl', k.worst_ul, 'ok', k.ok)
           from pump_calibration k left join staff s on s.id = k.calibrated_by
           where k.station_id = t.id and k.for_day = $2 and k.stock_container_id is not distinct from c.stock_container_id
           order by k.calibrated_at desc, k.id desc limit 1)) order by c.product, c.lot_expires_on, c.opened_at)
       from (select d.* from open_container_slot o join dose_container d on d.id = o.dose_container_id where o.station_id = t.id
         union all
         (select distinct on (d.product) d.* from dose_container d where d.station_id = t.id and d.stock_container_id is null
           and not exists (select 1 from stock_opening where programme_id = $1) order by d.product, d.opened_at desc, d.id desc)) c
         left join stock_container sc on sc.id = c.stock_container_id
       where c.mcg_per_ml is not null), '[]')) as pump
     from dosing_station t where t.programme_id = $1 and t.retired_at is null and t.adapter <> 'manual' order by lower(t.name)`,
    [tx.actor.programmeId, day],
  );
  return rows.map(({ pump }) => pump);
}
