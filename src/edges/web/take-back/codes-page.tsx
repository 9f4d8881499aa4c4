// "Save your new recovery codes": the sheet, on screen and on paper.
import type { StagedSheet } from '../../../directory/index.ts';
import { Buttons, Heading, Lead, LinkButton, Notice, PrintButton, Sheet, useSay } from '../../kit/index.ts';
import { Until } from './until.tsx';

interface CodesProps {
  readonly sheet: StagedSheet;
  readonly username: string;
  readonly until: Date;
  readonly proven: boolean;
}

export function CodesPage({ sheet, username, until, proven }: CodesProps) {
  const say = useSay();
  return (
    <>
      <div class="flow no-print">
        <Heading caption={say('take-back.caption')}>{say('take-back.codes.title')}</Heading>
        <Lead>{say('take-back.codes.lead')}</Lead>
        <Notice tone={proven ? 'good' : 'warn'}>
          {proven
            ? say('take-back.type-back.done', { sheet: sheet.label })
            : say('take-back.codes.pending', { sheet: sheet.label })}
        </Notice>
      </div>
      <Sheet sheet={sheet} username={username} works={say('take-back.codes.works-when')} />
      <Buttons>
        <LinkButton kind="secondary" href="/take-back/codes/sheet.txt">
          {say('take-back.codes.download')}
        </LinkButton>
        <PrintButton />
      </Buttons>
      <p class="no-print">{proven ? say('take-back.codes.print') : say('take-back.codes.next')}</p>
      {proven ? (
        <LinkButton href="/take-back">{say('take-back.back-to-list')}</LinkButton>
      ) : (
        <LinkButton href="/take-back/codes/type-back">{say('take-back.codes.submit')}</LinkButton>
      )}
      <Until at={until} />
    </>
  );
}
