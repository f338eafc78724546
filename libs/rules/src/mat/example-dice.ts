/** For specs only. */
/** The same throws of the dice every time. */
export class Dice {
  constructor(private state: number) {}

  /** A whole number from 0 to `most`. */
  upTo(most: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * (most + 1));
  }
  of<Value>(values: readonly Value[]): Value {
    const value = values[this.upTo(values.length - 1)];
    if (value === undefined) throw new Error('Nothing to choose from');
    return value;
  }
  coin(): boolean {
    return this.upTo(1) === 1;
  }
}
