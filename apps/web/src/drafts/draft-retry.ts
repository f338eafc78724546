import { ApiProblem } from '../api/problem';

/** A change is on the server this long after it was typed. */
export const saveAfterMs = 2000;
export const longestWaitMs = 30_000;

export const asProblem = (fault: unknown): ApiProblem =>
  fault instanceof ApiProblem ? fault : new ApiProblem({ status: 0, code: 'network.unreachable' });

/** Again and again, later and later, until it is done or refused; what is not there any more is done. */
export async function untilDone(act: () => Promise<void>): Promise<void> {
  for (let waitMs = saveAfterMs; ; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
    try {
      await act();
      return;
    } catch (fault) {
      const { status } = asProblem(fault);
      if (status !== 0 && status < 500 && status !== 429) return;
      await new Promise((done) => setTimeout(done, waitMs));
    }
  }
}
