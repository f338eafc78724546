import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ApiProblem, wordsFor } from '../api/problem';
import styles from './error-note.module.css';
import { MeaningShape } from './status-mark';

/** What to do about it, where the answer itself does not say. */
function wayOutOf(problem: ApiProblem): string | null {
  if (problem.status === 0) return 'Check the connection. What you typed is still here.';
  if (problem.status === 403) return 'Ask someone with the role for it, or an administrator.';
  if (problem.status === 409 || problem.status === 412) return 'Load the newest state and decide again.';
  if (problem.status === 429) return 'Wait a minute, then try again.';
  if (problem.status >= 500)
    return 'Nothing was saved. Try again; if it stays, give the request number to your administrator.';
  return null;
}

/** Who was joined with another registration is looked at there. */
function survivorOf({ code, facts: { survivorId, number } }: ApiProblem): ReactNode {
  if (code !== 'patient.merged' || typeof survivorId !== 'string') return null;
  return (
    <Link to="/patients/$id" params={{ id: survivorId }}>
      Go to No. {String(number)}
    </Link>
  );
}

export interface Noted {
  error: unknown;
  title?: string;
  names?: Record<string, string>;
  onRetry?: (() => void) | undefined;
  children?: ReactNode;
}

/**
 * An error that names the field, the rule and the way out. `names` turns field paths into the words on the form;
 * `children` is a better way out than the general one.
 */
export function ProblemNote(props: Noted) {
  if (props.error === null || props.error === undefined) return null;
  const problem =
    props.error instanceof ApiProblem ? props.error : new ApiProblem({ status: 500, detail: wordsFor(500) });
  const failed = problem.evaluations.filter((evaluation) => evaluation.result === 'failed');
  const survivor = survivorOf(problem);
  const wayOut = props.children ?? survivor ?? wayOutOf(problem);
  return (
    <div className={styles.note} role="alert">
      <span className={styles.shape}>
        <MeaningShape meaning="needs" />
      </span>
      <div className={styles.body}>
        <p className={styles.title}>{props.title ?? problem.message}</p>
        {props.title !== undefined && props.children === undefined && props.title !== problem.message && (
          <p>{problem.message}</p>
        )}
        {problem.errors.length > 0 && (
          <ul className={styles.list}>
            {problem.errors.map((error) => (
              <li key={`${error.path} ${error.message}`}>
                <strong>{props.names?.[error.path] ?? error.path}</strong>: {error.message}
              </li>
            ))}
          </ul>
        )}
        {failed.length > 0 && (
          <ul className={styles.list}>
            {failed.map((evaluation) => (
              <li key={evaluation.ruleId}>
                {evaluation.message}{' '}
                <span className={styles.rule}>
                  Rule {evaluation.ruleId}
                  {evaluation.citation !== '' && `, ${evaluation.citation}`}
                </span>
              </li>
            ))}
          </ul>
        )}
        {wayOut !== null && <div className={styles.way}>{wayOut}</div>}
        {problem.status >= 500 && problem.requestId !== null && (
          <p className={styles.rule}>Request {problem.requestId}</p>
        )}
      </div>
      {props.onRetry !== undefined && survivor === null && (
        <Button variant="default" size="xs" onClick={props.onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
