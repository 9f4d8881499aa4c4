// Durations are milliseconds with a name, so that nobody adds hours to seconds.

declare const duration: unique symbol;
/** A length of time in milliseconds. */
export type Duration = number & { readonly [duration]: true };

const ms = (n: number): Duration => n as Duration;
export const seconds = (n: number): Duration => ms(n * 1000);
export const minutes = (n: number): Duration => seconds(n * 60);
export const hours = (n: number): Duration => minutes(n * 60);
export const days = (n: number): Duration => hours(n * 24);

export const after = (at: Date, wait: Duration): Date => new Date(at.getTime() + wait);
export const before = (at: Date, wait: Duration): Date => new Date(at.getTime() - wait);
/** How long from `from` to `to`; negative when `to` is earlier. */
export const between = (from: Date, to: Date): Duration => ms(to.getTime() - from.getTime());
export const isAtOrAfter = (at: Date, limit: Date): boolean => at.getTime() >= limit.getTime();
export const earlier = (a: Date, b: Date): Date => (a.getTime() <= b.getTime() ? a : b);
