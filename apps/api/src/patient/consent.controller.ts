import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { ConsentService } from '@cairn/patient';
import { ContactStopService } from '@cairn/reminders';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { ConsentWordingAnswer, ContactStopsAnswer, PatientParams } from './patient.dto';

/** What is shown before somebody agrees to be contacted, and what was said against it since. */
@ApiTags('patients')
@Controller()
export class ConsentController {
  constructor(
    private readonly consents: ConsentService,
    private readonly stops: ContactStopService,
  ) {}

  @Get('consent-wording')
  @ZodResponse({ status: 200, type: ConsentWordingAnswer })
  async wording(@By() by: Actor) {
    return { items: await this.consents.wording(by) };
  }

  @Get('patients/:id/contact-stops')
  @ZodResponse({ status: 200, type: ContactStopsAnswer })
  async stopsOf(@By() by: Actor, @Param() { id }: PatientParams) {
    return { items: await this.stops.ofPatient(by, id) };
  }
}
