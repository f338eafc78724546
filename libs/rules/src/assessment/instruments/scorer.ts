import type { Policy } from '../../policy';
import { type AnswerKind, type Answers, type Critical, type Instrument, type InstrumentNotice } from './instrument';

/** A form as it is kept: what each answer counted, and what the whole says. */
export interface Scored {
  readonly complete: boolean;
  /** Items that are asked of this person and have no answer yet. */
  readonly missing: number;
  /** What each item counted, in the order of the items; null where it counts nothing or has no answer. */
  readonly points: readonly (number | null)[];
  /** Empty while something is missing: a partial form has no sum. */
  readonly scores: Readonly<Record<string, number>>;
  readonly band: string | null;
  readonly positive: boolean | null;
  readonly cut: number | null;
  readonly critical: readonly Critical[];
  readonly notices: readonly InstrumentNotice[];
}

/** Whose form it is, as far as scoring looks. */
export interface Scorer {
  score(answers: Answers, male: boolean, policy: Policy): Scored;
}

const nothing: Readonly<Record<string, number>> = Object.freeze({});
const none: readonly never[] = Object.freeze([]);
/** Which items of the form at hand were answered with more than nothing. Scoring never stops half way, so one is enough. */
const above = new Uint8Array(128);

/**
 * A scorer of one version, made once: items become places in tables, so that a form costs one look-up an item. An answer that
 * the version does not know is the caller's to refuse (`whatIsUnknown`); here it is a fault of the program.
 */
export function compile({ items, scales, reads, key }: Instrument): Scorer {
  const ids = items.map(({ id }) => id);
  const places = new Map(ids.map((id, place) => [id, place]));
  const place = (id: string): number => {
    const at = places.get(id);
    if (at === undefined) throw new RangeError(`${key} has no item ${id}`);
    return at;
  };
  const tables = items.map(({ answers }) => tableOf(answers));
  const gates = items.map(({ only }) => (only?.anyOf === undefined ? null : Uint8Array.from(only.anyOf, place)));
  const sexes = items.map(({ only }) => (only?.sex === undefined ? 0 : only.sex === 'male' ? 1 : 2));
  const needed = items.map(({ optional }) => optional !== true);
  const scaleOf = new Int8Array(items.length).fill(-1);
  scales.forEach((scale, index) => scale.items.forEach((id) => (scaleOf[place(id)] = index)));
  const scaleKeys = scales.map((scale) => scale.key);
  const sums = new Float64Array(scales.length);
  const total = items.length;
  const blank: readonly (number | null)[] = items.map(() => null);

  return {
    score(answers, male, policy) {
      let missing = 0;
      const points: (number | null)[] = [...blank];
      sums.fill(0);
      for (let at = 0; at < total; at += 1) {
        above[at] = 0;
        const id = ids[at] as string;
        const scale = scaleOf[at] as number;
        if (!isAsked(gates[at] as Uint8Array | null, sexes[at] as number, male)) {
          // What is skipped counts as nothing (P, clinical reference 3.4 and 3.8).
          if (scale >= 0) points[at] = 0;
          continue;
        }
        const answer = answers[id];
        if (answer === undefined) {
          if (needed[at]) missing += 1;
          continue;
        }
        const table = tables[at];
        if (table === null || table === undefined) continue;
        const score = table[answer as number];
        if (score === undefined || score !== score) throw new RangeError(`${key} ${id} does not know ${answer}`);
        if ((answer as number) > 0) above[at] = 1;
        if (scale >= 0) {
          points[at] = score;
          sums[scale] = (sums[scale] as number) + score;
        }
      }
      const complete = missing === 0;
      let scores = nothing;
      if (complete && scaleKeys.length > 0) {
        const known: Record<string, number> = {};
        for (let index = 0; index < scaleKeys.length; index += 1)
          known[scaleKeys[index] as string] = sums[index] as number;
        scores = known;
      }
      const reading = reads({ answers, scores, complete, male }, policy);
      return {
        complete,
        missing,
        points,
        scores,
        band: reading.band ?? null,
        positive: reading.positive ?? null,
        cut: reading.cut ?? null,
        critical: reading.critical ?? none,
        notices: reading.notices ?? none,
      };
    },
  };
}

function isAsked(gate: Uint8Array | null, sex: number, male: boolean): boolean {
  if (sex !== 0 && (sex === 1) !== male) return false;
  if (gate === null) return true;
  for (let index = 0; index < gate.length; index += 1) if (above[gate[index] as number] === 1) return true;
  return false;
}

/** What each answer counts, by the answer; no number where there is no such answer. Words count nothing. */
function tableOf(kind: AnswerKind): Float64Array | null {
  if (kind.kind === 'text') return null;
  if (kind.kind === 'count') return Float64Array.from({ length: kind.max + 1 }, (_, count) => count);
  const top = Math.max(...kind.options.map(({ answer }) => answer));
  const table = new Float64Array(top + 1).fill(Number.NaN);
  for (const { answer, score } of kind.options) table[answer] = score ?? answer;
  return table;
}

const scorers = new Map<Instrument, Scorer>();

/** The scorer of a version; made when it is first asked for. */
export function scorerOf(instrument: Instrument): Scorer {
  const known = scorers.get(instrument);
  if (known !== undefined) return known;
  const made = compile(instrument);
  scorers.set(instrument, made);
  return made;
}

/** `score` of one form, its answers being of this version. */
export function scoreForm(instrument: Instrument, answers: Answers, male: boolean, policy: Policy): Scored {
  return scorerOf(instrument).score(answers, male, policy);
}

/** What each answer counted, by the item: as it is kept. */
export function pointsByItem({ items }: Instrument, points: Scored['points']): Readonly<Record<string, number>> {
  return Object.fromEntries(items.flatMap(({ id }, at) => (points[at] == null ? [] : [[id, points[at]]])));
}
