// The account's authenticators: which there are, a new one, one that goes.
import type { Factor } from '../../../accounts/factors/index.ts';
import {
  AppCodeField,
  Button,
  Buttons,
  DataTable,
  Details,
  Form,
  Heading,
  Lead,
  LinkButton,
  Notice,
  ScanSecret,
  TextField,
  TypeSecret,
  useSay,
  When,
} from '../../kit/index.ts';

export const place = '/account/authenticators';

export function ListPage({ factors }: { readonly factors: readonly Factor[] }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('authenticators.title')}</Heading>
      <Lead>{say('authenticators.lead')}</Lead>
      {factors.length === 0 ? <Notice tone="warn">{say('authenticators.none')}</Notice> : <List factors={factors} />}
      <Form action={place}>
        <Button>{say('authenticators.add')}</Button>
      </Form>
    </>
  );
}

function List({ factors }: { readonly factors: readonly Factor[] }) {
  const say = useSay();
  const isLast = factors.length === 1;
  const head = [say('authenticators.name'), say('authenticators.added'), say('authenticators.last-used')];
  return (
    <>
      <DataTable
        caption={say('authenticators.list')}
        head={isLast ? head : [...head, say('authenticators.remove')]}
        rows={factors.map((factor) => [
          factor.name,
          <When key="added" at={factor.addedAt} as="day" />,
          <When key="used" at={factor.lastUsedAt} />,
          ...(isLast ? [] : [<Remove key="remove" factor={factor} />]),
        ])}
      />
      {isLast && <p class="hint">{say('problem.factor_last')}</p>}
    </>
  );
}

const Remove = ({ factor: { id, name } }: { readonly factor: Factor }) => (
  <a href={`${place}/${id}/remove`}>{useSay()('authenticators.remove-named', { name })}</a>
);

interface NewProps {
  readonly secret: string;
  readonly uri: string;
  readonly username: string;
}

export function NewPage({ secret, uri, username }: NewProps) {
  const say = useSay();
  return (
    <>
      <Heading>{say('authenticators.new.title')}</Heading>
      <ScanSecret uri={uri} />
      <Details summary={say('authenticators.new.type')}>
        <TypeSecret secret={secret} username={username} />
      </Details>
      <h2>{say('authenticators.new.prove')}</h2>
      <Form action={`${place}/new`}>
        <TextField
          name="name"
          label={say('authenticators.new.name')}
          hint={say('authenticators.new.name-hint')}
          width="medium"
          value={say('authenticators.new.default-name')}
        />
        <AppCodeField label={say('authenticators.new.code')} />
        <Buttons>
          <Button>{say('authenticators.new.submit')}</Button>
          <LinkButton kind="secondary" href={place}>
            {say('authenticators.new.cancel')}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  );
}

export function RemovePage({ factor: { id, name } }: { readonly factor: Factor }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('authenticators.remove.title', { name })}</Heading>
      <Lead>{say('authenticators.remove.lead')}</Lead>
      <Form action={`${place}/${id}/remove`}>
        <div id="f-remove">
          <Buttons>
            <Button kind="danger">{say('authenticators.remove.submit')}</Button>
            <LinkButton kind="secondary" href={place}>
              {say('authenticators.remove.keep')}
            </LinkButton>
          </Buttons>
        </div>
      </Form>
    </>
  );
}
