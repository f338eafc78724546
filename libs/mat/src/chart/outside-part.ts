/** Members of the medication chart; see `core-part.ts` for the parameters. */
export const outsideOf = (_patient: string, _episode: string): string => `
  'externalDoses', '[]'::jsonb, 'guestStays', '[]'::jsonb, 'naloxoneOffers', '[]'::jsonb, 'overdoses', '[]'::jsonb`;
