import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { ProtocolService, RemsCertificateService } from '@cairn/mat';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import {
  CertificateAnswer,
  CertificateBody,
  CertificatesAnswer,
  ProtocolAnswer,
  ProtocolBody,
  ProtocolParams,
  ProtocolReasonBody,
  ProtocolsAnswer,
} from './protocols.dto';

/** protocols that the medical director approved. R-120: the programme's certificates for injections. */
@ApiTags('medication')
@Controller()
export class ProtocolsController {
  constructor(
    private readonly protocols: ProtocolService,
    private readonly certificates: RemsCertificateService,
  ) {}

  @Get('protocols')
  @ZodResponse({ status: 200, type: ProtocolsAnswer })
  async list(@By() by: Actor) {
    return { items: await this.protocols.list(by) };
  }

  /** Approves a version; with `replaces` the next one of a protocol. */
  @Put('protocols/:id')
  @ZodResponse({ status: 201, type: ProtocolAnswer })
  approve(@By() by: Actor, @Param() { id }: ProtocolParams, @Body() { limits, ...body }: ProtocolBody) {
    return this.protocols.approve(by, id, given({ ...body, limits: given(limits) }));
  }

  @Post('protocols/:id/end')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: ProtocolAnswer })
  end(@By() by: Actor, @Param() { id }: ProtocolParams, @Body() { reason }: ProtocolReasonBody) {
    return this.protocols.end(by, id, reason);
  }

  @Get('rems-certificates')
  @ZodResponse({ status: 200, type: CertificatesAnswer })
  async certified(@By() by: Actor) {
    return { items: await this.certificates.list(by) };
  }

  @Put('rems-certificates/:id')
  @ZodResponse({ status: 201, type: CertificateAnswer })
  certify(@By() by: Actor, @Param() { id }: ProtocolParams, @Body() body: CertificateBody) {
    return this.certificates.record(by, id, body);
  }

  @Post('rems-certificates/:id/end')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: CertificateAnswer })
  endCertificate(@By() by: Actor, @Param() { id }: ProtocolParams, @Body() { reason }: ProtocolReasonBody) {
    return this.certificates.end(by, id, reason);
  }
}
