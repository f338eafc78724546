/** What a pump is asked to do. The key is the preparation's id: asked twice under one key, it pours once. */
export interface PumpJob {
  readonly key: string;
  readonly volumeUl: number;
}

/** What the pump says that it delivered under a key. */
export interface Delivered {
  readonly key: string;
  readonly volumeUl: number;
}

/**
 * A pump at a window. `deliver` answers what came out, which may be less than what was asked for; it throws `PumpSilent` when
 * no answer came, and then nobody knows. `ask` looks up an earlier key and pours nothing: null means that the pump never
 * heard of it. A real pump whose own protocol has no keys needs an adapter that keeps them.
 */
export interface PumpPort {
  deliver(job: PumpJob): Promise<Delivered>;
  ask(key: string): Promise<Delivered | null>;
}

/** The pump did not answer in time, hung up, or said something that is no answer. */
export class PumpSilent extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'PumpSilent';
  }
}
