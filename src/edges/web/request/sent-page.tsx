// Sent: the reference, the return code shown once, and where to look from now on.
import type { Filed } from '../../../recovery/requests/index.ts';
import {
  Button,
  Buttons,
  Code,
  Form,
  Heading,
  Lead,
  LinkButton,
  Notice,
  Panel,
  PrintButton,
  SummaryList,
  usePage,
  useSay,
  When,
} from '../../kit/index.ts';

export function SentPage({ filed }: { readonly filed: Filed }) {
  const say = useSay();
  const { site } = usePage();
  const { reference, returnCode, contact, filedAt } = filed;
  const codeRow =
    returnCode === undefined ? [] : [{ key: say('request.sent.return-code'), value: <Code large>{returnCode}</Code> }];
  return (
    <>
      <Heading caption={site.name}>{say('request.sent.title')}</Heading>
      <Panel>
        <SummaryList
          rows={[
            { key: say('request.sent.reference'), value: <Code large>{reference}</Code> },
            ...codeRow,
            { key: say('request.sent.contact'), value: contact },
            { key: say('request.sent.at'), value: <When at={filedAt} /> },
            { key: say('request.sent.where'), value: `${site.origin}/status` },
          ]}
        />
      </Panel>
      {returnCode === undefined ? (
        <p>{say('request.sent.gone')}</p>
      ) : (
        <Notice tone="warn">{say('request.sent.keep')}</Notice>
      )}
      <h2>{say('request.sent.next')}</h2>
      <Lead>{say('request.sent.next.text')}</Lead>
      {returnCode === undefined ? (
        <LinkButton href="/status">{say('request.sent.status')}</LinkButton>
      ) : (
        <Form action="/request/kept">
          <Buttons>
            <Button>{say('request.sent.kept')}</Button>
            <PrintButton />
          </Buttons>
        </Form>
      )}
    </>
  );
}
