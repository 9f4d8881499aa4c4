// New codes, one page a step: why, save, type one back, done.
import type { StagedSheet } from '../../../directory/index.ts';
import type { Say } from '../../../words/index.ts';
import {
  Button,
  Buttons,
  Form,
  Heading,
  Lead,
  LinkButton,
  Notice,
  PrintButton,
  Radios,
  Sheet,
  TextField,
  useSay,
} from '../../kit/index.ts';
import { reasons } from './form.ts';
import { place } from './overview-page.tsx';

export function WhyPage({ working }: { readonly working: string | undefined }) {
  const say = useSay();
  if (working === undefined)
    return (
      <>
        <Heading>{say('codes.why.first-title')}</Heading>
        <Lead>{say('codes.why.first-lead')}</Lead>
        <Form action={`${place}/new`}>
          <Button>{say('codes.why.submit')}</Button>
        </Form>
      </>
    );
  const options = reasons.map((value) => ({
    value,
    label: say(`codes.why.${value}`),
    ...(value === 'exposed' ? { hint: say('codes.why.exposed-hint') } : {}),
  }));
  return (
    <>
      <Heading>{say('codes.why.title')}</Heading>
      <Lead>{say('codes.why.lead', { sheet: working })}</Lead>
      <Form action={`${place}/new`}>
        <Radios name="reason" legend={say('codes.why.legend')} options={options} />
        <Button>{say('codes.why.submit')}</Button>
      </Form>
    </>
  );
}

interface SaveProps {
  readonly sheet: StagedSheet;
  readonly username: string;
  readonly working: string | undefined;
  readonly until: Date;
}

export function SavePage({ sheet, username, working, until }: SaveProps) {
  const say = useSay();
  return (
    <>
      <Heading>{say('codes.save.title')}</Heading>
      <Notice tone="warn">
        {working === undefined ? say('codes.save.pending-none') : say('codes.save.pending', { working })}
      </Notice>
      <Sheet sheet={sheet} username={username} works={worksWhen(say, working)} />
      <Buttons>
        <PrintButton />
        <LinkButton kind="secondary" href={`${place}/download`}>
          {say('codes.save.download')}
        </LinkButton>
      </Buttons>
      <p class="hint no-print">{say('codes.save.print')}</p>
      <p class="no-print">{say('codes.save.next')}</p>
      <p class="hint no-print">{say('codes.save.until', { until })}</p>
      <div>
        <LinkButton href={`${place}/prove`}>{say('codes.save.submit')}</LinkButton>
      </div>
    </>
  );
}

/** What the sheet itself says: a printed one may be found long after this page. */
export const worksWhen = (say: Say, working: string | undefined): string =>
  [say('codes.sheet.works-when'), ...(working === undefined ? [] : [say('codes.sheet.until-then', { working })])].join(
    ' ',
  );

export function ProvePage({ sheet, number }: { readonly sheet: string; readonly number: number }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('codes.prove.title')}</Heading>
      <Lead>{say('codes.prove.lead')}</Lead>
      <Form action={`${place}/prove`}>
        <TextField name="code" label={say('codes.prove.code', { number, sheet })} hint={say('codes.prove.hint')} mono />
        <Button>{say('codes.prove.submit')}</Button>
      </Form>
      <p>
        <a href={`${place}/save`}>{say('codes.prove.back')}</a>
      </p>
    </>
  );
}

export function DonePage({ sheet, replaced }: { readonly sheet: string; readonly replaced: string | undefined }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('codes.done.title', { sheet })}</Heading>
      {replaced !== undefined && <Notice tone="warn">{say('codes.done.replaced', { replaced })}</Notice>}
      <p>{say('codes.done.lead', { sheet })}</p>
      <p>{say('codes.done.told')}</p>
      <LinkButton href="/account">{say('codes.back')}</LinkButton>
    </>
  );
}
