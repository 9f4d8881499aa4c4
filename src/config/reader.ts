// Reads single settings and remembers everything that is wrong with them.

export type Problem = string;

/** Settings of ours start with this; one that nobody reads is a typing mistake, and saying so saves an evening. */
const prefix = 'LATCHKEY_';

export class Reader {
  readonly problems: Problem[] = [];
  readonly #environment: Readonly<Record<string, string | undefined>>;
  readonly #known = new Set<string>();

  constructor(environment: Readonly<Record<string, string | undefined>>) {
    this.#environment = environment;
  }

  refuse(name: string, why: string): void {
    this.problems.push(`${name} ${why}`);
  }

  optional(name: string): string | undefined {
    this.#known.add(name);
    const value = this.#environment[name]?.trim();
    return value === '' ? undefined : value;
  }

  text(name: string, otherwise: string): string {
    return this.optional(name) ?? otherwise;
  }

  port(name: string, otherwise: number): number {
    const value = this.optional(name);
    if (value === undefined) return otherwise;
    const port = Number(value);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      this.refuse(name, `is "${value}": a port is a whole number from 0 to 65535`);
    return port;
  }

  url(name: string, otherwise: string): string {
    const value = this.text(name, otherwise);
    if (value === '') return value;
    if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
      this.refuse(name, `is "${value}": an address starts with https:// or http://`);
      return '';
    }
    return value;
  }

  refuseUnknown(): void {
    for (const name of Object.keys(this.#environment))
      if (name.startsWith(prefix) && !this.#known.has(name))
        this.refuse(name, 'is not a setting of Latchkey; docs/settings.md lists them');
  }
}
