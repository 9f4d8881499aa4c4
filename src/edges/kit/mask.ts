// An address where others may look: enough to recognise it beside another, not enough to write to it.
export function mask(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '…' : `${address.slice(0, 1)}…${address.slice(at)}`;
}
