// Back to a request from any browser: reference and return code.
import { Button, Details, Form, Heading, Lead, LinkButton, TextField, useSay } from '../../kit/index.ts';

export function OpenPage() {
  const say = useSay();
  return (
    <>
      <Heading>{say('status.open.title')}</Heading>
      <Lead>{say('status.open.lead')}</Lead>
      <Form action="/status/open">
        <TextField
          name="reference"
          label={say('status.open.reference')}
          hint={say('status.open.reference-hint')}
          width="short"
          mono
        />
        <TextField name="returnCode" label={say('status.open.code')} hint={say('status.open.code-hint')} mono />
        <Button>{say('status.open.submit')}</Button>
      </Form>
      <Details summary={say('status.open.lost')}>
        <p>{say('status.open.lost-text')}</p>
        <LinkButton href="/request" kind="secondary">
          {say('status.step.file-again')}
        </LinkButton>
      </Details>
    </>
  );
}

export function StopPage() {
  const say = useSay();
  return (
    <>
      <Heading>{say('status.stop.title')}</Heading>
      <p>{say('status.stop.text')}</p>
      <Form action="/status/stop">
        <Button kind="danger">{say('status.stop.submit')}</Button>
      </Form>
      <p>
        <a href="/status">{say('status.stop.back')}</a>
      </p>
    </>
  );
}
