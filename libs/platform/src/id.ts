import { uuidv7 } from 'uuidv7';

/** A new identifier (UUIDv7: they sort by the time they were made, which keeps indexes compact). */
export function newId(): string {
  return uuidv7();
}
