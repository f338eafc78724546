import { createHash } from 'node:crypto';

/** What to generate. The same shape gives the same people, whoever runs it and however often. */
export interface Shape {
  readonly patients: number;
  readonly years: number;
  readonly programmes: number;
  readonly seed: number;
  /** The last day with anything in it: today. */
  readonly until: string;
}

export interface ProgrammeShape {
  readonly index: number;
  readonly patients: number;
  readonly id: string;
  /** The first eight digits of every id of this programme: they sort together, which keeps indexes compact. */
  readonly prefix: string;
  /** Six digits that tell one shape and seed from another. */
  readonly mark: string;
}

/** The most people of one programme: their number has 16 bits of an id. */
export const mostPatients = 65_535;

/** Divides the people among the programmes; the first ones get what is left over. */
export function programmesOf({ patients, years, programmes, seed }: Shape): ProgrammeShape[] {
  const mark = createHash('sha256').update(`cairn:generate:${seed}:${patients}:${years}:${programmes}`).digest('hex');
  return Array.from({ length: programmes }, (_, index) => {
    const prefix = `f${mark.slice(0, 3)}${index.toString(16).padStart(4, '0')}`;
    return {
      index,
      patients: Math.floor(patients / programmes) + (index < patients % programmes ? 1 : 0),
      prefix,
      mark: mark.slice(3, 9),
      id: `${prefix}-0000-8000-8000-${mark.slice(3, 9)}000000`,
    };
  });
}

/** A UUID version 8 from what it stands for; its first digits are spread (`spreadIdSql` says why that matters). */
export function spreadId(...of: readonly (string | number)[]): string {
  const hash = createHash('sha256').update(of.join(':')).digest('hex');
  const groups = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return groups.join('-');
}
