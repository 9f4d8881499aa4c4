// Places where sheets and open sign-ins turn up: cheaper than any request.
import { Buttons, Heading, Lead, LinkButton, usePage, useSay } from '../../kit/index.ts';

const places = ['manager', 'downloads', 'paper', 'browsers', 'phone'] as const;

export function LookAgainPage({ query }: { readonly query: string }) {
  const say = useSay();
  const { site } = usePage();
  return (
    <>
      <Heading>{say('guide.look.title')}</Heading>
      <Lead>{say('guide.look.lead')}</Lead>
      <ul class="places">
        {places.map((place) => (
          <li key={place}>
            <strong>{say(`guide.look.${place}`)}</strong>
            <span>
              {place === 'manager'
                ? say('guide.look.manager.how', { site: site.name })
                : say(`guide.look.${place}.how`)}
            </span>
          </li>
        ))}
      </ul>
      <Buttons>
        <LinkButton href={`/guide/plan?${query}`}>{say('guide.look.on')}</LinkButton>
        <LinkButton href={`/guide/still-have?${query}`} kind="secondary">
          {say('guide.look.found')}
        </LinkButton>
      </Buttons>
    </>
  );
}
