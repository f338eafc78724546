import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { words } from '../http/shapes.dto';
import { note } from './enquiry.dto';

const form = {
  slug: z.string().trim().max(60),
  open: z.boolean(),
  title: note(120),
  intro: note(2000),
  thanks: note(2000),
  urgentNote: note(500),
  askPregnant: words(200).nullable(),
  askOverdose: words(200).nullable(),
  frameOrigin: words(200).nullable(),
};

export class EnquiryFormBody extends createZodDto(z.strictObject(form)) {}
export class EnquiryFormAnswer extends createZodDto(z.object({ ...form, version: z.int() })) {}
/** What a browser sends of the form: texts. Too long for a field is said on the page, with the text kept. */
const sent = z.string().max(100_000).optional();

export class PublicFormBody extends createZodDto(
  z.strictObject({
    form: sent,
    name: sent,
    phone: sent,
    email: sent,
    bestTime: sent,
    message: sent,
    leaveMessage: sent,
    pregnant: sent,
    overdose: sent,
    website: sent,
  }),
) {}

export class PublicFormParams extends createZodDto(z.strictObject({ slug: z.string().max(64) })) {}
