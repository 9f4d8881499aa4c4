// Help: the index, the answers, how to reach us, and what machines look for at well-known addresses.
import type { FunctionComponent } from 'preact';
import { type HelpTopic, helpPath, helpTopics, type Place, sayFor, show } from '../../kit/index.ts';
import { CodesNotSaved, CodesRefused, KeepingCodes } from './answers/codes.tsx';
import { LostMailbox, LostPhone, LostSeveral } from './answers/getting-back.tsx';
import { RealMessages } from './answers/real-messages.tsx';
import { Documents, HowLong, WhoDecides } from './answers/request.tsx';
import { Accessibility, Privacy } from './answers/this-service.tsx';
import { contactRoutes } from './contact-routes.tsx';
import { type Facts, factsOf } from './facts.ts';
import { IndexPage } from './index-page.tsx';
import { wellKnownRoutes } from './well-known.ts';

/** What to do when somebody else is inside is answered by the guide, which acts at once. */
type Answered = Exclude<HelpTopic, 'someone-else'>;

const answers: Record<Answered, FunctionComponent<Facts>> = {
  'lost-phone': LostPhone,
  'codes-refused': CodesRefused,
  'codes-not-saved': CodesNotSaved,
  'lost-mailbox': LostMailbox,
  'lost-several': LostSeveral,
  'how-long': HowLong,
  'who-decides': WhoDecides,
  documents: Documents,
  'keeping-codes': KeepingCodes,
  'real-messages': RealMessages,
  privacy: Privacy,
  accessibility: Accessibility,
};

const isAnswered = (topic: HelpTopic): topic is Answered => topic !== 'someone-else';

export const helpPlace: Place = (app, house) => {
  app.get('/help', (request, reply) =>
    show(request, reply, { title: sayFor(request)('help.title'), body: <IndexPage />, back: '/' }),
  );
  const facts = factsOf(house.policy);
  for (const topic of helpTopics.filter(isAnswered)) {
    const Page = answers[topic];
    app.get(helpPath(topic), (request, reply) => {
      const title = sayFor(request)(`help.${topic}.title`);
      return show(request, reply, { title, body: <Page {...facts} />, back: '/help' });
    });
  }
  contactRoutes(app, house);
  wellKnownRoutes(app, house);
};
