import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { NoteService } from '@cairn/therapy';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { PatientParams } from '../patient/patient.dto';
import {
  NoteAmendmentBody,
  NoteAmendmentParams,
  NoteAnswer,
  NoteBody,
  NoteParams,
  NoteReviewBody,
  NoteReviewParams,
  NotesAnswer,
  NotesQuery,
  WaitingNotesAnswer,
} from './notes.dto';

@ApiTags('notes')
@Controller()
export class NotesController {
  constructor(private readonly notes: NoteService) {}

  /** What waits for a second signature, the oldest first. */
  @Get('notes/waiting')
  @ZodResponse({ status: 200, type: WaitingNotesAnswer })
  waiting(@By() by: Actor) {
    return this.notes.waiting(by);
  }

  /** The notes of a person, the newest service first. */
  @Get('patients/:id/notes')
  @ZodResponse({ status: 200, type: NotesAnswer })
  list(@By() by: Actor, @Param() { id }: PatientParams, @Query() { before }: NotesQuery) {
    return this.notes.list(by, id, before ?? null);
  }

  /** Signs a note. From then on it is a record, and nothing in it changes. */
  @Put('patients/:id/notes/:noteId')
  @ZodResponse({ status: 201, type: NoteAnswer })
  sign(@By() by: Actor, @Param() { id, noteId }: NoteParams, @Body() body: NoteBody) {
    return this.notes.sign(by, id, noteId, { ...body, startsAt: new Date(body.startsAt) });
  }

  @Put('patients/:id/notes/:noteId/review/:reviewId')
  @ZodResponse({ status: 201, type: NoteAnswer })
  review(@By() by: Actor, @Param() { id, noteId, reviewId }: NoteReviewParams, @Body() body: NoteReviewBody) {
    return this.notes.review(by, id, noteId, { ...body, id: reviewId });
  }

  @Put('patients/:id/notes/:noteId/amendments/:amendmentId')
  @ZodResponse({ status: 201, type: NoteAnswer })
  amend(@By() by: Actor, @Param() { id, noteId, amendmentId }: NoteAmendmentParams, @Body() body: NoteAmendmentBody) {
    return this.notes.amend(by, id, noteId, { ...body, id: amendmentId });
  }
}
