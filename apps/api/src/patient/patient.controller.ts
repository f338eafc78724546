import { Body, Controller, Get, HttpStatus, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import {
  AssignmentService,
  ConsentService,
  PatientService,
  type PatientView,
  RegistrationService,
} from '@cairn/patient';
import { Clock, refuse } from '@cairn/platform';
import type { FastifyReply } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { By, etagOf, IfMatch } from '../http/by';
import { given } from '../http/given';
import {
  AssignmentAnswer,
  AssignmentBody,
  AssignmentParams,
  ConsentAnswer,
  ConsentBody,
  ConsentParams,
  NearDuplicatesAnswer,
  NearDuplicatesBody,
  PatientAnswer,
  PatientBody,
  PatientParams,
  PatientsAnswer,
  RevokeBody,
  SearchQuery,
} from './patient.dto';

@ApiTags('patients')
@Controller('patients')
export class PatientController {
  constructor(
    private readonly patients: PatientService,
    private readonly registration: RegistrationService,
    private readonly consents: ConsentService,
    private readonly assignments: AssignmentService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ZodResponse({ status: 200, type: PatientsAnswer })
  async search(@By() by: Actor, @Query() { search, cursor }: SearchQuery) {
    const { items, next } = await this.patients.search(by, search, cursor);
    return { items, next: next === null ? null : String(next) };
  }

  @Post('near-duplicates')
  @ZodResponse({ status: 200, type: NearDuplicatesAnswer })
  async nearDuplicates(@By() by: Actor, @Body() { legalName, dateOfBirth }: NearDuplicatesBody) {
    return { items: await this.patients.nearDuplicates(by, { ...legalName, dateOfBirth }) };
  }

  /** Registers (201), or with `If-Match` changes the details (200). */
  @Put(':id')
  @ZodResponse({ status: 201, type: PatientAnswer })
  @ApiResponse({ status: 200, type: PatientAnswer.Output })
  async put(
    @By() by: Actor,
    @Param() { id }: PatientParams,
    @Body() body: PatientBody,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { consents, correction, ...details } = body;
    if (version === null) {
      if (correction !== undefined)
        refuse(
          'input.invalid',
          'Who is registered for the first time has nothing to be corrected. Leave the correction out.',
        );
      const registration = given({ ...details, consents });
      return this.show(await this.registration.register(by, id, registration), reply, HttpStatus.CREATED);
    }
    if (consents !== undefined)
      refuse('input.invalid', 'Consents are given and taken back one by one, not with an edit.');
    return this.show(await this.registration.edit(by, id, version, details, correction ?? null), reply, HttpStatus.OK);
  }

  @Get(':id')
  @ZodResponse({ status: 200, type: PatientAnswer })
  async read(@By() by: Actor, @Param() { id }: PatientParams, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.show(await this.patients.read(by, id), reply, HttpStatus.OK);
  }

  @Put(':id/consents/:consentId')
  @ZodResponse({ status: 201, type: ConsentAnswer })
  async consent(@By() by: Actor, @Param() { id, consentId }: ConsentParams, @Body() body: ConsentBody) {
    return this.consents.give(by, id, { id: consentId, ...body });
  }

  @Post(':id/consents/:consentId/revoke')
  @ZodResponse({ status: 200, type: ConsentAnswer })
  async revoke(@By() by: Actor, @Param() { id, consentId }: ConsentParams, @Body() { reason }: RevokeBody) {
    return this.consents.revoke(by, id, consentId, reason);
  }

  @Put(':id/assignments/:assignmentId')
  @ZodResponse({ status: 201, type: AssignmentAnswer })
  async assign(@By() by: Actor, @Param() { id, assignmentId }: AssignmentParams, @Body() body: AssignmentBody) {
    return this.assignments.assign(by, id, assignmentId, body);
  }

  private show(patient: PatientView, reply: FastifyReply, status: HttpStatus) {
    void reply.status(status).header('etag', etagOf(patient.version));
    return { ...patient, age: ageOn(patient.dateOfBirth, this.clock.now()) };
  }
}

/** Full years, by the calendar in UTC: good to a day, for reading only; no rule uses it. */
export function ageOn(dateOfBirth: string, now: Date): number {
  const today = now.toISOString().slice(0, 10);
  return Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4)) - (today.slice(5) < dateOfBirth.slice(5) ? 1 : 0);
}
