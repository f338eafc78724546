/** Members of the medication chart; see `core-part.ts` for the parameters. */
export const flagsOf = (_patient: string, _episode: string): string => `
  'flags', '[]'::jsonb, 'protocols', '[]'::jsonb`;
