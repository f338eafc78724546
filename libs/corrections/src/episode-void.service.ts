import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { cancelReminders } from '@cairn/due';
import { loadPatient } from '@cairn/patient';
import { Clock, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { decideVoidEpisode, isRefusal, serviceDay } from '@cairn/rules';
import { cancelAhead, loadEpisodeToVoid, markVoided } from './episode-void.queries';

export interface VoidedEpisode {
  readonly id: string;
  readonly voidedAt: string;
  readonly sessionsCancelled: number;
}

/** An episode that was opened in error. It stays visible as voided; another one may be opened after it. */
@Injectable()
export class EpisodeVoidService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Refuses as `decideVoidEpisode` does. Where the episode was open, sessions ahead are cancelled with it. */
  voidEpisode(actor: Actor, patientId: string, episodeId: string, reason: string): Promise<VoidedEpisode> {
    const what = { act: 'episode.void' as const, patientId, recordType: 'episode', recordId: episodeId };
    return this.acts.perform(actor, what, async (tx) => {
      const now = this.clock.now();
      const [programme] = await Promise.all([loadProgramme(tx), loadPatient(tx, patientId)]);
      const today = serviceDay(now, programme.zone, programme.dayBoundary);
      const episode = await loadEpisodeToVoid(tx, patientId, episodeId, today);
      const decision = decideVoidEpisode(episode, reason);
      if (isRefusal(decision)) throw new Refused(decision);
      await markVoided(tx, { id: episodeId, patientId, reason: decision.reason, today, at: now });
      const cancelled = episode.open ? await cancelAhead(tx, patientId, 'Episode opened in error', now) : [];
      for (const id of cancelled) {
        void cancelReminders(tx, id, 'session-cancelled', now);
        tx.notify('appointment', id);
      }
      tx.notify('path', patientId);
      return { id: episodeId, voidedAt: now.toISOString(), sessionsCancelled: cancelled.length };
    });
  }
}
