import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  checkPack,
  type Day,
  type PackApprover,
  packApproverWords,
  type PackBasis,
  type PackPartKey,
  serviceDay,
  stops,
} from '@cairn/rules';
import { insertRow } from '../outside/outside-scene';
import { insertDisclosures } from './disclosure.queries';
import { type LoadedPart, packPdf, partCsv } from './pack-paper';
import type { PackPart } from './pack-part';
import { factsOf, findPack, loadPacks, type PackRow, type PackView, viewOf } from './pack.queries';
import { type PaperScene, paperScene } from './paper-scene';
import { destructionsPart, incidentsPart, lossesPart } from './parts/loss-parts';
import { accessPart, designationsPart, licencesPart, powersPart } from './parts/people-parts';
import { batchesPart, inventoriesPart, orderFormsPart, summaryPart } from './parts/stock-parts';

/** The chapters, in the order of the pack. */
const parts: readonly PackPart[] = [
  accessPart,
  designationsPart,
  licencesPart,
  powersPart,
  inventoriesPart,
  orderFormsPart,
  batchesPart,
  summaryPart,
  incidentsPart,
  lossesPart,
  destructionsPart,
];

export interface NewPack {
  readonly from: Day;
  readonly to: Day;
  readonly basis: PackBasis;
  readonly basisSays: string;
  readonly agency: string;
  readonly inspector: string;
}

export interface PackWord {
  readonly as: PackApprover;
  readonly decision: 'approved' | 'declined';
  readonly note?: string;
}

/** Records for an inspector, behind the word of two people, and the accounting of what was handed out. */
@Injectable()
export class InspectionPackService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<PackView[]> {
    const what = { act: 'inspection-pack.read' as const, recordType: 'inspection_pack' };
    return this.acts.perform(actor, what, async (tx) =>
      Promise.all((await loadPacks(tx)).map((pack) => viewOf(tx, pack, this.clock.now()))),
    );
  }

  ask(actor: Actor, id: string, pack: NewPack): Promise<PackView> {
    const act = 'inspection-pack.write' as const;
    return this.acts.perform(actor, { act, recordType: 'inspection_pack', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: pack },
        () => loadProgramme(tx),
        async ({ zone, dayBoundary }) => {
          const { from, to } = pack;
          if (to < from) refuse('pack.refused', 'The last day is before the first. Choose a later last day.');
          if (to > serviceDay(this.clock.now(), zone, dayBoundary))
            refuse('pack.refused', 'The last day is today at the latest.');
          await insertRow(tx, 'inspection_pack', {
            id,
            from_day: from,
            to_day: to,
            basis: pack.basis,
            basis_says: pack.basisSays,
            agency: pack.agency,
            inspector: pack.inspector,
            asked_by: actor.staffId,
            asked_at: this.clock.now(),
          });
          tx.notify('record', id);
          return viewOf(tx, await findPack(tx, id), this.clock.now());
        },
      ),
    );
  }

  /** The word of one of the two. Each says it signed in as themself, with the role, and only one of them. */
  say(actor: Actor, packId: string, id: string, word: PackWord): Promise<PackView> {
    const act = 'inspection-pack.approve' as const;
    const what = {
      act,
      recordType: 'inspection_pack',
      recordId: packId,
      describe: () => ({ facts: { as: word.as, decision: word.decision } }),
      explain: async ({ constraint }: { constraint: string }) =>
        constraint.startsWith('uq_inspection_approval') ? said : undefined,
    };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { packId, ...word } },
        () => findPack(tx, packId),
        async (pack) => {
          const now = this.clock.now();
          if (!actor.roles.includes(word.as))
            refuse(
              'pack.refused',
              `Only the ${packApproverWords[word.as].toLowerCase()}, signed in as themself, says this word (R-242).`,
            );
          if (pack.approvals.some(({ staffId, as }) => staffId === actor.staffId || as === word.as))
            refuse('pack.said', said.says);
          const { state } = await viewOf(tx, pack, now);
          if (state !== 'asked') refuse('pack.refused', 'This pack is decided or ran out: ask for a new one (R-242).');
          const row = { id, pack_id: packId, said_as: word.as, decision: word.decision, note: word.note ?? null };
          await insertRow(tx, 'inspection_approval', { ...row, staff_id: actor.staffId, said_at: now });
          tx.notify('record', packId);
          return viewOf(tx, await findPack(tx, packId), now);
        },
      ),
    );
  }

  pdf(actor: Actor, id: string): Promise<Buffer> {
    return this.handOut(actor, id, 'pack', async (pack, loaded, scene) => packPdf(pack, loaded, scene));
  }

  csv(actor: Actor, id: string, key: PackPartKey): Promise<Buffer> {
    return this.handOut(actor, id, key, async (pack, loaded, scene) => {
      const [part] = loaded;
      if (part === undefined) refuse('not-found', 'There is no such part.');
      const pdf = partCsv(pack, part, scene);
      return { pdf, sha256: createHash('sha256').update(pdf).digest() };
    });
  }

  /** Nothing leaves without both words, and what leaves is in the accounting before it does. */
  private handOut(
    actor: Actor,
    id: string,
    what: PackPartKey | 'pack',
    draw: (pack: PackRow, loaded: readonly LoadedPart[], scene: PaperScene) => Promise<{ pdf: Buffer; sha256: Buffer }>,
  ): Promise<Buffer> {
    const act = {
      act: 'inspection-pack.export' as const,
      recordType: 'inspection_pack',
      recordId: id,
      describe: (file: Buffer) => ({ facts: { part: what, bytes: file.length } }),
    };
    return this.acts.perform(actor, act, async (tx) => {
      const now = this.clock.now();
      const pack = await findPack(tx, id);
      const answer = checkPack(await factsOf(tx, pack, now));
      if (stops(answer))
        throw new Refused({ code: 'pack.refused', says: `${answer.message} (R-242).`, evaluations: [answer] });
      const [loaded, scene] = await Promise.all([this.load(tx, pack, what), paperScene(tx, now)]);
      const { pdf, sha256 } = await draw(pack, loaded, scene);
      const patientIds = [...new Set(loaded.flatMap(({ chapter }) => chapter.patientIds ?? []))];
      await insertDisclosures(tx, { pack, part: what, at: now, sha256, patientIds });
      return pdf;
    });
  }

  private async load(tx: Tx, pack: PackRow, what: PackPartKey | 'pack'): Promise<LoadedPart[]> {
    const { zone, dayBoundary } = await loadProgramme(tx);
    const scene = { from: pack.from, to: pack.to, zone, dayBoundary, now: this.clock.now() };
    const loaded: LoadedPart[] = [];
    for (const part of parts)
      if (what === 'pack' || part.key === what) loaded.push({ key: part.key, chapter: await part.load(tx, scene) });
    return loaded;
  }
}

const said = {
  code: 'pack.said' as const,
  says: 'This word was said before. The other one is somebody else’s (R-242).',
};
