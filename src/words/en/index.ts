// English: one file a place, put together here. Every other language must have exactly these keys.
import { mail } from './mail.ts';

export const en = {
  ...mail,
} as const;
