import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { refuse, Refused } from '@cairn/platform';
import { decideDetails, isRefusal, type ProgrammeDetails } from '@cairn/rules';
import { loadSettings, saveDetails, type SettingsView } from './settings.queries';

/** What the programme is called, how its letters and messages are headed, and what care it offers. */
@Injectable()
export class SettingsService {
  constructor(private readonly acts: Acts) {}

  read(actor: Actor): Promise<SettingsView> {
    return this.acts.perform(actor, { act: 'settings.read', recordType: 'programme' }, loadSettings);
  }

  /** Refuses with 'version.stale' when somebody changed it meanwhile, 'settings.invalid' by the rule of the field. */
  change(actor: Actor, version: number, details: ProgrammeDetails): Promise<SettingsView> {
    const what = {
      act: 'settings.write' as const,
      recordType: 'programme',
      recordId: actor.programmeId,
      describe: (saved: SettingsView) => ({ facts: { version: saved.version } }),
    };
    return this.acts.perform(actor, what, async (tx) => {
      const decided = decideDetails(details);
      if (isRefusal(decided)) throw new Refused(decided);
      const saved = await saveDetails(tx, decided, version);
      if (saved === undefined) refuseStale();
      tx.notify('settings', actor.programmeId);
      return saved;
    });
  }
}

export function refuseStale(): never {
  refuse('version.stale', 'Somebody changed this meanwhile. Load the newest state and decide again.');
}
