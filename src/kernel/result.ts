// A refusal is data and commits; a fault is an exception and rolls back (law 15).

export type Ok<Value> = { readonly ok: true; readonly value: Value };
export type Refused<Refusal> = { readonly ok: false; readonly refusal: Refusal };
export type Result<Value, Refusal> = Ok<Value> | Refused<Refusal>;

export const ok = <const Value>(value: Value): Ok<Value> => ({ ok: true, value });
export const refuse = <const Refusal>(refusal: Refusal): Refused<Refusal> => ({ ok: false, refusal });

/** Ends a `switch` over a closed union: a new member no longer compiles until it is handled. */
export function unreachable(value: never): never {
  throw new Error(`not a case of this union: ${String(value)}`);
}
