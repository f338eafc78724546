import type { OpenAPIObject } from '@nestjs/swagger';

/** The part of JSON Schema that our document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: boolean | Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Operation {
  /** `PUT /api/v1/patients/{id}`, as the samples and the matrix name it. */
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | null;
  /** Its body is a file. */
  readonly bytes: boolean;
  /** Schemas of JSON answers by status; `null` is declared without content. */
  readonly answers: ReadonlyMap<string, Schema | null>;
}

export class ApiDocument {
  readonly operations: readonly Operation[];

  constructor(private readonly document: OpenAPIObject) {
    this.operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, RawOperation>).map(([method, raw]) => ({
        route: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path,
        parameters: raw.parameters ?? [],
        body: raw.requestBody?.content['application/json']?.schema ?? null,
        bytes: raw.requestBody?.content['application/octet-stream'] !== undefined,
        answers: new Map(
          Object.entries(raw.responses).map(([status, { content }]) => [
            status,
            content?.['application/json']?.schema ?? null,
          ]),
        ),
      })),
    );
  }

  /** The schema itself, where it was only named. */
  follow(schema: Schema): Schema {
    if (schema.$ref === undefined) return schema;
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    const found = this.document.components?.schemas?.[name];
    if (found === undefined) throw new Error(`The document names ${schema.$ref} and does not have it`);
    return found as Schema;
  }
}

interface RawOperation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>
  >;
}
