// One refusal, explained to whoever followed the address in an answer.
import { Code, Heading, Lead, type problemOf, SummaryList, useSay } from '../../kit/index.ts';

interface ProblemProps {
  readonly code: string;
  readonly status: ReturnType<typeof problemOf>['status'];
  readonly text: string;
}

export function ProblemPage({ code, status, text }: ProblemProps) {
  const say = useSay();
  return (
    <>
      <Heading caption={say('problems.caption')}>{say(`api.title.${status}`)}</Heading>
      <Lead>{text}</Lead>
      <SummaryList
        rows={[
          { key: say('problems.code'), value: <Code>{code}</Code> },
          { key: say('problems.status'), value: String(status) },
        ]}
      />
      <p>{say('problems.example')}</p>
      <p>{say('problems.why')}</p>
      <p>
        <a href="/api/v1/openapi.json">{say('problems.all')}</a>
      </p>
    </>
  );
}
