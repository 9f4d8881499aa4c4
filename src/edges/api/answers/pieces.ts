// What answers are made of: points in time, lengths of time, and nothing as `null`, never as a member that is not there.
import { z } from 'zod';

/** Named in openapi.json, once, wherever it is used. */
export const named = z.registry<{ id: string; description: string; examples: [unknown] }>();

/** RFC 3339, in UTC. */
export const moment = z.iso.datetime();
/** `null` where there is none. */
export const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullable();

export const told = (at: Date): string => at.toISOString();
export const toldOrNull = (at: Date | undefined): string | null => at?.toISOString() ?? null;
export const inSeconds = (length: number): number => Math.round(length / 1000);
