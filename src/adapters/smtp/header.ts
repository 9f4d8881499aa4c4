// What may stand in a mail's header: one address, one line. What would end a line and begin another header never gets there.

const controls = /[\p{Cc}\u2028\u2029]+/gu;

/** Text for a header line: anything that could end the line becomes a space. */
export const oneLine = (text: string): string => text.replace(controls, ' ');

/** The address when it is exactly one; `undefined` when it holds a line's end, a space, brackets or a list. */
export const oneAddress = (text: string): string | undefined =>
  text.length <= 254 && text.search(controls) === -1 && /^[^\s<>,;:"()[\]\\@]+@[^\s<>,;:"()[\]\\@]+$/.test(text)
    ? text
    : undefined;

export interface Sender {
  readonly name: string;
  readonly address: string;
  readonly host: string;
}

/** @throws when the text is neither `name@host` nor `Some Name <name@host>`. */
export function readSender(text: string): Sender {
  const [, name = '', bracketed] = /^(.*?)\s*<([^<>]*)>$/.exec(text) ?? [];
  const address = oneAddress(bracketed ?? text);
  if (!address || oneLine(name) !== name) throw new Error(`cannot send mail from ${JSON.stringify(text)}`);
  return { name, address, host: address.slice(address.lastIndexOf('@') + 1) };
}
