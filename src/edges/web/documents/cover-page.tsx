// Covering parts of one page: strips and squares without any script, boxes of any size where scripts run.
import type { Page } from '../../../recovery/documents/index.ts';
import { Button, Checkboxes, Form, Heading, Lead, usePage, useSay } from '../../kit/index.ts';
import { cellName, type Grid, gridOf, strips } from './grid.ts';
import { type Found, pathOfPage } from './here.ts';
import { Refused } from './refused.tsx';

export function CoverPage({ document, page }: Found & { readonly page: Page }) {
  const { say, asset } = usePage();
  const action = pathOfPage(document.id, page.page);
  return (
    <>
      <Heading>{say('documents.cover-page.title', { page: page.page })}</Heading>
      <Lead>{say('documents.cover-page.lead')}</Lead>
      <Form action={action}>
        <Checkboxes
          name="strip"
          legend={say('documents.cover-page.strips')}
          options={strips.map((value) => ({ value, label: say(`documents.cover-page.strip.${value}`) }))}
        />
        <fieldset aria-describedby="cells-hint" data-cover>
          <legend class="field-label" data-legend>
            {say('documents.cover-page.cells')}
          </legend>
          <p class="hint" id="cells-hint" data-hint>
            {say('documents.cover-page.cells.hint')}
          </p>
          <Refused field="cell" />
          <a class="skip-cells" href="#cover-save">
            {say('documents.cover-page.skip')}
          </a>
          <BoxTools />
          <div class="paper-ground">
            <img
              src={`${action}/image`}
              width={page.width}
              height={page.height}
              alt={say('documents.check.alt', { page: page.page })}
            />
            {strips.map((one) => (
              <span class={`strip strip-${one}`} key={one} />
            ))}
            <Cells grid={gridOf(page)} />
            <div class="boxes" data-boxes hidden />
          </div>
          <p role="status" class="sr-only" data-status />
        </fieldset>
        <div id="cover-save">
          <Button>{say('documents.cover-page.save')}</Button>
        </div>
      </Form>
      <script type="module" src={asset('cover-page.js')} />
    </>
  );
}

function Cells({ grid: { rows, columns } }: { readonly grid: Grid }) {
  const {
    say,
    form: { values },
  } = usePage();
  const chosen = [values['cell'] ?? []].flat();
  const cells = Array.from({ length: rows * columns }, (_, i) => ({
    row: Math.floor(i / columns) + 1,
    column: (i % columns) + 1,
  }));
  return (
    <div class={`cells cells-${columns}`} data-cells>
      {cells.map(({ row, column }, i) => (
        <span class="cell" key={cellName(row, column)}>
          <input
            type="checkbox"
            id={i === 0 ? 'f-cell' : undefined}
            name="cell"
            value={cellName(row, column)}
            checked={chosen.includes(cellName(row, column))}
            aria-label={say('documents.cover-page.cell', { row, column })}
          />
        </span>
      ))}
    </div>
  );
}

/** Shown by the script: what it needs to say stands here, in the page's language. */
function BoxTools() {
  const say = useSay();
  return (
    <p
      class="buttons"
      hidden
      data-tools
      data-legend-boxes={say('documents.cover-page.boxes')}
      data-hint-boxes={say('documents.cover-page.boxes.hint')}
      data-box={say('documents.cover-page.boxes.box', { place: '%1', across: '%2', down: '%3' })}
      data-removed={say('documents.cover-page.boxes.removed')}
      data-use-boxes={say('documents.cover-page.boxes.use')}
      data-use-cells={say('documents.cover-page.cells.use')}
    >
      <button type="button" class="btn btn-secondary" data-add>
        {say('documents.cover-page.boxes.add')}
      </button>
      <button type="button" class="btn btn-secondary" data-switch />
    </p>
  );
}
