import { amountWords, rowStage, spanWords, stageOf } from './bottle-words';
import type { Batch, Proposal } from './bottles-api';

const bottle = (on: string, doseMcg = 80_000) => ({ on, doseMcg, portion: 1 });
const batch = (state: string, release: object | null = null): Batch =>
  ({ release, bottles: [{ state }, { state: 'labelled' }] }) as unknown as Batch;

it('says how many bottles, for which days and how much is in each', () => {
  const bottles = [bottle('2026-06-11'), bottle('2026-06-12'), bottle('2026-06-13', 70_000)];
  expect(spanWords(bottles)).toMatch(/^3 bottles, Thu 11 Jun( 2026)? to Sat 13 Jun/);
  expect(spanWords(bottles.slice(0, 1))).toMatch(/^1 bottle, Thu 11 Jun/);
  expect(amountWords(bottles)).toBe('2 × 80 mg, 1 × 70 mg');
  expect(spanWords([])).toBe('No bottle');
});

it('a batch is as far as its slowest bottle, and what is still to fill comes first', () => {
  expect(stageOf(batch('prepared'))).toBe('filled');
  expect(stageOf(batch('labelled'))).toBe('labeled');
  expect(stageOf(batch('released', {}))).toBe('handed-out');
  const proposal: Proposal = { reason: 'take-home', bottles: [bottle('2026-06-11')] };
  expect(rowStage({ proposals: [proposal], batches: [batch('labelled')] })).toBe('to-fill');
  expect(rowStage({ proposals: [], batches: [batch('released', {}), batch('prepared')] })).toBe('filled');
  expect(rowStage({ proposals: [], batches: [batch('released', {})] })).toBe('handed-out');
});
