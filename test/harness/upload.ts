// A multipart form as a browser sends it, for tests without a browser.
import type { Seen, Visitor } from './visitor.ts';

export interface UploadPart {
  readonly name: string;
  readonly value: string | Uint8Array;
  /** Makes it a file. */
  readonly filename?: string;
}

const boundary = 'test-boundary-7f3a9c51';

function multipart(parts: readonly UploadPart[]): Buffer {
  const pieces = parts.flatMap(({ name, value, filename }) => {
    const file = filename === undefined ? '' : `; filename="${filename}"\r\ncontent-type: application/octet-stream`;
    return [
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n`),
      Buffer.from(value),
      Buffer.from('\r\n'),
    ];
  });
  return Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]);
}

/** Sends the page's upload form: its token first, as it stands there, then these parts. */
export function upload(
  visitor: Visitor,
  page: Seen,
  parts: readonly UploadPart[],
  headers: Readonly<Record<string, string>> = {},
): Promise<Seen> {
  const token = /name="_csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
  return visitor.send({
    method: 'POST',
    url: page.url,
    headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: multipart([{ name: '_csrf', value: token }, ...parts]),
  });
}
