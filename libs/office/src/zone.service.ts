import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, Refused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { decideZone, localDay, type Refusal } from '@cairn/rules';
import { moveToZone, planZoneMove, type ZoneMove } from '@cairn/therapy';
import { refuseStale } from './settings.service';
import { loadSettings, saveZone, type SettingsView } from './settings.queries';
import { shownSessions, touchedBy, type TouchedSession } from './touched-sessions';

/** What a change of zone does, or would do, to the sessions ahead. */
export interface ZoneChange {
  readonly zone: string;
  readonly moved: number;
  /** Sessions whose local time the clocks skip in the new zone: they begin at the next minute that exists. */
  readonly shifted: readonly TouchedSession[];
  readonly collisions: readonly TouchedSession[];
  readonly sessions: readonly TouchedSession[];
}

export interface ZoneChanged extends ZoneChange {
  readonly settings: SettingsView;
}

/**
 * The programme moves to another time zone. Sessions ahead keep their local time (R-435): ten o'clock stays ten o'clock,
 * its instant changes, and its reminders are planned anew, in one transaction with the zone itself.
 */
@Injectable()
export class ZoneService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Says what would happen and changes nothing. */
  preview(actor: Actor, zone: string): Promise<ZoneChange> {
    const what = { act: 'settings.write' as const, recordType: 'programme', describe: described(zone, true) };
    return this.acts.perform(actor, what, async (tx) => {
      const { current, move } = await this.plan(tx, zone, loadSettings(tx));
      if (current !== null) throw new Refused(current);
      return answer(actor, move);
    });
  }

  /** Refuses with 'zone.collision' when two sessions of one clinician would stand at the same time, and names them. */
  change(actor: Actor, version: number, zone: string): Promise<ZoneChanged> {
    const what = {
      act: 'settings.write' as const,
      recordType: 'programme',
      recordId: actor.programmeId,
      describe: described(zone, false),
      explain: async ({ code }: { code: string }) => (code === '23P01' ? elsewhere : undefined),
    };
    return this.acts.perform(actor, what, async (tx) => {
      const before = await loadSettings(tx);
      const refusal = decideZone(zone, before.zone);
      if (refusal !== null) throw new Refused(refusal);
      const settings = await saveZone(tx, zone, version);
      if (settings === undefined) refuseStale();
      const now = this.clock.now();
      const [move, programme] = await Promise.all([planZoneMove(tx, before.zone, zone, now), loadProgramme(tx)]);
      if (move.collisions.length > 0) throw new Refused(collides(actor, move));
      await moveToZone(tx, move, policyOf(programme, localDay(now, zone)), now);
      tx.notify('settings', actor.programmeId);
      if (move.sessions.length > 0) tx.notify('appointment', actor.programmeId);
      return { settings, ...answer(actor, move) };
    });
  }

  private async plan(tx: Tx, zone: string, settings: Promise<SettingsView>) {
    const { zone: from } = await settings;
    const current = decideZone(zone, from);
    const move =
      current === null
        ? await planZoneMove(tx, from, zone, this.clock.now())
        : { from, zone, sessions: [], collisions: [] };
    return { current, move };
  }
}

function answer(actor: Actor, { zone, sessions, collisions }: ZoneMove): ZoneChange {
  const few = sessions.slice(0, shownSessions);
  return {
    zone,
    moved: sessions.length,
    sessions: few.map((session) => touchedBy(actor, session, session.newLocal)),
    shifted: sessions
      .filter(({ newLocal, startsLocal }) => newLocal !== startsLocal)
      .slice(0, shownSessions)
      .map((session) => touchedBy(actor, session, session.newLocal)),
    collisions: collisions.slice(0, shownSessions).map(({ session }) => touchedBy(actor, session, session.newLocal)),
  };
}

function collides(actor: Actor, move: ZoneMove): Refusal {
  const [first] = move.collisions;
  const { staffName, newLocal } = first?.session ?? { staffName: null, newLocal: '' };
  const count = move.collisions.length;
  return {
    code: 'zone.collision',
    says: `${staffName ?? 'A clinician'} would have two sessions at the same time on ${newLocal.replace('T', ' at ')}${count > 1 ? `, and ${count - 1} more would collide` : ''}. Move or cancel those first; nothing was changed.`,
    facts: { collisions: answer(actor, move).collisions },
  };
}

/** The constraint knows of a session that this programme may not see. */
const elsewhere: Refusal = {
  code: 'zone.collision',
  says: 'A clinician who also works in another program would have two sessions at the same time. Ask them which; nothing was changed.',
};

const described =
  (zone: string, preview: boolean) =>
  ({ moved }: ZoneChange) => ({ facts: { zone, moved, preview } });
