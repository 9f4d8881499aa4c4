// Lets a few work at a time and a few more wait; whoever comes after that is told so at once instead of waiting for ever.

export class TurnTaker {
  readonly #atOnce: number;
  readonly #mayWait: number;
  #working = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(atOnce: number, mayWait: number) {
    this.#atOnce = atOnce;
    this.#mayWait = mayWait;
  }

  async take<T>(work: () => Promise<T>): Promise<T | 'too-many-waiting'> {
    if (this.#working >= this.#atOnce) {
      if (this.#waiting.length >= this.#mayWait) return 'too-many-waiting';
      // Whoever leaves hands over the place; it is not free in between.
      await new Promise<void>((turn) => this.#waiting.push(turn));
    } else {
      this.#working++;
    }
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#working--;
    }
  }
}
