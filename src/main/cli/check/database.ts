// Looks at the database and changes nothing in it: does it answer, is it ours, what does it lack, what time does it have.
import { existsSync } from 'node:fs';
import { loadKeys } from '../../../adapters/keys/index.ts';
import { compareMarks, isUnmarked, type OpenDatabase, openDatabase, reach } from '../../../adapters/postgres/index.ts';
import { systemClock } from '../../../adapters/system/index.ts';
import type { Config } from '../../../config/index.ts';
import { CannotOpen, seconds } from '../../../kernel/index.ts';
import { dataFolder } from '../../data-folder.ts';
import { pendingIn } from '../../prepare-database.ts';
import { type Finding, fail, pass, warn } from './finding.ts';

/** An app code is good for 30 seconds: clocks further apart than that refuse people. */
const mostApart = seconds(30);

export async function checkDatabase(config: Config): Promise<readonly Finding[]> {
  const { place } = config;
  const { database } = dataFolder(config);
  if (place.mode === 'demo' && !existsSync(database))
    return [pass('database', `${database} is not there; the first start makes it`)];
  const findings: Finding[] = [];
  let opened: OpenDatabase | undefined;
  try {
    opened = await openDatabase(
      place.mode === 'demo'
        ? { directory: database }
        : { url: place.databaseUrl, connections: 1, patience: seconds(10) },
    );
    await look(config, opened, findings);
  } catch (fault) {
    if (!(fault instanceof CannotOpen)) throw fault;
    findings.push(
      fault.obstacle === 'database_in_use'
        ? warn('database', `not looked at: ${fault.message}`)
        : fail(fault.obstacle === 'database_newer' ? 'migrations' : 'database', fault.message),
    );
  } finally {
    await opened?.close();
  }
  return findings;
}

async function look(config: Config, opened: OpenDatabase, findings: Finding[]): Promise<void> {
  const { place } = config;
  const { version, clock, mayCreateSchemas } = await reach(
    opened,
    place.mode === 'live' ? place.databaseUrl : undefined,
  );
  const apart = Math.abs(systemClock.now().getTime() - clock.getTime());
  if (place.mode === 'live') findings.push(compareClocks(apart));
  const isNew = await isUnmarked(opened);
  if (!isNew)
    await compareMarks(opened, { mode: place.mode, keys: loadKeys(dataFolder(config).keysFile, false).check });
  const pending = await pendingIn(opened, place.mode);
  if (pending.length > 0 && !mayCreateSchemas)
    findings.push(
      fail(
        'database',
        'PostgreSQL lets this user make no schemas here. Run: GRANT CREATE ON DATABASE … TO the user in DATABASE_URL',
      ),
    );
  else
    findings.push(
      pass('database', isNew ? `PostgreSQL ${version}, new` : `PostgreSQL ${version}, ours, with its keys`),
    );
  findings.push(sayPending(isNew, pending));
}

function sayPending(isNew: boolean, pending: readonly string[]): Finding {
  if (pending.length === 0) return pass('migrations', 'none pending');
  if (isNew) return pass('migrations', 'the first start makes all tables');
  return warn('migrations', `pending: ${pending.join(', ')}. The next start applies them, or: latchkey migrate`);
}

function compareClocks(apart: number): Finding {
  const said = `${Math.round(apart / 1000)} s between this host's and the database's`;
  if (apart <= mostApart) return pass('clock', said);
  return fail('clock', `${said}. Holds and app codes go by this host's: set it by NTP (timedatectl), on both.`);
}
