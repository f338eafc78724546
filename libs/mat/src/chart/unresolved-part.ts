/** Members of the medication chart; see `core-part.ts` for the parameters. */
export const unresolvedOf = (_patient: string, _episode: string): string => `
  'unresolved', '[]'::jsonb, 'containers', '[]'::jsonb`;
