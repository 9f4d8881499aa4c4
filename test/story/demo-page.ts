// What the demo page shows of its people: read there, as a visitor of the demo does.
import type { Actor } from './actor.ts';

async function personAt(actor: Actor, username: string) {
  await actor.go('/demo');
  return actor.page.getByRole('region', { name: username, exact: true });
}

const rowOf = async (actor: Actor, username: string, key: string): Promise<string> => {
  const person = await personAt(actor, username);
  const row = person.locator('dl > div').filter({ has: actor.page.locator('dt', { hasText: key }) });
  return (await row.locator('code').first().innerText()).trim();
};

export const passwordOf = (actor: Actor, username: string): Promise<string> => rowOf(actor, username, 'Password');

/** The code in the person's app now. */
export const appCodeOf = (actor: Actor, username: string): Promise<string> =>
  rowOf(actor, username, 'Authenticator code now');

/** The codes of the sheet that the person still holds. */
export async function codesOf(actor: Actor, username: string): Promise<readonly string[]> {
  const person = await personAt(actor, username);
  return (await person.locator('li code').allTextContents()).map((code) => code.trim());
}
