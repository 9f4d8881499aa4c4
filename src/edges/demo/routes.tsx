// The demo's pages. Registered in a demo only: on a live site these paths do not exist.
import { type Place, sayFor, show } from '../kit/index.ts';
import { liveCode } from './live-code.ts';
import { caughtMails } from './outbox.ts';
import { OutboxPage } from './outbox-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { demoPeople } from './people-store.ts';

export const demoPlace: Place = (app, house) => {
  app.get('/demo', async (request, reply) => {
    const now = house.clock.now();
    const people = await house.db.read(demoPeople);
    const shown = await Promise.all(
      people.map(async (person) => ({
        ...person,
        live: person.secret ? await liveCode(person.secret, now) : undefined,
      })),
    );
    return show(request, reply, {
      title: sayFor(request)('demo.title'),
      body: <PeoplePage people={shown} />,
      wide: true,
    });
  });
  app.get('/outbox', async (request, reply) => {
    const mails = await house.db.read((tx) => caughtMails(tx, 100));
    return show(request, reply, {
      title: sayFor(request)('demo.outbox.title'),
      body: <OutboxPage mails={mails} />,
      wide: true,
    });
  });
};
