// The urgent way: stop harm first, ask later. The same page for everybody.
import type { ComponentChildren } from 'preact';
import { Heading, Lead, LinkButton, Steps, SupportContact, usePage, useSay } from '../../kit/index.ts';

export function SomeoneElsePage() {
  const say = useSay();
  const { site } = usePage();
  const items: ComponentChildren[] = [
    <>
      {say('guide.inside.change')} <a href="/account/password">{say('guide.inside.change.go')}</a>
    </>,
    <>
      {say('guide.inside.reset')} <a href="/forgot-password">{say('guide.inside.reset.go')}</a>
    </>,
    say('guide.inside.object'),
    <>
      {say('guide.inside.freeze')} <SupportContact contact={site.supportContact} />
    </>,
  ];
  return (
    <>
      <Heading>{say('guide.inside.title')}</Heading>
      <Lead>{say('guide.inside.lead')}</Lead>
      <Steps items={items} />
      <h2>{say('guide.inside.then')}</h2>
      <p>
        <LinkButton href="/guide" kind="secondary">
          {say('guide.inside.then.go')}
        </LinkButton>
      </p>
    </>
  );
}
