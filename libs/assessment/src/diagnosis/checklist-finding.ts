import type { Tx } from '@cairn/database';
import { type Origin } from '@cairn/patient';
import { newId, Refused } from '@cairn/platform';
import {
  type ChecklistContent,
  decideFinding,
  type DecidedOfKind,
  isRefusal,
  prescribers,
  type WrittenDetails,
} from '@cairn/rules';
import { insertFinding } from '../finding.queries';
import type { SignedScene } from './signed-scene';

/**
 * a checklist that a prescriber signs is at once the finding that the dosing rules read, in the same transaction. Where it
 * takes the place of another, the finding of that one is replaced too, or taken back when nothing is left of the diagnosis.
 * A diagnosis that a licensed counselor signs opens the path, but is not the finding of a practitioner.
 */
export async function writeDiagnosis(
  tx: Tx,
  scene: SignedScene,
  decided: Extract<DecidedOfKind, { kind: 'checklist' }>,
  reason: string | undefined,
  origin: Origin,
): Promise<string | null> {
  const { signedRole, content, at } = decided;
  const signs = scene.asked.recorder === null || (signedRole !== null && prescribers.includes(signedRole));
  const details = signs ? detailsOf(content) : null;
  const { findingId } = scene.beside;
  if (details === null && (findingId === null || !signs)) return null;
  return writeFinding(tx, scene, {
    at,
    details,
    replaces: findingId,
    reason: reason ?? 'The checklist was signed anew',
    origin,
  });
}

/** What a checklist wrote goes with it when it is taken back. */
export async function takeBackDiagnosis(tx: Tx, scene: SignedScene, reason: string, origin: Origin): Promise<void> {
  const { findingId } = scene.beside;
  if (findingId !== null)
    await writeFinding(tx, scene, { at: scene.now, details: null, replaces: findingId, reason, origin });
}

function detailsOf({ severity, remission, icd10 }: ChecklistContent): WrittenDetails | null {
  if (severity === 'none' || icd10 === null) return null;
  return { basis: remission === null ? 'active' : 'remission', severity, icd10 };
}

interface NewDiagnosis {
  readonly at: Date;
  readonly details: WrittenDetails | null;
  readonly replaces: string | null;
  readonly reason: string;
  readonly origin: Origin;
}

async function writeFinding(
  tx: Tx,
  { patient, asked }: SignedScene,
  { at, details, replaces: replacesId, reason, origin }: NewDiagnosis,
): Promise<string> {
  const kind = 'opioid-use-disorder' as const;
  const replaces = replacesId === null ? undefined : { id: replacesId, reason };
  const { recorder, now, zone, dayBoundary, known } = asked;
  const found = decideFinding(
    { kind, at, details, ...(replaces === undefined ? {} : { replaces }) },
    {
      recorder,
      now,
      zone,
      dayBoundary,
      dateOfBirth: known.dateOfBirth,
      replaced: replaces === undefined ? null : { kind, replacedBy: null },
    },
  );
  if (isRefusal(found)) throw new Refused(found);
  const id = newId();
  await insertFinding(tx, {
    ...found,
    id,
    patientId: patient.id,
    episodeId: patient.episode?.id ?? null,
    recordedAt: now,
    replaces,
    origin,
  });
  tx.notify('finding', patient.id);
  return id;
}
