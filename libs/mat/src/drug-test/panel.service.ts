import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { type Day, panelState, type PanelState, refusePanel, standardPanelFor, type TestPanel } from '@cairn/rules';
import { stopped } from '../outside/external-dose.service';
import { dayOf, insertRow } from '../outside/outside-scene';
import { insertPanel, loadPanel, loadPanels, type PanelView } from './panel.queries';

export interface ShownPanel extends PanelView {
  readonly state: PanelState;
}

/** Panels of drug tests, version by version. What was read with one stays read with it. */
@Injectable()
export class TestPanelService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** All versions, and the house's standard panel as a beginning where the programme wrote none. */
  list(actor: Actor): Promise<{
    readonly items: readonly ShownPanel[];
    readonly standard: Omit<TestPanel, 'id' | 'validFrom'>;
  }> {
    return this.acts.perform(actor, { act: 'test-panel.read', recordType: 'test_panel' }, async (tx) => {
      const [programme, panels] = await Promise.all([loadProgramme(tx), loadPanels(tx)]);
      const { today, policy } = dayOf(programme, this.clock);
      const wanted = { alcohol: policy.uds_alcohol_marker, cannabis: policy.uds_cannabis };
      return {
        items: panels.map((panel) => ({ ...panel, state: panelState(panel, today) })),
        standard: standardPanelFor(wanted),
      };
    });
  }

  /** Writes a version under the client's id: the first of its code, or the next one. */
  write(actor: Actor, id: string, panel: Omit<TestPanel, 'id'>): Promise<ShownPanel> {
    const act = 'test-panel.write' as const;
    return this.acts.perform(actor, { act, recordType: 'test_panel', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: panel },
        () => Promise.all([loadProgramme(tx), loadPanels(tx)]),
        async ([programme, panels]) => {
          const { today } = dayOf(programme, this.clock);
          const before = panels
            .filter(({ code }) => code === panel.code)
            .reduce<PanelView | null>((last, one) => (last !== null && last.version > one.version ? last : one), null);
          stopped(refusePanel(panel, { before, today }));
          await insertPanel(tx, { ...panel, id }, actor.staffId);
          const written = (await loadPanels(tx)).find((one) => one.id === id);
          if (written === undefined)
            refuse('panel.taken', 'Somebody else wrote the next version of this panel. Open it again.');
          return { ...written, state: panelState(written, today) };
        },
      ),
    );
  }

  /** A panel is no longer ordered from a day on. */
  end(
    actor: Actor,
    id: string,
    { endsOn, reason }: { readonly endsOn: Day; readonly reason: string },
  ): Promise<ShownPanel> {
    const act = 'test-panel.write' as const;
    return this.acts.perform(actor, { act, recordType: 'test_panel', recordId: id }, async (tx) => {
      const [programme, panel] = await Promise.all([loadProgramme(tx), loadPanel(tx, id)]);
      const { today, now } = dayOf(programme, this.clock);
      if (endsOn < today)
        refuse('panel.invalid', 'A panel ends today or later: tests of the past were ordered with it.');
      if (panelState(panel, today) === 'ended') refuse('panel.ended', 'This version is not used any more.');
      await insertRow(tx, 'test_panel_end', {
        panel_id: id,
        ends_on: endsOn,
        reason,
        ended_by: actor.staffId,
        ended_at: now,
      });
      const ended = await loadPanel(tx, id);
      return { ...ended, state: panelState(ended, today) };
    });
  }
}
