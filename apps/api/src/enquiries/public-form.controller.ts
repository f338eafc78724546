import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { EnquiryFormService } from '@cairn/assessment';
import { newId, refuse } from '@cairn/platform';
import type { PublicForm, SentForm } from '@cairn/rules';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicFormBody, PublicFormParams } from './enquiry-form.dto';
import { formPage, notice, pageHeaders, sentFields } from './public-form-page';

/**
 * The form on a clinic's web site: one page without script, for people who are not signed in. A browser is answered with a
 * page, also when something is wrong; a program with a problem document.
 */
@ApiTags('contact form')
@Controller('contact')
export class PublicFormController {
  constructor(private readonly forms: EnquiryFormService) {}

  @Get(':slug')
  @ApiProduces('text/html')
  @ApiResponse({ status: 200 })
  async show(@Param() { slug }: PublicFormParams, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const found = await this.forms.visit(slug, request.id);
    if (found === null) return this.closed(request, reply);
    return this.page(reply, 200, found.form, formPage(found.form, newId()));
  }

  @Post(':slug')
  @ApiProduces('text/html')
  @ApiResponse({ status: 200 })
  async send(
    @Param() { slug }: PublicFormParams,
    @Body() body: PublicFormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { nonce, sent } = sentFields(body);
    const sending = { slug, nonce, address: request.ip, requestId: request.id };
    const answer = await this.forms.send(sending, sent);
    switch (answer.kind) {
      case 'closed':
        return this.closed(request, reply);
      case 'taken':
        return this.page(reply, 200, answer.form, notice(answer.form, answer.form.thanks));
      case 'busy':
        return this.busy(request, reply, answer, sent, nonce);
      case 'faults':
        if (!wantsPage(request)) refuse('input.invalid', Object.values(answer.faults)[0] ?? 'The form has a fault.');
        return this.page(reply, 422, answer.form, formPage(answer.form, nonce, sent, answer.faults));
    }
  }

  private busy(
    request: FastifyRequest,
    reply: FastifyReply,
    { form, phone, seconds }: { readonly form: PublicForm; readonly phone: string; readonly seconds: number },
    sent: SentForm,
    nonce: string,
  ) {
    const minutes = Math.ceil(seconds / 60);
    const says = `We could not take this just now. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, or call ${phone}. Your text is kept below.`;
    if (!wantsPage(request)) refuse('rate.limited', says, { seconds });
    void reply.header('retry-after', String(seconds));
    return this.page(reply, 429, form, formPage(form, nonce, sent, {}, says));
  }

  /** No such form, and a form that is switched off: one answer. */
  private closed(request: FastifyRequest, reply: FastifyReply) {
    if (!wantsPage(request)) refuse('not-found', 'There is no such page.');
    return this.page(reply, 404, null, notice(null, 'This page is not available. Please call the office.'));
  }

  private page(reply: FastifyReply, status: number, form: PublicForm | null, html: string) {
    for (const [name, value] of Object.entries(pageHeaders(form))) void reply.header(name, value);
    if (form?.frameOrigin != null) reply.raw.removeHeader('x-frame-options');
    return reply.status(status).type('text/html; charset=utf-8').send(html);
  }
}

const wantsPage = (request: FastifyRequest) => request.headers.accept?.includes('text/html') === true;
