// `npm start`: everything on one port. Pages, console and worker share the process; a larger site runs them apart.
import { ConfigError, readConfig } from '../config/index.ts';
import { serve } from './serve.ts';

const report = (fault: unknown): void => console.error(fault);

try {
  const served = await serve(readConfig(process.env), report);
  console.log(`Latchkey serves ${served.site.name} at ${served.address}`);
  if (served.site.demo)
    console.log(
      `A demo: nothing in it is real. People and passwords: ${served.address}/demo  Mails: ${served.address}/outbox`,
    );
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      served.stop().then(
        () => process.exit(0),
        (fault: unknown) => {
          report(fault);
          process.exit(1);
        },
      );
    });
} catch (fault) {
  // A mistake in the settings is told in words; anything else with its stack.
  console.error(fault instanceof ConfigError ? fault.message : fault);
  process.exit(1);
}
