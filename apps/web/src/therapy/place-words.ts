import type { Appointment } from '../api/types';
import { formatWords, wayWords } from './session-terms';

/** “Video, family” or “Blue room, in person”: as much of it as is known. */
export function placeWords({ contactType, format, roomName }: Appointment): string {
  return [
    roomName,
    contactType === null ? null : wayWords[contactType],
    format === null || format === 'individual' ? null : format === 'group' ? 'Group' : formatWords[format],
  ]
    .filter((word) => word !== null)
    .join(', ');
}
