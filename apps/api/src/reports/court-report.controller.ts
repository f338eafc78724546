import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { CourtReportService } from '@cairn/reports';
import { FaceSheetParams } from '../assessment/finding.dto';
import { By } from '../http/by';

@ApiTags('face sheet')
@Controller('patients/:id/face-sheet')
export class CourtReportController {
  constructor(private readonly reports: CourtReportService) {}

  /** A letter that holds what the consent names, and nothing without one that stands. */
  @Get(':entryId/report')
  @ApiProduces('application/pdf')
  async print(@By() by: Actor, @Param() { id, entryId }: FaceSheetParams): Promise<StreamableFile> {
    const pdf = await this.reports.print(by, id, entryId);
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: 'inline; filename="report.pdf"' });
  }
}
