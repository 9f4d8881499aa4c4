// Where to go after signing in: only to a page of the console.
const page = /^\/console(\/requests\/[0-9a-f-]{36}(\/documents\/[0-9a-f-]{36})?)?$/;

export const consolePath = (next: unknown): string => (typeof next === 'string' && page.test(next) ? next : '/console');
