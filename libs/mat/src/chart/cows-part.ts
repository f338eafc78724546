/** Members of the medication chart; see `core-part.ts` for the parameters. */
export const cowsOf = (_patient: string, _episode: string): string => `
  'cows', '[]'::jsonb`;
