// The two questions, one a page.
import { type Answers, means, problems } from '../../../recovery/guide/index.ts';
import { Button, Checkboxes, Form, Radios, useSay } from '../../kit/index.ts';

/** A marker that the form was sent, since an address alone is only a visit. */
const Asked = () => <input type="hidden" name="ask" value="" />;

export function ProblemPage() {
  const say = useSay();
  const options = problems.map((value) => ({
    value,
    label: say(`guide.problem.${value}`),
    ...(value === 'code-wanted' ? { hint: say('guide.problem.code-wanted.hint') } : {}),
  }));
  return (
    <Form action="/guide" method="get">
      <Asked />
      <Radios name="problem" legend={say('guide.problem.title')} options={options} asHeading />
      <Button>{say('kit.continue')}</Button>
    </Form>
  );
}

export function HavePage({ problem }: { readonly problem: Answers['problem'] }) {
  const say = useSay();
  return (
    <Form action="/guide/still-have" method="get">
      <Asked />
      <input type="hidden" name="problem" value={problem} />
      <Checkboxes
        name="have"
        legend={say('guide.have.title')}
        hint={say('guide.have.hint')}
        options={means.map((value) => ({ value, label: say(`guide.have.${value}`) }))}
        exclusive={{ value: 'none', label: say('guide.have.none') }}
        asHeading
      />
      <Button>{say('kit.continue')}</Button>
    </Form>
  );
}
