import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { adult } from '../../../shared/contract/referral/person.ts';
import { MOST_CHILDREN } from '../../../shared/contract/referral/referral.ts';
import type { Typed } from '../../../shared/store/drafts.ts';
import {
  itemsOf,
  type PeopleKind,
  personSection,
  type Sections,
} from '../../../web-form/referral/answers/sections.ts';
import { summaries } from '../../../web-form/referral/check/summary.ts';
import { type Field, namesOf } from '../../../web-form/referral/fields/field.ts';
import {
  fieldsAsked,
  LIST_PAGES,
  PERSON_SETS,
  personPage,
} from '../../../web-form/referral/questions/person-sets.ts';
import { ALL_CONCERNS, QUESTION_SETS } from '../../../web-form/referral/questions/top-sets.ts';
import { toReferral } from '../../../web-form/referral/to-referral.ts';
import { youFieldsFor } from '../../../web-form/referral/you/fields.ts';
import { PATIENCE, runs } from '../../support/arbitraries.ts';
import { PARTNER, start } from '../support/start.ts';
import { draftsInMemory } from './doubles.tsx';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const HOUR = 3_600_000;
const KINDS = Object.keys(LIST_PAGES) as PeopleKind[]; // Object.keys forgets the key type

const elementsIn = (node: Node): Element[] => {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) =>
    defaultTreeAdapter.isElementNode(child) ? [child, ...elementsIn(child)] : [],
  );
};

const textIn = (node: Node): string =>
  defaultTreeAdapter.isTextNode(node)
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map(textIn).join('')
      : '';

