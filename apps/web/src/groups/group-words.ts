import type { Group } from './groups-api';

export const weekdayWords = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** When a group meets, as people say it. */
export const meetsWords = ({ weekday, startsLocal, minutes }: Pick<Group, 'weekday' | 'startsLocal' | 'minutes'>) =>
  weekday === null ? `By arrangement, ${minutes} min` : `${weekdayWords[weekday - 1]}s ${startsLocal}, ${minutes} min`;
