import { Body, Controller, Get, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EnquiryFormService, type FormSettings, unsetForm } from '@cairn/assessment';
import type { Actor } from '@cairn/database';
import type { FastifyReply } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { By, etagOf, IfMatch } from '../http/by';
import { EnquiryFormAnswer, EnquiryFormBody } from './enquiry-form.dto';

@ApiTags('enquiries')
@Controller('enquiry-form')
export class EnquiryFormController {
  constructor(private readonly forms: EnquiryFormService) {}

  /** The contact form of the web site; version 0 while nobody has set it up. */
  @Get()
  @ZodResponse({ status: 200, type: EnquiryFormAnswer })
  async read(@By() by: Actor, @Res({ passthrough: true }) reply: FastifyReply) {
    return show((await this.forms.read(by)) ?? unsetForm, reply);
  }

  /** Sets it up, and with `If-Match` changes it. */
  @Put()
  @ZodResponse({ status: 200, type: EnquiryFormAnswer })
  async write(
    @By() by: Actor,
    @Body() body: EnquiryFormBody,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return show(await this.forms.write(by, version ?? 0, body), reply);
  }
}

function show(form: FormSettings, reply: FastifyReply): FormSettings {
  void reply.header('etag', etagOf(form.version));
  return form;
}
