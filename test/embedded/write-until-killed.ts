// A process that writes to the embedded database until it is killed, telling each acknowledged write on standard output.
import { migrate, openDatabase } from '../../src/adapters/postgres/index.ts';
import { systemClock } from '../../src/adapters/system/index.ts';
import { append } from '../../src/record/index.ts';

const [directory = ''] = process.argv.slice(2);
const opened = await openDatabase({ directory });
await migrate(opened, 'migrations');
const world = { clock: systemClock, wake: { wake: async () => {} } };
for (let n = 0; ; n++) {
  await opened.database.write((tx) => append(world, tx, { kind: 'code.used', actor: { kind: 'owner' }, facts: { n } }));
  process.stdout.write(`${n}\n`);
}
