import { type CallHandler, type ExecutionContext, mixin, type NestInterceptor, type Type } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

type Cell = string | number | null;

/** A report as a table: its name for the file, and its rows with the heading of each column. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly columns: readonly string[];
}

/** Does the caller ask for a spreadsheet before anything else that we have? */
export function wantsCsv(accept: string | undefined): boolean {
  const known = ['text/csv', 'application/json', 'application/*', '*/*'];
  const types = (accept ?? '').split(',').map((type) => type.split(';')[0]?.trim().toLowerCase() ?? '');
  return types.find((type) => known.includes(type)) === 'text/csv';
}

/**
 * A text that begins like a formula gets an apostrophe in front: a spreadsheet would otherwise run what somebody typed
 * into a name. Lines end as RFC 4180 says.
 */
export function csvOf({ rows, columns }: Sheet): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

/** Turns a report into a file for who asked for `text/csv`. The handler knows nothing of it. */
export function CsvOf<Report>(sheetOf: (report: Report) => Sheet): Type<NestInterceptor> {
  class CsvInterceptor implements NestInterceptor {
    intercept(context: ExecutionContext, next: CallHandler<Report>): Observable<Report | string> {
      const http = context.switchToHttp();
      const { accept } = http.getRequest<FastifyRequest>().headers;
      const reply = http.getResponse<FastifyReply>();
      void reply.header('vary', 'accept');
      if (!wantsCsv(accept)) return next.handle();
      return next.handle().pipe(
        map((report) => {
          const sheet = sheetOf(report);
          void reply
            .type('text/csv; charset=utf-8; header=present')
            .header('content-disposition', `attachment; filename="${sheet.name}.csv"`);
          return csvOf(sheet);
        }),
      );
    }
  }
  return mixin(CsvInterceptor);
}
