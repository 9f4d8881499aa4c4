// Another file in a document's place.
import { Button, Form, Heading, Lead, useSay } from '../../kit/index.ts';
import { type Found, pathOf } from './here.ts';
import { Files, Stamp } from './upload-form.tsx';

export function ReplacePage({ document, number, line }: Found & { readonly line: string }) {
  const say = useSay();
  return (
    <>
      <Heading caption={say(`documents.kind.${document.kind}`)}>
        {say('documents.replace.title', { place: number })}
      </Heading>
      <Lead>{say('documents.replace.lead')}</Lead>
      <Form action={`${pathOf(document.id)}/replace`} multipart>
        <Files />
        <Stamp line={line} />
        <Button>{say('documents.replace.submit')}</Button>
      </Form>
    </>
  );
}
