import type { ApiProblem } from '../api/problem';
import { clockTime } from '../kit/format';
import { endTime } from './day-grid';

/** Who already has that time and when, from what the server may tell this role; null for any other problem. */
export function bookedWords(problem: ApiProblem): string | null {
  if (problem.code !== 'appointment.booked') return null;
  const { staffName, patientName, startsAt, minutes } = problem.facts;
  if (typeof staffName !== 'string' || typeof startsAt !== 'string' || typeof minutes !== 'number')
    return problem.message;
  const withWhom = typeof patientName === 'string' ? `${patientName}` : 'someone';
  return `${staffName} sees ${withWhom} from ${clockTime(startsAt)} to ${endTime({ startsAt, minutes })}.`;
}
