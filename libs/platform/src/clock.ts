import { Injectable } from '@nestjs/common';

/** The time, as an instant. Injected everywhere, so that a test or the demo can move it; rules take `now` instead. */
export abstract class Clock {
  abstract now(): Date;
}

@Injectable()
export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is moved: for tests and for telling the demo's stories in their own time. */
export class MovedClock extends Clock {
  constructor(private at: Date) {
    super();
  }

  override now(): Date {
    return new Date(this.at);
  }

  moveTo(at: Date): void {
    this.at = at;
  }
}
