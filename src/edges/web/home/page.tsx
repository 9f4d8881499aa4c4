// One way in for people who are locked out, and the other doors below it.
import { Heading, Lead, LinkButton, usePage, useSay } from '../../kit/index.ts';

const doors = [
  { href: '/sign-in', name: 'sign-in' },
  { href: '/status', name: 'status' },
  { href: '/guide/someone-else', name: 'inside' },
  { href: '/sign-up', name: 'set-up' },
] as const;

export function HomePage() {
  const say = useSay();
  const { site } = usePage();
  return (
    <>
      <Heading>{say('home.title')}</Heading>
      <Lead>{say('home.lead', { site: site.name })}</Lead>
      <div>
        <LinkButton href="/guide">{say('home.start')}</LinkButton>
      </div>
      <p class="hint">{say('home.start.hint')}</p>
      <h2>{say('home.ways.title')}</h2>
      <ul class="doors">
        {doors.map(({ href, name }) => (
          <li key={name}>
            <a href={href}>{say(`home.${name}.title`)}</a>
            <span>{say(`home.${name}.text`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
