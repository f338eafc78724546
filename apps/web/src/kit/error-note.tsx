import { ApiProblem } from '../api/problem';
import { ChartGate, isClosedChart } from './chart-gate';
import { type Noted, ProblemNote } from './problem-note';

/** Why something did not happen and what to do; in place of a chart that is closed, the way to open it. */
export function ErrorNote(props: Noted) {
  if (props.error instanceof ApiProblem && isClosedChart(props.error))
    return <ChartGate problem={props.error} onOpened={props.onRetry} />;
  return <ProblemNote {...props} />;
}
