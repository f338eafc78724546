import type { Evaluation, Problem } from './types';

/** What the server answered instead of what was asked for. `code` is for programs, `message` for people. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly requestId: string | null;
  readonly errors: { path: string; message: string }[];
  readonly evaluations: Evaluation[];
  readonly facts: Record<string, unknown>;

  constructor(problem: Partial<Problem> & { status: number }) {
    super(problem.detail ?? problem.title ?? wordsFor(problem.status));
    this.name = 'ApiProblem';
    this.status = problem.status;
    this.code = problem.code ?? `http.${problem.status}`;
    this.title = problem.title ?? wordsFor(problem.status);
    this.requestId = problem.requestId ?? null;
    this.errors = problem.errors ?? [];
    this.evaluations = problem.evaluations ?? [];
    this.facts = problem.facts ?? {};
  }

  /** The message for one field of a form, whatever notation the server used for its path. */
  fieldMessage(path: string): string | undefined {
    return this.errors.find((error) => error.path.replace(/^\/|^body\./, '').replaceAll('/', '.') === path)?.message;
  }
}

export function wordsFor(status: number): string {
  if (status === 0) return 'The server could not be reached.';
  if (status === 401) return 'Your session has ended.';
  if (status === 403) return 'Your role does not include this.';
  if (status === 404) return 'There is no such record in this program.';
  if (status === 409) return 'Someone else was first.';
  if (status === 412 || status === 428) return 'This record has changed since you opened it.';
  if (status === 422) return 'A rule does not allow this.';
  if (status === 429) return 'Too many requests. Wait a moment and try again.';
  return status >= 500 ? 'Something went wrong on the server.' : 'The server did not accept this.';
}

export async function problemFrom(response: Response): Promise<ApiProblem> {
  let body: Partial<Problem> = {};
  if (response.headers.get('content-type')?.includes('json') === true) {
    body = (await response.json().catch(() => ({}))) as Partial<Problem>;
  }
  return new ApiProblem({ ...body, status: response.status });
}