const attributeOf = (element: Element, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? '';

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Questions and answers as check your answers reads them back. */
const readBack = (html: string): string[] => {
  const cells = elementsIn(parse(html)).filter(({ tagName }) => tagName === 'dt' || tagName === 'dd');
  return cells.flatMap((cell, at) =>
    cell.tagName === 'dt' ? [`${plain(textIn(cell))}: ${plain(textIn(cells[at + 1] ?? cell))}`] : [],
  );
};

/** A page that somebody may be on: where it is, what it fills and what it asks. */
interface Place {
  readonly page: string;
  readonly section: string;
  readonly fields: readonly Field[];
}

const placesIn = (model: Record<string, Typed>): Place[] => [
  ...QUESTION_SETS.map(({ page, fields }) => ({
    page,
    section: page,
    // Of the questions about oneself an account asks some.
    fields: page === 'you' ? youFieldsFor(PARTNER) : fields,
  })),
  ...KINDS.flatMap((kind) =>
    itemsOf(model, kind).flatMap((item) =>
      PERSON_SETS[kind].map((set) => ({
        page: personPage(kind, item, set.part),
        section: personSection(kind, item, set.part),
        fields: fieldsAsked(set, model, item),
      })),
    ),
  ),
  ...itemsOf(model, 'child').map((item) => ({
    page: `concerns/${item}`,
    section: `concerns:${item}`,
    fields: ALL_CONCERNS,
  })),
];

const words = fc.oneof(
  fc.constantFrom('yes', 'no', 'not-known', 'agreed', '3', '12', '2014', '15:10', 'Zoë O’Brien', '<b>"&'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

const step = fc.record({
  does: fc.constantFrom(
    ...(['fill', 'fill', 'fill', 'fill', 'add', 'remove', 'relate', 'look', 'too late', 'twice'] as const),
  ),
  at: fc.nat(),
  texts: fc.array(words, { minLength: 1, maxLength: 6 }),
});

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Texts for some of the questions of a page, in turn. */
const typedFor = ({ fields }: Place, { at, texts }: Step): Record<string, string> => {
  const names = fields.flatMap(namesOf);
  return Object.fromEntries(texts.map((text, place) => [names[(at + place) % names.length] ?? '', text]));
};

/** What was last said that each adult is to each child still named; where none is, to whichever child. */
const relationshipsIn = (model: Record<string, Typed>): string[][] =>
  itemsOf(model, 'adult').map((adult) => {
    const general = (model[`adult:${adult}`]?.['relationship'] ?? '').trim();
    const children = itemsOf(model, 'child').slice(0, MOST_CHILDREN);
    if (children.length === 0) return [general];
    const part = model[`adult-part:${adult}`] ?? {};
    return children.map((child) => part[`relationship-to-${child}`]?.trim() || general);
  });

const { relationship, relationships } = adult.shape;
const candidate = z.object({
  children: z.array(z.unknown()),
  adults: z.array(z.object({ relationship, relationships })),
});

/** The same, as whoever gets the referral understands it. */
const relationshipsSent = (sections: Sections): string[][] => {
  const { children, adults } = candidate.parse(toReferral(sections, PARTNER, []));
  return adults.map(({ relationship = '', relationships = [] }) =>
    children.length === 0
      ? [relationship]
      : children
          .slice(0, MOST_CHILDREN)
          .map((_, at) => relationships.find(({ child }) => child === at + 1)?.relationship ?? relationship),
  );
};

const walk = async (steps: readonly Step[]) => {
  const drafts = draftsInMemory();
  const world = start({}, { drafts: drafts.store });
  const signIn = async (): Promise<string> => {
    const session = { person: PARTNER, accessToken: 'token', csrf: 'token-of-this-session' };
    const until = new Date(world.clock.now.getTime() + HOUR);
    return `__Host-session=${await world.deps.sessions.open(session, until)}`;
  };
  let cookie = await signIn();
  const opened = await world.post('/referrals/drafts', {}, cookie);
  const draft = (opened.headers.get('location') ?? '').replace('/danger', '');
  const model: Record<string, Typed> = {};

  const add = async (kind: PeopleKind): Promise<void> => {
    // Two people are never added in one millisecond.
    world.clock.now = new Date(world.clock.now.getTime() + 1);
    const { headers } = await world.get(`${draft}/${LIST_PAGES[kind]}/add`, cookie);
    const page = headers.get('location') ?? '';
    await world.post(page, { given: 'Kim' }, cookie);
    const asked = PERSON_SETS[kind][0]?.fields.flatMap(namesOf) ?? [];
    model[personSection(kind, page.split('/').at(-1) ?? '')] = asked.includes('given')
      ? { given: 'Kim' }
      : {};
  };

  const remove = async (kind: PeopleKind, at: number): Promise<void> => {
    const items = itemsOf(model, kind);
    const item = items[at % Math.max(1, items.length)];
    if (item === undefined) return;
    await world.post(`${draft}/${LIST_PAGES[kind]}/${item}/remove`, {}, cookie);
    for (const section of Object.keys(model)) if (section.endsWith(`:${item}`)) delete model[section];
  };

  /** Says of one adult what they are to every child, after adding whom that needs. */
  const relate = async ({ at, texts }: Step): Promise<void> => {
    for (const kind of ['child', 'adult'] as const) if (itemsOf(model, kind).length === 0) await add(kind);
    const adults = itemsOf(model, 'adult');
    const one = adults[at % adults.length] ?? '';
    const typed = Object.fromEntries(
      itemsOf(model, 'child').map((child, place) => [
        `relationship-to-${child}`,
        texts[(at + place) % texts.length] ?? '',
      ]),
    );
    await world.post(`${draft}/${personPage('adult', one, 'part')}`, typed, cookie);
    model[personSection('adult', one, 'part')] = typed;
  };

  /** The session ends while the page is filled in; after signing in again what was typed is sent off. */
  const fillTooLate = async (path: string, typed: Record<string, string>): Promise<void> => {
    world.clock.now = new Date(world.clock.now.getTime() + 2 * HOUR);
    expect((await world.post(path, typed, cookie)).status).toBe(401);
    cookie = await signIn();
    const resumed = elementsIn(parse(await (await world.get('/sign-in/resume', cookie)).text()));
    const form = resumed.find(
      ({ tagName, attrs }) => tagName === 'form' && attrs.some(({ value }) => value === path),
    );
    expect(form).toBeDefined();
    const fields = elementsIn(form ?? parse('')).filter(({ tagName }) => tagName === 'input');
    await world.post(
      path,
      Object.fromEntries(fields.map((field) => [attributeOf(field, 'name'), attributeOf(field, 'value')])),
      cookie,
    );
  };

  for (const one of steps) {
    const places = placesIn(model);
    const place = places[one.at % places.length];
    if (place === undefined) continue;
    const path = `${draft}/${place.page}`;
    const typed = typedFor(place, one);
    const kind = KINDS[one.at % KINDS.length] ?? 'child';
    if (one.does === 'add') await add(kind);
    else if (one.does === 'remove') await remove(kind, one.at);
    else if (one.does === 'relate') await relate(one);
    else if (one.does === 'look') await world.get(path, cookie);
    else {
      if (one.does === 'too late') await fillTooLate(path, typed);
      else await world.post(path, typed, cookie);
      if (one.does === 'twice') await world.post(path, typed, cookie);
      model[place.section] = typed;
    }
  }

  const { status } = await world.get(`${draft}/check`, cookie);
  expect(status).toBe(200);
  const shown = readBack(await (await world.get(`${draft}/check`, cookie)).text());
  const expected = summaries(model).flatMap(({ rows }) =>
    rows.map(({ label, value }) => `${plain(label)}: ${plain(value)}`),
  );
  expect(shown).toEqual(expected);
  const [stored] = drafts.control.kept.values();
  expect(relationshipsSent(stored?.sections ?? {})).toEqual(relationshipsIn(model));
};

test(
  'whatever way somebody walks through the form, check your answers shows what was last typed',
  async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 14 }), walk), runs(500));
  },
  4 * PATIENCE,
);
