import type { TestClinic } from '@cairn/access/testing';
import { newId } from '@cairn/platform';
import type { Client } from 'pg';

export interface WrittenOrder {
  readonly product?: string;
  readonly productClass?: string;
  readonly doseMcg?: number;
  readonly startsOn?: string;
  readonly expiresOn?: string;
  readonly signedAt?: string;
  /** Taken by telephone at this moment, and not co-signed. */
  readonly receivedAt?: string;
}

/** An order as it would stand if it had been signed at its time: written by the owner, so that no rule of the start is asked. */
export async function writtenOrder(
  owner: Client,
  clinic: TestClinic,
  patientId: string,
  order: WrittenOrder = {},
): Promise<string> {
  const id = newId();
  const { receivedAt = null } = order;
  await owner.query(
    `insert into medication_order (id, programme_id, patient_id, episode_id, product, product_class, route, dose_mcg,
       frequency, starts_on, expires_on, signed_by, signed_at, origin, verbal_received_by, verbal_received_at)
     select $1, $2, $3, e.id, $4, $5, 'oral', $6, 'daily', $7, $8, $9, $10, 'registered', $11, $12
     from episode e where e.patient_id = $3 and e.closed_on is null`,
    [
      id,
      clinic.programmeId,
      patientId,
      order.product ?? 'methadone-oral-concentrate',
      order.productClass ?? 'methadone',
      order.doseMcg ?? 60_000,
      order.startsOn ?? '2026-02-01',
      order.expiresOn ?? '2026-04-01',
      clinic.actor('prescriber').staffId,
      order.signedAt ?? '2026-02-01T15:00:00Z',
      receivedAt === null ? null : clinic.actor('nurse').staffId,
      receivedAt,
    ],
  );
  return id;
}
