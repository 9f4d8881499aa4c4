// The account's recovery codes at one glance: the sheet that works, those that do not, and one left halfway.
import type { SheetOnRecord, StagedSheet } from '../../../directory/index.ts';
import { DataTable, Heading, Lead, LinkButton, Notice, SummaryList, useSay, When } from '../../kit/index.ts';

export const place = '/account/codes';

export interface Overview {
  readonly hasFactor: boolean;
  readonly sheets: readonly SheetOnRecord[];
  /** Waits for one of its codes to be typed back. */
  readonly waiting: StagedSheet | undefined;
}

export const workingOf = (sheets: readonly SheetOnRecord[]): SheetOnRecord | undefined =>
  sheets.find((sheet) => sheet.state === 'active');

export function OverviewPage({ hasFactor, sheets, waiting }: Overview) {
  const say = useSay();
  const working = workingOf(sheets);
  const earlier = sheets.filter((sheet) => sheet !== working);
  return (
    <>
      <Heading>{say('codes.title')}</Heading>
      <Lead>{say('codes.lead')}</Lead>
      {waiting ? <Waiting waiting={waiting} /> : <LeftHalfway sheets={sheets} />}
      {working ? <Working sheet={working} /> : hasFactor && <Notice tone="warn">{say('codes.none')}</Notice>}
      {hasFactor ? (
        <LinkButton href={`${place}/new`}>{say('codes.new')}</LinkButton>
      ) : (
        <>
          <p>{say('codes.need-factor')}</p>
          <LinkButton href="/account/authenticators">{say('codes.add-factor')}</LinkButton>
        </>
      )}
      {sheets.length > 0 && (
        <p>
          <a href={`${place}/test`}>{say('codes.test')}</a>
        </p>
      )}
      {earlier.length > 0 && <Earlier sheets={earlier} />}
    </>
  );
}

function Working({ sheet }: { readonly sheet: SheetOnRecord }) {
  const say = useSay();
  const left = sheet.codesLeft;
  return (
    <>
      <h2>{say('codes.working')}</h2>
      <SummaryList
        rows={[
          { key: say('codes.sheet'), value: sheet.label },
          { key: say('codes.made'), value: <When at={sheet.madeAt} as="day" /> },
          { key: say('codes.left'), value: say('codes.left-of', { left }) },
        ]}
      />
      {left <= 3 && <Notice tone="warn">{say('codes.low', { left })}</Notice>}
    </>
  );
}

function Waiting({ waiting: { label: sheet } }: { readonly waiting: StagedSheet }) {
  const say = useSay();
  return (
    <Notice tone="warn" title={say('codes.waiting', { sheet })}>
      <a href={`${place}/save`}>{say('codes.continue', { sheet })}</a>
    </Notice>
  );
}

/** New codes that were made after the sheet that works and never switched on: whoever kept them holds a dead sheet. */
function LeftHalfway({ sheets }: { readonly sheets: readonly SheetOnRecord[] }) {
  const say = useSay();
  const [newest] = sheets;
  if (newest?.state !== 'never-activated') return null;
  const { label: sheet } = newest;
  const working = workingOf(sheets)?.label;
  return (
    <Notice tone="warn">
      {working === undefined
        ? say('codes.left-halfway-none', { sheet })
        : say('codes.left-halfway', { sheet, working })}
    </Notice>
  );
}

function Earlier({ sheets }: { readonly sheets: readonly SheetOnRecord[] }) {
  const say = useSay();
  return (
    <>
      <h2>{say('codes.earlier')}</h2>
      <p class="hint">{say('codes.earlier-hint')}</p>
      <DataTable
        caption={say('codes.earlier')}
        captionHidden
        head={[say('codes.sheet'), say('codes.made'), say('codes.state')]}
        rows={sheets.map(({ label, madeAt, replacedAt }) => [
          label,
          <When key="made" at={madeAt} as="day" />,
          replacedAt === undefined ? say('codes.state-never') : say('codes.state-replaced', { at: replacedAt }),
        ])}
      />
    </>
  );
}
