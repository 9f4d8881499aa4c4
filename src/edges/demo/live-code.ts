// The code a demo person's app would show now.
import { generate } from 'otplib';

export interface LiveCode {
  readonly digits: string;
  /** Seconds until the next one. */
  readonly secondsLeft: number;
}

export async function liveCode(secret: string, now: Date): Promise<LiveCode> {
  const epoch = Math.floor(now.getTime() / 1000);
  return { digits: await generate({ secret, epoch }), secondsLeft: 30 - (epoch % 30) };
}
