import type { Reading, Tx } from '@cairn/database';
import type { ProgrammeDetails } from '@cairn/rules';

/** The programme as an administrator sees it. */
export interface SettingsView extends ProgrammeDetails {
  readonly id: string;
  readonly zone: string;
  readonly dayBoundary: string;
  readonly isOtp: boolean;
  readonly invented: boolean;
  readonly version: number;
}

const columns = `p.id, p.name, p.organisation, p.address, p.letterhead, p.sender_name as "senderName", p.phone,
  p.levels_offered as "levelsOffered", p.time_zone as zone, to_char(p.day_boundary, 'HH24:MI') as "dayBoundary",
  p.is_otp as "isOtp", p.invented, p.version`;

export async function loadSettings(tx: Reading): Promise<SettingsView> {
  const [row] = await tx.query<SettingsView>(`select ${columns} from programme p where p.id = $1`, [
    tx.actor.programmeId,
  ]);
  if (row === undefined) throw new Error('The programme of this actor is not there.');
  return row;
}

/** Answers nothing when somebody changed it since `version` was read. */
export async function saveDetails(
  tx: Tx,
  details: ProgrammeDetails,
  version: number,
): Promise<SettingsView | undefined> {
  const [row] = await tx.query<SettingsView>(
    `update programme p set name = $3, organisation = $4, address = $5, letterhead = $6, sender_name = $7, phone = $8,
       levels_offered = $9, version = p.version + 1
     where p.id = $1 and p.version = $2 returning ${columns}`,
    [
      tx.actor.programmeId,
      version,
      details.name,
      details.organisation,
      details.address,
      JSON.stringify(details.letterhead),
      details.senderName,
      details.phone,
      details.levelsOffered,
    ],
  );
  return row;
}

/** The same for the zone; whoever comes second waits here and then finds the page old. */
export async function saveZone(tx: Tx, zone: string, version: number): Promise<SettingsView | undefined> {
  const [row] = await tx.query<SettingsView>(
    `update programme p set time_zone = $3, version = p.version + 1
     where p.id = $1 and p.version = $2 returning ${columns}`,
    [tx.actor.programmeId, version, zone],
  );
  return row;
}
