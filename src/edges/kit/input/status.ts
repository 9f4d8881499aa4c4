// What opens a request again.
import { text } from '../read.ts';

const most = 100;
export const reference = text('status.open.reference-enter', { most, tooLong: 'status.open.long' });
export const returnCode = text('status.open.code-enter', { most, tooLong: 'status.open.long' });
