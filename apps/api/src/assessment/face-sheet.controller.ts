import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FaceSheetService } from '@cairn/assessment';
import type { Actor } from '@cairn/database';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { PatientParams } from '../patient/patient.dto';
import { FaceSheetAnswer, FaceSheetBody, FaceSheetEntryAnswer, FaceSheetParams } from './finding.dto';

@ApiTags('face sheet')
@Controller('patients/:id/face-sheet')
export class FaceSheetController {
  constructor(private readonly faceSheet: FaceSheetService) {}

  @Get()
  @ZodResponse({ status: 200, type: FaceSheetAnswer })
  read(@By() by: Actor, @Param() { id }: PatientParams) {
    return this.faceSheet.read(by, id);
  }

  @Put(':entryId')
  @ZodResponse({ status: 201, type: FaceSheetEntryAnswer })
  record(@By() by: Actor, @Param() { id, entryId }: FaceSheetParams, @Body() { at, ...entry }: FaceSheetBody) {
    return this.faceSheet.record(by, id, entryId, given({ ...entry, at: at ? new Date(at) : undefined }));
  }
}
