import { wantsDefinitive } from '../drug-test/consequence';
import { interpret } from '../drug-test/interpret';
import { contextOf } from '../drug-test/test-context';
import { analyteLabel } from '../drug-test/analytes';
import type { UnreadTest } from '../medication-chart';
import { roundItem, type RoundFacts, type RoundItem } from './round-item';

/**
 * results whose marked rows no clinician has read yet. R-402: results that the person disputes and no definitive test
 * answers. A prompt and no more: no dose waits for it, and R-153 speaks for itself at the window.
 */
export function testItems({ chart, policy }: Pick<RoundFacts, 'chart' | 'policy'>): readonly RoundItem[] {
  return (chart.unreadTests ?? []).flatMap((test): readonly RoundItem[] => {
    const cited = { specimenId: test.id, findings: test.findings, patientSays: test.patientSays };
    if (wantsDefinitive(cited, policy.definitive_on_dispute)) return [line(test, 'R-402', disputed)];
    if (test.confirmed) return [];
    const marked = interpret(test, contextOf(chart, test.collectedOn), policy).filter(({ warns }) => warns);
    const [first] = marked;
    if (first === undefined) return [];
    const names = [...new Set(marked.map(({ analyte }) => analyteLabel(analyte)))].join(', ');
    return [line(test, 'R-406', `Drug test: ${names}. ${first.says}`)];
  });
}

const disputed = 'Drug test: the person says it is not correct. Order a definitive test';

function line({ id, collectedOn }: UnreadTest, ruleId: string, says: string): RoundItem {
  return roundItem({
    kind: 'test',
    ruleId,
    says,
    severity: 'soon',
    due: collectedOn,
    about: id,
    acts: [{ act: 'chart' }],
  });
}
