import { ApiProblem } from '../api/problem';
import { readFault } from './use-dose';

describe('what a failed send means for the nurse', () => {
  it('is unknown, and to be sent again, when no answer came or the server was in trouble', () => {
    expect(readFault(new TypeError('Failed to fetch')).state).toBe('unknown');
    expect(readFault(new ApiProblem({ status: 503 })).state).toBe('unknown');
  });

  it('says who gave the dose and when, when another window was first', () => {
    const at = '2026-11-23T08:44:00Z';
    expect(readFault(new ApiProblem({ status: 409, facts: { by: 'Tom Adeyemi', at } }))).toEqual({
      state: 'taken',
      by: 'Tom Adeyemi',
      at,
    });
  });

  it('is a refusal with its rules otherwise', () => {
    expect(readFault(new ApiProblem({ status: 422 })).state).toBe('refused');
    expect(readFault(new ApiProblem({ status: 403 })).state).toBe('refused');
    expect(readFault(new ApiProblem({ status: 409, code: 'preparation.resolved' })).state).toBe('refused');
  });
});
