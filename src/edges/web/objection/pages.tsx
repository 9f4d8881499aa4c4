// "Did you ask for this?": one button, no sign-in. Says nothing about who asked.
import type { ObjectionView, OwnersRequest } from '../../../recovery/requests/index.ts';
import { Button, Details, Form, Heading, Lead, Notice, Panel, Steps, usePage, useSay } from '../../kit/index.ts';

export function ObjectionPage({ view }: { readonly view: ObjectionView }) {
  const say = useSay();
  return (
    <>
      <Heading caption={view.reference}>{say('objection.title')}</Heading>
      <Lead>{say('objection.lead', { at: view.filedAt, reference: view.reference })}</Lead>
      {view.contestedAt && (
        <Notice title={say('objection.noted.title')}>{say('objection.noted', { at: view.contestedAt })}</Notice>
      )}
      <p>{say('objection.was-me')}</p>
      <p>{say('objection.was-not')}</p>
      <Form action="/objection">
        <Button kind="danger">{say('objection.submit')}</Button>
      </Form>
      <Details summary={say('objection.what')}>
        <p>{say('objection.what.text')}</p>
      </Details>
    </>
  );
}

/** What is noted is not always stopped: what came of the first objection stands. */
export const doneTitles = { stopped: 'objection.done.title', noted: 'objection.done.noted-title' } as const;

export function DonePage({ outcome }: { readonly outcome: keyof typeof doneTitles }) {
  const { say, site } = usePage();
  return (
    <>
      <Heading>{say(doneTitles[outcome])}</Heading>
      <Lead>{say(outcome === 'stopped' ? 'objection.done.lead' : 'objection.done.noted')}</Lead>
      <h2>{say('objection.done.next')}</h2>
      <Steps
        items={[
          say('objection.done.sign-in', { site: site.name }),
          say('objection.done.password'),
          say('objection.done.mailbox'),
        ]}
      />
    </>
  );
}

export function OwnersPage({ requests }: { readonly requests: readonly OwnersRequest[] }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('objection.owner.title')}</Heading>
      {requests.length === 0 && <Lead>{say('objection.owner.none')}</Lead>}
      {requests.map(({ id, reference, filedAt, contestedAt }) => (
        <Panel key={id} title={reference}>
          <p>{say('objection.owner.one', { at: filedAt })}</p>
          {contestedAt ? (
            <p>{say('objection.noted', { at: contestedAt })}</p>
          ) : (
            <Form action="/objection/mine">
              <input type="hidden" name="request" value={id} />
              <Button kind="danger">{say('objection.submit')}</Button>
            </Form>
          )}
        </Panel>
      ))}
    </>
  );
}

export function NothingToStopPage({ why }: { readonly why: string }) {
  const { say, site } = usePage();
  return (
    <>
      <Heading>{say('objection.gone.title')}</Heading>
      <Lead>{why}</Lead>
      <p>{say('objection.gone.text', { support: site.supportContact })}</p>
    </>
  );
}
