// The form that takes files, and what stands beside it: what to cover, the line we can write, what happens to the files.
import { days } from '../../../kernel/index.ts';
import {
  keptAfterEnd,
  keptAtMost,
  keptInDraft,
  mostBytes,
  mostDocuments,
  mostPages,
} from '../../../recovery/documents/index.ts';
import { Button, CheckBox, Details, FileField, Form, Notice, Radios, usePage, useSay } from '../../kit/index.ts';
import { CardDrawing } from './card-drawing.tsx';
import { path } from './here.ts';

interface UploadProps {
  readonly line: string;
  /** There is one already. */
  readonly another: boolean;
}

export function Upload({ line, another }: UploadProps) {
  const { say, asset } = usePage();
  return (
    <section class="flow" aria-labelledby={another ? 'another' : undefined}>
      {another && <h2 id="another">{say('documents.another')}</h2>}
      <div data-add-files={path}>
        <Form action={path} multipart>
          <Kinds />
          <Cover />
          <Files several />
          <Stamp line={line} />
          <Kept />
          <Progress />
          <Button kind={another ? 'secondary' : 'primary'}>{say('documents.add')}</Button>
        </Form>
      </div>
      <script type="module" src={asset('add-files.js')} />
    </section>
  );
}

function Kinds() {
  const say = useSay();
  const option = (value: 'official-id' | 'proof-of-address') => ({
    value,
    label: say(`documents.kind.${value}`),
    hint: say(`documents.kind.${value}.hint`),
  });
  return (
    <Radios name="kind" legend={say('documents.kind')} options={[option('official-id'), option('proof-of-address')]} />
  );
}

export function Files({ several = false }: { readonly several?: boolean }) {
  const say = useSay();
  return (
    <FileField
      name="file"
      label={say('documents.file')}
      hint={say('documents.file.hint', {
        megabytes: mostBytes / 1024 / 1024,
        most: mostDocuments,
        pages: mostPages,
      })}
      // Without HEIC in it: an iPhone then hands over a JPEG by itself.
      accept="image/jpeg,image/png,image/webp,application/pdf"
      multiple={several}
    />
  );
}

export function Stamp({ line }: { readonly line: string }) {
  const say = useSay();
  return <CheckBox name="stamp" label={say('documents.stamp')} hint={say('documents.stamp.hint', { line })} />;
}

function Cover() {
  const say = useSay();
  return (
    <Notice title={say('documents.cover.title')}>
      <CardDrawing />
      <ul>
        <li>{say('documents.cover.numbers')}</li>
        <li>{say('documents.cover.picture')}</li>
        <li>{say('documents.cover.leave')}</li>
      </ul>
      <p>{say('documents.cover.how')}</p>
    </Notice>
  );
}

const inDays = (wait: number): number => Math.round(wait / days(1));

function Kept() {
  const say = useSay();
  const until = { after: inDays(keptAfterEnd), most: inDays(keptAtMost), draft: inDays(keptInDraft) };
  return (
    <Details summary={say('documents.kept.title')}>
      <p>{say('documents.kept.picture')}</p>
      <p>{say('documents.kept.sealed')}</p>
      <p>{say('documents.kept.until', until)}</p>
    </Details>
  );
}

/** Filled in by the script; what it says stands here, in the page's language. */
function Progress() {
  const say = useSay();
  return (
    <div
      hidden
      data-progress
      data-waiting={say('documents.progress.waiting')}
      data-sending={say('documents.progress.sending', { percent: '%3' })}
      data-checking={say('documents.progress.checking')}
      data-done={say('documents.progress.done')}
      data-failed={say('documents.progress.failed')}
      data-said={say('documents.progress.said', { place: '%1', of: '%2', state: '%3' })}
      data-some={say('documents.progress.some')}
    >
      <p class="field-label">{say('documents.progress.title')}</p>
      <ol class="files-list" />
      <p role="status" class="sr-only" />
      <p class="field-error" tabIndex={-1} hidden />
    </div>
  );
}
