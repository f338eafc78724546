import { Body, Controller, Get, HttpStatus, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { FilesService, PhotoService } from '@cairn/files';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { fileNameOf, uploadOf } from '../http/uploads';
import {
  FileAnswer,
  FileParams,
  FilesAnswer,
  OpenFileQuery,
  OpenPhotoQuery,
  PatientFilesParams,
  PhotoQuery,
  RemoveFileBody,
  UploadParams,
  UploadQuery,
} from './files.dto';
import { sendFile } from './send-file';

const binary = { schema: { type: 'string', format: 'binary' } } as const;
const bytes = { description: 'The file itself', content: { 'application/octet-stream': binary } };

@ApiTags('files')
@Controller()
export class FilesController {
  constructor(
    private readonly files: FilesService,
    private readonly photos: PhotoService,
  ) {}

  @Put('patients/:id/files/:fileId')
  @ApiOperation({ summary: 'Keep an attachment or a scan', description: 'The body is the file itself.' })
  @ApiConsumes('application/octet-stream')
  @ApiBody(binary)
  @ApiHeader({ name: 'x-file-name', required: false, description: 'Its name, as percent-encoded UTF-8' })
  @ZodResponse({ status: 201, type: FileAnswer })
  async add(
    @By() by: Actor,
    @Param() { id, fileId }: UploadParams,
    @Query() { kind }: UploadQuery,
    @Req() request: FastifyRequest,
  ) {
    const { source, declared } = uploadOf(request);
    return this.files.add(by, { id: fileId, patientId: id, kind, name: fileNameOf(request), declared }, source);
  }

  @Get('patients/:id/files')
  @ZodResponse({ status: 200, type: FilesAnswer })
  async list(@By() by: Actor, @Param() { id }: PatientFilesParams) {
    return { items: await this.files.list(by, id) };
  }

  @Put('patients/:id/photo/:fileId')
  @ApiOperation({
    summary: 'Take the photo',
    description:
      'The body is a picture; x, y and size name the square of it that is kept, upright. Without them the middle.',
  })
  @ApiConsumes('application/octet-stream')
  @ApiBody(binary)
  @ZodResponse({ status: 201, type: FileAnswer })
  async takePhoto(
    @By() by: Actor,
    @Param() { id, fileId }: UploadParams,
    @Query() { x, y, size }: PhotoQuery,
    @Req() request: FastifyRequest,
  ) {
    const { source, declared } = uploadOf(request);
    const square = x === undefined || y === undefined || size === undefined ? null : { x, y, size };
    return this.photos.take(by, { id: fileId, patientId: id, square, declared }, source);
  }

  /** 204 where there is no photo: initials stand in its place, and that is no fault. */
  @Get('patients/:id/photo')
  @ApiResponse({ status: 200, ...bytes })
  @ApiResponse({ status: 204, description: 'There is no photo' })
  async photo(
    @By() by: Actor,
    @Param() { id }: PatientFilesParams,
    @Query() { size }: OpenPhotoQuery,
    @Req() { method }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const opened = await this.photos.open(by, id, size === '96');
    if (opened === null)
      return void reply.status(HttpStatus.NO_CONTENT).header('cache-control', 'private, no-store').send();
    sendFile(reply, opened, 'view', method === 'HEAD');
  }

  @Get('files/:id')
  @ApiOperation({ summary: 'Open a file', description: 'With `Range: bytes=…` a part of it.' })
  @ApiHeader({ name: 'range', required: false })
  @ApiResponse({ status: 200, ...bytes })
  @ApiResponse({ status: 206, ...bytes, description: 'The part that was asked for' })
  async open(
    @By() by: Actor,
    @Param() { id }: FileParams,
    @Query() { as }: OpenFileQuery,
    @Req() { method, headers }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const head = method === 'HEAD';
    // A part of one file must not be joined to a part of another: then all of it is sent.
    const conditional = headers['if-range'] !== undefined;
    const opened = await this.files.open(by, id, head || conditional ? undefined : headers.range, !head);
    sendFile(reply, opened, as, head);
  }

  @Post('files/:id/remove')
  @ZodResponse({ status: 200, type: FileAnswer })
  async remove(@By() by: Actor, @Param() { id }: FileParams, @Body() { reason }: RemoveFileBody) {
    return this.files.remove(by, id, reason);
  }
}
