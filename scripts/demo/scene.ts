import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@cairn/database';
import type { WindowService } from '@cairn/mat';
import type { Setting } from './setting';

export type Waiting = Awaited<ReturnType<WindowService['queue']>>['toCome'][number];

/** What the telling of a morning at the windows begins from. */
export interface Scene {
  readonly app: INestApplicationContext;
  readonly setting: Setting;
  readonly day: string;
  readonly nurse: Actor;
  readonly prescriber: Actor;
  readonly director: Actor;
  readonly counselor: Actor;
  /** Moves the clock to a time of so many days ago. */
  readonly at: (ago: number, time: string) => void;
  readonly person: (nth: number) => Waiting | undefined;
}
