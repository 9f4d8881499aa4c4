// `npm run reviewer -- add NAME`: gives an account the reviewer's role. Only who runs commands on the host can.
import { grantRole } from '../accounts/identity/index.ts';
import { ConfigError, readConfig } from '../config/index.ts';
import { speak } from '../words/index.ts';
import { openWorld } from './open-world.ts';

const usage = `Gives an account the role of a reviewer.

  npm run reviewer -- add mira     mira can sign in to the console from now on

The account must exist and have an authenticator app. It is told. Exit status: 0 done, 1 refused, 2 wrong use.`;

const [command, username, ...rest] = process.argv.slice(2);
if (command !== 'add' || username === undefined || rest.length > 0) {
  console.error(usage);
  process.exit(2);
}
try {
  const { world, close } = await openWorld(readConfig(process.env), (fault) => console.error(fault));
  const granted = await grantRole(world, username, 'reviewer');
  await close();
  console.log(granted.ok ? `${username} is a reviewer.` : speak('en')('problem.no_such_account'));
  process.exit(granted.ok ? 0 : 1);
} catch (fault) {
  console.error(fault instanceof ConfigError ? fault.message : fault);
  process.exit(1);
}
