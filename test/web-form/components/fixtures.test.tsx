import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { Adapter } from './fixtures/adapter.ts';
import { DATE_ADAPTERS } from './fixtures/date-input.tsx';
import { FIELD_ADAPTERS } from './fixtures/fields.tsx';
import { GROUP_ADAPTERS } from './fixtures/groups.tsx';
import { LINK_ADAPTERS } from './fixtures/links.tsx';
import { LIST_ADAPTERS } from './fixtures/lists.tsx';
import { treeOf } from './fixtures/tree.ts';
import { fixturesOf } from './fixtures/upstream.ts';
import { WORD_ADAPTERS } from './fixtures/words.tsx';

const ADAPTERS: Readonly<Record<string, Adapter>> = {
  ...DATE_ADAPTERS,
  ...FIELD_ADAPTERS,
  ...GROUP_ADAPTERS,
  ...LINK_ADAPTERS,
  ...LIST_ADAPTERS,
  ...WORD_ADAPTERS,
};

const COMPONENTS = Object.entries(ADAPTERS)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([component, draw]) => ({
    component,
    fixtures: fixturesOf(component).map(({ name, options, html }) => ({
      name,
      html,
      drawn: draw(options),
    })),
  }));

/** How many fixtures ask for what ours does not offer: attributes of one's own, disabled boxes, other languages. */
const LEFT_OUT: Readonly<Record<string, number>> = {
  'back-link': 1,
  button: 10,
  'character-count': 18,
  checkboxes: 10,
  'date-input': 13,
  details: 1,
  'error-message': 4,
  'error-summary': 4,
  'exit-this-page': 2,
  fieldset: 2,
  hint: 1,
  input: 9,
  'inset-text': 1,
  label: 2,
  'notification-banner': 8,
  panel: 12,
  radios: 7,
  select: 7,
  'skip-link': 1,
  'summary-list': 9,
  table: 11,
  tag: 1,
  'task-list': 3,
  textarea: 1,
  'warning-text': 2,
};

const isOffered = ({ drawn }: { readonly drawn: unknown }): boolean => drawn !== undefined;

describe.each(COMPONENTS)('$component', ({ component, fixtures }) => {
  it.each(fixtures.filter(isOffered))('is what GOV.UK Frontend draws: $name', ({ drawn, html }) => {
    expect(treeOf(String(drawn))).toEqual(treeOf(html));
  });

  it('leaves out only what asks for options that ours does not offer', () => {
    const leftOut = fixtures.filter((fixture) => !isOffered(fixture)).map(({ name }) => name);
    expect(leftOut, leftOut.join('; ')).toHaveLength(LEFT_OUT[component] ?? 0);
    expect(fixtures.length).toBeGreaterThan(leftOut.length);
  });
});

it('every component that the style sheet has is checked', async () => {
  const styles = await readFile(new URL('../../../web-form/assets/styles.scss', import.meta.url), 'utf8');
  const used = [...styles.matchAll(/govuk\/components\/([a-z-]+)"/g)].map(([, component]) => component);
  expect(COMPONENTS.map(({ component }) => component)).toEqual(used.sort());
});

it.each([
  ['another class', '<p class="a">Words</p>', '<p class="a b">Words</p>'],
  ['another attribute', '<p>Words</p>', '<p id="a">Words</p>'],
  ['another element', '<p>Words</p>', '<div>Words</div>'],
  ['other words', '<p>Words</p>', '<p>Other words</p>'],
  ['words that run together', '<p><b>Two</b> words</p>', '<p><b>Two</b>words</p>'],
])('%s would be found', (_, one, other) => {
  expect(treeOf(one)).not.toEqual(treeOf(other));
});

it('neither indentation nor the order of attributes and classes is a difference', () => {
  expect(treeOf('<p id="a" class="b c">\n  Two\n  words</p>')).toEqual(
    treeOf('<p class="c b" id="a">Two words</p>'),
  );
});

afterAll(() => {
  const all = COMPONENTS.flatMap(({ fixtures }) => fixtures);
  const checked = all.filter(isOffered).length;
  console.log(
    `GOV.UK fixtures checked: ${checked} of ${all.length}; the others ask for options that ours do not offer`,
  );
});
