// What the server and the process that draws say to each other: an order with a file, and pages back. Pure.
import { type Box, longestSide, mostPages } from '../rules.ts';

export interface Order {
  /** A stranger's file to be drawn anew, or a page of ours to be drawn over. */
  readonly work: 'clean' | 'mark';
  readonly boxes: readonly Box[];
  /** Written across every page. */
  readonly stamp: string | undefined;
}
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  /** WebP. */
  readonly picture: Uint8Array;
}

const headLength = 4;
const pageHeadLength = 12;

export function writeOrder(order: Order, file: Uint8Array): Uint8Array {
  const said = Buffer.from(JSON.stringify(order));
  const head = Buffer.alloc(headLength);
  head.writeUInt32BE(said.length);
  return Buffer.concat([head, said, file]);
}

/** What `writeOrder` wrote: the order is ours, the file is whatever somebody sent. */
export function readOrder(bytes: Buffer): { readonly order: Order; readonly file: Buffer } {
  const end = headLength + bytes.readUInt32BE(0);
  return { order: JSON.parse(bytes.toString('utf8', headLength, end)) as Order, file: bytes.subarray(end) };
}

export function writePages(pages: readonly DrawnPage[]): Buffer {
  return Buffer.concat(
    pages.flatMap(({ width, height, picture }) => {
      const head = Buffer.alloc(pageHeadLength);
      head.writeUInt32BE(width, 0);
      head.writeUInt32BE(height, 4);
      head.writeUInt32BE(picture.length, 8);
      return [head, picture];
    }),
  );
}

/** The process read a stranger's bytes, so its answer is judged like one: `undefined` when it is not pages of ours. */
export function readPages(answer: Uint8Array): readonly DrawnPage[] | undefined {
  const bytes = Buffer.from(answer);
  const pages: DrawnPage[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (pages.length === mostPages || bytes.length < at + pageHeadLength) return undefined;
    const [width, height, length] = [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8)];
    at += pageHeadLength;
    const picture = bytes.subarray(at, at + length);
    if (picture.length !== length || !isWebp(picture) || !isSide(width) || !isSide(height)) return undefined;
    pages.push({ width, height, picture: new Uint8Array(picture) });
    at += length;
  }
  return pages.length === 0 ? undefined : pages;
}

const isSide = (pixels: number): boolean => pixels > 0 && pixels <= longestSide;
const isWebp = (picture: Buffer): boolean =>
  picture.toString('latin1', 0, 4) === 'RIFF' && picture.toString('latin1', 8, 12) === 'WEBP';
