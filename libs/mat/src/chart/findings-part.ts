/** Members of the medication chart; see `core-part.ts` for the parameters. */
export const findingsOf = (_patient: string, _episode: string): string => `
  'findings', '{}'::jsonb`;
