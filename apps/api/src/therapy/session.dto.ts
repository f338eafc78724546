import { earlierModalities, modalityCodes, participantConsents, sessionFormats } from '@cairn/rules';
import { z } from 'zod';

/** May be empty: a draft is sent here to be signed, and what is missing in it is told by field. */
export const text = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u, 'has characters that cannot be stored');

const oneOf = <Code extends string>(of: Readonly<Record<Code, unknown>>) =>
  z.enum(Object.keys(of) as [Code, ...Code[]]);

/** The kinds of session. The codes of before are taken as well, and read as the ones of today. */
export const modality = z.enum([...modalityCodes, ...oneOf(earlierModalities).options]);

const rating = z.int().nullable();

/** Which fields a kind of session has, and of which type each of them is, the rule says: what does not fit is told by field. */
const value = z.union([
  text(4000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(40)).max(20).readonly(),
  z
    .array(
      z.strictObject({
        ...{ name: text(240), relation: text(240), consent: oneOf(participantConsents).nullable(), reason: text(4000) },
      }),
    )
    .max(20)
    .readonly(),
  z
    .array(z.strictObject({ on: z.string().max(10), urges: rating, use: rating, emotions: rating }))
    .max(7)
    .readonly(),
]);

/** By the fields that a kind records. */
export const details = z.record(z.string().regex(/^[a-zA-Z]{2,40}$/), value);

export const session = z.strictObject({
  format: oneOf(sessionFormats),
  location: text(400),
  facilitators: text(400).describe('Who led it besides the author, with credential.'),
  details,
});
