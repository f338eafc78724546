/** Members of the medication chart; see `core-part.ts` for the parameters. */
export const personOf = (_patient: string, _episode: string): string => `
  'photoOn', null, 'similarNames', '[]'::jsonb, 'closedDays', '[]'::jsonb, 'certificates', '[]'::jsonb`;
