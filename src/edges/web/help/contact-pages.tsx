// Reaching people: first what it is about, since most of it has a quicker place than a mailbox.
import { keptFor, longestMessage, type Message } from '../../../recovery/contact/index.ts';
import { sayDuration } from '../../../words/index.ts';
import {
  Button,
  Buttons,
  DeadLink,
  Details,
  Form,
  Heading,
  Lead,
  LinkButton,
  Notice,
  Panel,
  Radios,
  SummaryList,
  SupportContact,
  TextArea,
  TextField,
  usePage,
  useSay,
} from '../../kit/index.ts';
import { reasons } from './form.ts';

const hinted = ['locked-out', 'request'] as const;
const isHinted = (reason: string): reason is (typeof hinted)[number] => hinted.some((one) => one === reason);

export function AboutPage() {
  const say = useSay();
  const options = reasons.map((value) => ({
    value,
    label: say(`contact.about.${value}`),
    ...(isHinted(value) ? { hint: say(`contact.about.${value}.hint`) } : {}),
  }));
  return (
    <Form action="/help/contact" method="get">
      <input type="hidden" name="ask" value="" />
      <Radios name="about" legend={say('contact.title')} hint={say('contact.hint')} options={options} asHeading />
      <Button>{say('kit.continue')}</Button>
    </Form>
  );
}

export function ReportPage({ securityFile }: { readonly securityFile: string | undefined }) {
  const { say, site } = usePage();
  return (
    <>
      <Heading>{say('contact.report.title')}</Heading>
      <Lead>
        {say('contact.report.lead')} <SupportContact contact={site.securityContact} />
      </Lead>
      <h2>{say('contact.report.say')}</h2>
      <ul>
        <li>{say('contact.report.say.fake')}</li>
        <li>{say('contact.report.say.security')}</li>
      </ul>
      <p>{say('contact.report.never')}</p>
      <Notice>
        <p>{say('contact.report.inside')}</p>
        <p>
          <a href="/guide/someone-else">{say('help.someone-else.title')}</a>
        </p>
      </Notice>
      {securityFile !== undefined && (
        <p class="quiet">
          {say('contact.report.machine')} <a href={securityFile}>security.txt</a>
        </p>
      )}
    </>
  );
}

/** Said above the form and, where support has no mailbox of ours, instead of it. */
function WhatSupportCannot() {
  const say = useSay();
  return (
    <>
      <Heading>{say('contact.message.title')}</Heading>
      <Lead>{say('contact.message.lead')}</Lead>
      <p>
        <a href="/guide">{say('contact.message.locked-out')}</a>
      </p>
    </>
  );
}

export function MessagePage({ about }: { readonly about: Message['about'] }) {
  const say = useSay();
  return (
    <>
      <WhatSupportCannot />
      <SummaryList
        rows={[
          {
            key: say('contact.message.about'),
            value: say(`contact.about.${about}`),
            change: { href: '/help/contact', what: say('contact.message.change') },
          },
        ]}
      />
      <Form action="/help/contact/message">
        <input type="hidden" name="about" value={about} />
        <TextArea
          name="message"
          label={say('contact.message.text')}
          hint={say('contact.message.text-hint', { most: longestMessage })}
          rows={8}
        />
        <TextField
          name="address"
          label={say('contact.message.address')}
          hint={say('contact.message.address-hint')}
          type="email"
          autocomplete="email"
        />
        <p class="hint">{say('contact.message.kept', { kept: sayDuration(say, keptFor) })}</p>
        <Button>{say('contact.message.go')}</Button>
      </Form>
    </>
  );
}

export function ElsewherePage() {
  const { say, site } = usePage();
  return (
    <>
      <WhatSupportCannot />
      <p>
        {say('contact.elsewhere')} <SupportContact contact={site.supportContact} />
      </p>
    </>
  );
}

export function SentPage({ message: { address, text, until, about } }: { readonly message: Message }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('contact.sent.title')}</Heading>
      <Lead>{say('contact.sent.lead', { address })}</Lead>
      <p>{say('contact.sent.until', { until })}</p>
      <Details summary={say('contact.sent.yours')}>
        <p class="mail-text">{text}</p>
      </Details>
      <p>
        <a href={`/help/contact/message?about=${about}`}>{say('contact.sent.change')}</a>
      </p>
    </>
  );
}

export function SendPage({ message: { address, text, about } }: { readonly message: Message }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('contact.confirm.title')}</Heading>
      <Lead>{say('contact.confirm.lead', { address })}</Lead>
      <Panel title={say(`contact.about.${about}`)}>
        <p class="mail-text">{text}</p>
      </Panel>
      <Form action="/help/contact/send">
        <Button>{say('contact.confirm.go')}</Button>
      </Form>
      <p>{say('contact.confirm.not')}</p>
    </>
  );
}

export function NoLinkPage({ why }: { readonly why: string }) {
  const say = useSay();
  return (
    <DeadLink why={why}>
      <Buttons>
        <LinkButton href="/help/contact" kind="secondary">
          {say('help.contact.go')}
        </LinkButton>
      </Buttons>
    </DeadLink>
  );
}

export function DonePage() {
  const say = useSay();
  return (
    <>
      <Heading>{say('contact.done.title')}</Heading>
      <Lead>{say('contact.done.lead')}</Lead>
      <LinkButton href="/" kind="secondary">
        {say('contact.done.home')}
      </LinkButton>
    </>
  );
}
