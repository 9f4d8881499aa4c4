// For steps of a test that lead to what it is about: refused, they end it with the refusal.
import type { Result } from '../../src/kernel/index.ts';

export function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
