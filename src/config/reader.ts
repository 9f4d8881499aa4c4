// Reads single settings; remembers where each came from and everything that is wrong with them.
import { readFileSync } from 'node:fs';
import { nearest } from './nearest.ts';
import { maskAddress, type Setting } from './setting.ts';

export type Problem = string;

/** Settings of ours start with this; one that nobody reads is a typing mistake, and saying so saves an evening. */
const prefix = 'LATCHKEY_';

export class Reader {
  readonly problems: Problem[] = [];
  readonly #environment: Readonly<Record<string, string | undefined>>;
  readonly #known = new Map<string, Setting>();

  constructor(environment: Readonly<Record<string, string | undefined>>) {
    this.#environment = environment;
  }

  refuse(name: string, why: string): void {
    this.problems.push(`${name} ${why}`);
  }

  /** Every setting that was read so far, secrets masked. */
  get settings(): readonly Setting[] {
    return [...this.#known.values()];
  }

  optional(name: string): string | undefined {
    const value = this.#environment[name]?.trim() || undefined;
    this.#known.set(name, { name, value, from: value === undefined ? 'not set' : 'environment' });
    return value;
  }

  text(name: string, otherwise: string): string {
    return this.optional(name) ?? this.#default(name, otherwise);
  }

  /**
   * An address that holds a password: from the environment, or from the file that `fileName` names. Empty when that file
   * gave nothing: something was meant to be set, so it is a live site with a mistake, and never a demo.
   */
  secret(name: string, fileName: string): string | undefined {
    const said = this.optional(name);
    const file = this.optional(fileName);
    if (said !== undefined && file !== undefined) this.refuse(fileName, `and ${name} are both set: keep one of them`);
    const value = said ?? (file === undefined ? undefined : this.#contentOf(fileName, file));
    if (value)
      this.#known.set(name, { name, value: maskAddress(value), from: said === undefined ? 'file' : 'environment' });
    return value;
  }

  #contentOf(fileName: string, file: string): string {
    try {
      const value = readFileSync(file, 'utf8').trim();
      if (value !== '') return value;
      this.refuse(fileName, `names ${file}, which is empty`);
    } catch (fault) {
      this.refuse(fileName, `cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`);
    }
    return '';
  }

  /** Notes what is used where nothing was said. */
  #default<Value extends string | number>(name: string, otherwise: Value): Value {
    if (otherwise !== '') this.#known.set(name, { name, value: String(otherwise), from: 'default' });
    return otherwise;
  }

  port(name: string, otherwise: number): number {
    const value = this.optional(name);
    if (value === undefined) return this.#default(name, otherwise);
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

  /** An address or an https page: what RFC 9116 §2.5.3 lets a security.txt name. */
  contact(name: string, otherwise: string): string {
    const value = this.optional(name);
    if (value === undefined) return this.#default(name, otherwise);
    if (!/^[^\s@]+@[^\s@]+$/.test(value) && !(URL.canParse(value) && value.startsWith('https://')))
      this.refuse(name, `is "${value}": a contact is an email address, or a page that starts with https://`);
    return value;
  }

  /** The first of them when nothing is said. */
  oneOf<const Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value {
    const said = this.optional(name);
    const value = values.find((one) => one === (said ?? this.#default(name, values[0])));
    if (value === undefined) this.refuse(name, `is "${said}": it can be ${values.join(' or ')}`);
    return value ?? values[0];
  }

  refuseUnknown(): void {
    for (const name of Object.keys(this.#environment).sort())
      if (name.startsWith(prefix) && !this.#known.has(name))
        this.refuse(name, `is not a setting of Latchkey${this.#meant(name)} docs/settings.md lists them`);
  }

  #meant(name: string): string {
    const known = nearest(name, this.#known.keys());
    return known ? `; did you mean ${known}?` : '.';
  }
}
