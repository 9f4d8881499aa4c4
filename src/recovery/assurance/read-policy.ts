// Reads the operator's policy file. Every problem is named with its field, all at once; nothing is guessed.
import { type Duration, days, hours, minutes, ok, type Result, refuse } from '../../kernel/index.ts';
import { deadlineStates, type Policy, type Requirements, tiers } from './rules.ts';

/** `field` is a path like `tiers.ordinary.floor`; `problem` says in words what is wanted there. */
interface PolicyProblem {
  readonly field: string;
  readonly problem: string;
}
export type PolicyRefusal = { readonly code: 'policy_unreadable'; readonly problems: readonly PolicyProblem[] };

export function readPolicy(json: unknown): Result<Policy, PolicyRefusal> {
  const problems: PolicyProblem[] = [];
  const root = new Part('', json, problems);
  const policy: Policy = {
    version: root.text('version'),
    matureAfter: root.duration('matureAfter'),
    tiers: root.each('tiers', tiers, readRequirements),
    deadlines: root.each('deadlines', deadlineStates, (part, name) => part.duration(name)),
  };
  root.nothingElse(['version', 'matureAfter', 'tiers', 'deadlines']);
  return problems.length === 0 ? ok(policy) : refuse({ code: 'policy_unreadable', problems });
}

function readRequirements(parent: Part, tier: string): Requirements {
  const part = parent.part(tier);
  const read: Requirements = {
    roots: part.whole('roots', 2),
    floor: part.whole('floor', 2),
    beside: part.list('beside', (one, name) => one.oneOf(name, ['mailbox', 'password'])),
    people: part.oneOf('people', ['never', 'short-of-roots', 'always']),
    document: part.yesOrNo('document'),
    hold: part.list('hold', (rows, name) => {
      const row = rows.part(name);
      row.nothingElse(['assurance', 'wait']);
      return { assurance: row.whole('assurance', 1), wait: row.duration('wait') };
    }),
    probation: part.duration('probation'),
  };
  part.nothingElse(['roots', 'floor', 'beside', 'people', 'document', 'hold', 'probation']);
  if (read.floor > read.roots) part.wants('floor', 'is at most as many as `roots`');
  checkHold(part, read);
  return read;
}

/** A hold that is unclear or grows with better proof would be a mistake nobody notices until it matters. */
function checkHold(part: Part, { hold, floor, people }: Requirements): void {
  const [first] = hold;
  if (!first) part.wants('hold', 'has at least one row');
  else if (people !== 'always' && first.assurance > floor) part.wants('hold', 'starts at `floor` or below it');
  hold.forEach((row, i) => {
    const above = hold[i - 1];
    if (above && row.assurance <= above.assurance) part.wants(`hold.${i}.assurance`, 'is higher than the row before');
    if (above && row.wait > above.wait) part.wants(`hold.${i}.wait`, 'is not longer than the row before');
  });
}

const units: Readonly<Record<string, (n: number) => Duration>> = {
  minute: minutes,
  minutes: minutes,
  hour: hours,
  hours: hours,
  day: days,
  days: days,
};

/** One object of the file, and where it stands. */
class Part {
  readonly #path: string;
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #problems: PolicyProblem[];
  constructor(path: string, value: unknown, problems: PolicyProblem[]) {
    this.#path = path;
    this.#problems = problems;
    const isObject = typeof value === 'object' && value !== null;
    this.#fields = isObject ? (value as Record<string, unknown>) : {};
    if (!isObject) problems.push({ field: path || 'policy', problem: 'is an object' });
  }
  wants(name: string, problem: string): void {
    this.#problems.push({ field: this.#at(name), problem });
  }
  part(name: string): Part {
    return new Part(this.#at(name), this.#fields[name], this.#problems);
  }
  text(name: string): string {
    const value = this.#fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.wants(name, 'is a text');
    return '';
  }
  whole(name: string, least: number): number {
    const value = this.#fields[name];
    if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value;
    this.wants(name, `is a whole number, ${least} or more`);
    return least;
  }
  yesOrNo(name: string): boolean {
    const value = this.#fields[name];
    if (typeof value !== 'boolean') this.wants(name, 'is true or false');
    return value === true;
  }
  oneOf<const Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value {
    const found = values.find((value) => value === this.#fields[name]);
    if (found === undefined) this.wants(name, `is one of ${values.join(', ')}`);
    return found ?? values[0];
  }
  duration(name: string): Duration {
    const value = this.#fields[name];
    const [, count, unit = ''] = (typeof value === 'string' && /^([1-9]\d{0,4}) ([a-z]+)$/.exec(value)) || [];
    const make = Object.hasOwn(units, unit) ? units[unit] : undefined;
    if (make) return make(Number(count));
    this.wants(name, 'is a time like "72 hours", "2 minutes" or "14 days"');
    return days(1);
  }
  list<Value>(name: string, read: (rows: Part, at: string) => Value): readonly Value[] {
    const value = this.#fields[name];
    if (!Array.isArray(value)) {
      this.wants(name, 'is a list');
      return [];
    }
    const rows = new Part(this.#at(name), value, this.#problems);
    return value.map((_, i) => read(rows, String(i)));
  }
  each<const Name extends string, Value>(
    name: string,
    names: readonly Name[],
    read: (part: Part, name: Name) => Value,
  ): Record<Name, Value> {
    const part = this.part(name);
    part.nothingElse(names);
    return Object.fromEntries(names.map((one) => [one, read(part, one)])) as Record<Name, Value>;
  }
  nothingElse(known: readonly string[]): void {
    for (const name of Object.keys(this.#fields)) if (!known.includes(name)) this.wants(name, 'is not a known field');
  }
  #at(name: string): string {
    return this.#path ? `${this.#path}.${name}` : name;
  }
}
