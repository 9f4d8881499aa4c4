// One setting as it was read, for who asks what this house would start with. Secrets are masked before anybody sees them.

export interface Setting {
  readonly name: string;
  /** What is used, secrets masked; `undefined` when there is none. */
  readonly value: string | undefined;
  readonly from: 'environment' | 'file' | 'default' | 'not set';
}

const mask = '***';
/** Drivers take secrets in the query too: `?password=…`, `?sslpassword=…`. */
const secretName = /pass|secret|token|key/i;

/** An address with its secrets masked. What cannot be read as one could be anything, and is not shown at all. */
export function maskAddress(text: string): string {
  if (!URL.canParse(text)) return mask;
  const address = new URL(text);
  if (address.password) address.password = mask;
  for (const name of new Set(address.searchParams.keys()))
    if (secretName.test(name)) address.searchParams.set(name, mask);
  return address.href;
}
