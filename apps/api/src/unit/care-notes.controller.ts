import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { CareNoteService } from '@cairn/detox';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { PatientParams } from '../patient/patient.dto';
import { CareNoteAnswer, CareNoteBody, CareNoteParams, CareNotesAnswer, CareNotesQuery } from './care-notes.dto';
import { momentOf } from './moments';

@ApiTags('unit')
@Controller('patients/:id/care-notes')
export class CareNotesController {
  constructor(private readonly notes: CareNoteService) {}

  @Get()
  @ZodResponse({ status: 200, type: CareNotesAnswer })
  list(@By() by: Actor, @Param() { id }: PatientParams, @Query() { days }: CareNotesQuery) {
    return this.notes.list(by, id, days);
  }

  @Put(':noteId')
  @ZodResponse({ status: 201, type: CareNoteAnswer })
  write(@By() by: Actor, @Param() { id, noteId }: CareNoteParams, @Body() body: CareNoteBody) {
    const { content, at, note = null, replaces = null } = body;
    return this.notes.write(by, id, noteId, { ...content, at: momentOf(at), note, replaces });
  }
}
