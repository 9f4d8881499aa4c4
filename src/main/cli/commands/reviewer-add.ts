// `latchkey reviewer add NAME`: gives an account the reviewer's role. Only who runs commands on the host can.
import { factorsOf } from '../../../accounts/factors/index.ts';
import { findAccount, grantRole } from '../../../accounts/identity/index.ts';
import { readConfig } from '../../../config/index.ts';
import type { World } from '../../../kernel/index.ts';
import type { Command } from '../command.ts';
import { Stop } from '../problem.ts';

export const reviewerAdd: Command = {
  name: 'reviewer add',
  summary: 'gives an account the role of a reviewer',
  details:
    'Reviewers decide, in the console, what a machine may not. Two different people decide on a request, so a site needs at\n' +
    'least two. The account must exist; it is told, and the record notes it. Doing it twice changes nothing.',
  argument: { name: 'NAME', says: 'the username of the account' },
  examples: [['latchkey reviewer add mira', 'mira can sign in to the console from now on']],
  run: async ({ argument, environment, report }) => {
    const { openWorld } = await import('../../open-world.ts');
    const { world, close } = await openWorld(readConfig(environment), report, 'refuse');
    try {
      const { username, granted, hasApp } = await grant(world, argument);
      const lines = [
        granted === 'already'
          ? `${username} is a reviewer already.`
          : `${username} is a reviewer. The account is told.`,
        hasApp
          ? `Next: ${username} signs in at ${world.site.origin}/console`
          : `Next: ${username} has no authenticator app yet, and needs one to sign in to the console. It is set up at ${world.site.origin}/account/authenticators`,
      ];
      return {
        text: lines.join('\n'),
        json: { username, reviewer: true, already: granted === 'already', hasAuthenticator: hasApp },
      };
    } finally {
      await close();
    }
  },
};

async function grant(world: World, typed: string) {
  const account = await world.db.read((tx) => findAccount(tx, typed));
  const granted = account && (await grantRole(world, account.username, 'reviewer'));
  if (!account || !granted?.ok)
    throw new Stop({
      exit: 'no',
      code: 'no_such_account',
      message: `There is no account named ${JSON.stringify(typed)}. Nothing was changed. An account is opened at ${world.site.origin}/sign-up`,
    });
  const factors = await world.db.read((tx) => factorsOf(tx, account.id));
  return { username: account.username, granted: granted.value, hasApp: factors.length > 0 };
}
