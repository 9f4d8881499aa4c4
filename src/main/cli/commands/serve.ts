// `latchkey serve`, which is also what `npm start` runs: everything on one port. Pages, console and worker share the process.
import { readConfig } from '../../../config/index.ts';
import type { Call, Command } from '../command.ts';
import { exits } from '../exits.ts';

export const serveCommand: Command = {
  name: 'serve',
  summary: 'runs the site until it is stopped, as npm start does',
  details:
    'Brings the tables up to date first: a live database is migrated by the start. To see beforehand what would be done, run\n' +
    'latchkey config check. SIGTERM or SIGINT lets what is running finish, closes the port and ends.',
  examples: [
    ['latchkey serve', 'a demo at http://127.0.0.1:4400, when no live setting is given'],
    ['PORT=8080 latchkey serve', 'on another port'],
  ],
  run: async ({ environment, report }: Call) => {
    // Loaded when it is run, so that the help need not wait for the whole house.
    const { serve } = await import('../../serve.ts');
    const { address, site, stop } = await serve(readConfig(environment), report);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        stop().then(
          () => process.exit(0),
          (fault: unknown) => {
            report(fault);
            process.exit(exits.fault.code);
          },
        );
      });
    const demo = `A demo: nothing in it is real. People and passwords: ${address}/demo  Mails: ${address}/outbox`;
    return {
      text: [`Latchkey serves ${site.name} at ${address}`, ...(site.demo ? [demo] : [])].join('\n'),
      json: { serving: address, site: site.name, demo: site.demo },
    };
  },
};
