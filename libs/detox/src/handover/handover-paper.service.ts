import { Injectable } from '@nestjs/common';
import type { Actor } from '@cairn/database';
import { Acts } from '@cairn/access';
import { Clock } from '@cairn/platform';
import { paperScene } from '@cairn/programme';
import { handoverPdf } from './handover-paper';
import { HandoverService } from './handover.service';

/** The sheet on paper: as it was signed, or as it stands with a line that says it is not signed yet. */
@Injectable()
export class HandoverPaperService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly handovers: HandoverService,
  ) {}

  async print(actor: Actor, id: string): Promise<Buffer> {
    const view = await this.handovers.one(actor, id);
    const what = { act: 'handover.read' as const, recordType: 'shift_handover', recordId: id };
    return this.acts.perform(actor, { ...what, describe: () => ({ facts: { printed: true } }) }, async (tx) =>
      handoverPdf(await paperScene(tx, this.clock.now()), view),
    );
  }
}
