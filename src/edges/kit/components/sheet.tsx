// A sheet of recovery codes as it is printed: complete without the page around it.
import { inGroups } from '../../../accounts/codes/index.ts';
import { usePage } from '../page.tsx';
import type { SheetToKeep } from '../sheet-file.ts';
import { Panel } from './panel.tsx';
import { Steps } from './steps.tsx';
import { Code } from './text.tsx';

export function Sheet({ sheet, username, works }: SheetToKeep) {
  const { say, site } = usePage();
  return (
    <Panel title={say('kit.sheet.caption', { sheet: sheet.label, at: sheet.madeAt })}>
      <p>{say('kit.sheet.for', { site: site.name, username })}</p>
      <Steps items={sheet.codes.map((code) => <Code key={code}>{inGroups(code)}</Code>)} />
      <p class="hint">
        {works} {say('kit.sheet.how')}
      </p>
    </Panel>
  );
}
