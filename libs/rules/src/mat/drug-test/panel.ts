import type { Refusal } from '../../refusal';
import type { Day } from '../../time';
import { analyteKey, analyteOf } from './analytes';
import type { FdaStatus, TestMatrix, TestMethod, TestStage } from './kinds';

/** what a panel looks for, and from which amount on it says so. */
export interface PanelAnalyte {
  readonly analyte: string;
  /** In `units`; null where the laboratory gives none. */
  readonly cutoff: number | null;
  readonly units: string;
}

/** One version of a panel. A change is the next version, so that every old result keeps the panel it was read with. */
export interface TestPanel {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly matrix: TestMatrix;
  readonly stage: TestStage;
  readonly method: TestMethod;
  readonly laboratory: string;
  readonly fdaStatus: FdaStatus;
  readonly fdaNote: string | null;
  /** The one that is ordered unless somebody says another: that of random tests too. */
  readonly routine: boolean;
  readonly analytes: readonly PanelAnalyte[];
  readonly validFrom: Day;
}

export interface KnownPanel extends TestPanel {
  /** The first day on which it was no longer used: ended, or replaced by its next version. */
  readonly endsOn: Day | null;
  readonly why: 'ended' | 'replaced' | null;
}

export type PanelState = 'upcoming' | 'active' | 'ended';

/** Worked out when read. A version that begins later than the next one was never in use. */
export function panelState({ validFrom, endsOn }: Pick<KnownPanel, 'validFrom' | 'endsOn'>, day: Day): PanelState {
  if (endsOn !== null && endsOn <= day) return 'ended';
  return validFrom > day ? 'upcoming' : 'active';
}

/** Does a negative of this panel say anything about this analyte? */
export function canSee(panel: Pick<TestPanel, 'analytes'>, analyte: string): boolean {
  const key = analyteKey(analyte);
  return panel.analytes.some((one) => analyteKey(one.analyte) === key);
}

const ngMl = (analyte: string, cutoff: number): PanelAnalyte => ({ analyte, cutoff, units: 'ng/mL' });

/**
 * the default panel. Cutoffs are usual ones from general knowledge: the laboratory's own take their place with the
 * next version. Morphine, codeine and the metabolites are named one by one, since a class answers less than it seems to.
 */
export const standardPanel: Omit<TestPanel, 'id' | 'validFrom'> = {
  code: 'standard-urine',
  version: 1,
  name: 'Standard urine panel',
  matrix: 'urine',
  stage: 'presumptive',
  method: 'immunoassay',
  laboratory: 'To be named by the program',
  fdaStatus: 'cleared',
  fdaNote: 'Confirm the marketing authorization of each assay with the laboratory',
  routine: true,
  analytes: [
    ngMl('morphine', 300),
    ngMl('codeine', 300),
    ngMl('6-mam', 10),
    ngMl('fentanyl', 1),
    ngMl('norfentanyl', 5),
    ngMl('oxycodone', 100),
    ngMl('methadone', 300),
    ngMl('eddp', 300),
    ngMl('buprenorphine', 5),
    ngMl('norbuprenorphine', 10),
    ngMl('benzodiazepines', 200),
    ngMl('7-aminoclonazepam', 100),
    ngMl('benzoylecgonine', 150),
    ngMl('amphetamine', 500),
    ngMl('methamphetamine', 500),
    ngMl('xylazine', 10),
  ],
};

/** The alcohol marker and THC stand on the default panel only where the programme wants them. */
export const byPolicyAnalytes: readonly PanelAnalyte[] = [ngMl('etg', 500), ngMl('ets', 100), ngMl('thc', 50)];

export function standardPanelFor({ alcohol, cannabis }: { alcohol: boolean; cannabis: boolean }): typeof standardPanel {
  const wanted = byPolicyAnalytes.filter(({ analyte }) => (analyte === 'thc' ? cannabis : alcohol));
  return { ...standardPanel, analytes: [...standardPanel.analytes, ...wanted] };
}

/** May this version be written? `before` is the newest version under the same code. */
export function refusePanel(
  panel: Omit<TestPanel, 'id'>,
  { before, today }: { readonly before: KnownPanel | null; readonly today: Day },
): Refusal | null {
  const keys = panel.analytes.map(({ analyte }) => analyteKey(analyte));
  const unknown = panel.analytes.filter(({ analyte }) => analyteOf(analyte) === undefined);
  if (keys.length === 0) return invalid('A panel names what it looks for: add at least one substance (R-401).');
  if (unknown.length > 0)
    return invalid(`Not a substance of the list: ${unknown.map(({ analyte }) => analyte).join(', ')}. Choose from it.`);
  if (new Set(keys).size < keys.length) return invalid('Each substance stands on a panel once: take out the repeat.');
  if (panel.validFrom < today)
    return invalid('A version begins today or later, so that no old result changes (R-003).');
  if (panel.version !== (before?.version ?? 0) + 1)
    return { code: 'panel.taken', says: 'Somebody else wrote the next version of this panel. Open it again.' };
  if (before !== null && panel.validFrom < before.validFrom)
    return invalid(`The version before begins on ${before.validFrom}: begin on that day or later.`);
  if (panel.stage === 'definitive' && (panel.method === 'immunoassay' || panel.method === 'point-of-care'))
    return invalid('An immunoassay is a screen: call the panel presumptive, or name the method that confirms (R-402).');
  return null;
}

const invalid = (says: string): Refusal => ({ code: 'panel.invalid', says });
