import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { writtenApi } from './openapi';

@ApiTags('openapi')
@Controller('openapi.json')
export class OpenApiController {
  /** This document. */
  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  document(): string {
    return writtenApi();
  }
}
