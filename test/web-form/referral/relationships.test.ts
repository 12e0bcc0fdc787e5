import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { apiThat, draftsInMemory, pagesFor, RECEIPT } from './doubles.tsx';

const opened = async () => {
  const drafts = draftsInMemory();
  const { api, calls } = apiThat(() => ({ ok: true, status: 201, answer: RECEIPT }));
  const pages = pagesFor({ drafts: drafts.store, api });
  const { location } = await pages.post('/referrals/drafts');
  const path = location.replace('/danger', '');
  const add = async (page: 'children' | 'adults', fields: Record<string, string> = {}) => {
    const person = await pages.get(`${path}/${page}/add`);
    expect((await pages.post(person.location, fields)).status).toBe(303);
    return person.location;
  };
  /** The adults as they were sent. */
  const sent = async () => {
    await pages.post(`${path}/check`);
    return z.looseObject({ adults: z.array(z.unknown()) }).parse(calls.at(-1)?.body).adults;
  };
  const stored = () => JSON.stringify([...drafts.control.kept.values()][0]?.sections);
  return { ...pages, ...drafts, path, add, sent, stored };
};

const to = (child: string): string => `relationship-to-${child.split('/').at(-1)}`;
const boxes = (html: string): string[] =>
  [...html.matchAll(/<label[^>]*for="relationship[^>]*>\s*([^<]+)/g)].map(([, label = '']) => label.trim());

let form: Awaited<ReturnType<typeof opened>>;
beforeEach(async () => {
  form = await opened();
});

describe('what an adult is to the children', () => {
  it('is asked in general while no child is named, and not again for each', async () => {
    const max = await form.add('adults', { given: 'Max', relationship: 'neighbour' });
    expect(boxes((await form.get(max)).html)).toEqual(['Relationship to the child']);
    expect(boxes((await form.get(`${max}/part`)).html)).toEqual([]);
    expect(await form.sent()).toEqual([{ given: 'Max', relationship: 'neighbour' }]);
  });

  it('is one question where there is one child, by their names', async () => {
    const kim = await form.add('children', { given: 'Kim', family: 'Lee' });
    const max = await form.add('adults', { given: 'Max' });
    expect(boxes((await form.get(max)).html)).toEqual([]);
    expect(boxes((await form.get(`${max}/part`)).html)).toEqual(['How is Max related to Kim Lee?']);
    await form.post(`${max}/part`, { [to(kim)]: ' father ' });
    expect(await form.sent()).toEqual([{ given: 'Max', relationship: 'father' }]);
  });

  it('is one question for each of several, told apart where names do not', async () => {
    for (const given of ['Kim', '', 'Ali', 'Ali']) await form.add('children', { given });
    const adult = await form.add('adults');
    expect(boxes((await form.get(`${adult}/part`)).html)).toEqual([
      'How is this person related to Kim?',
      'How is this person related to Child 2?',
      'How is this person related to Ali (Child 3)?',
      'How is this person related to Ali (Child 4)?',
    ]);
  });

  it('is sent for each child where it differs or is open for one, and once where it is the same', async () => {
    const [kim, , ali] = [await form.add('children'), await form.add('children'), await form.add('children')];
    const max = await form.add('adults');
    await form.post(`${max}/part`, { [to(kim)]: 'father', [to(ali)]: 'father' });
    const sue = await form.add('adults');
    await form.post(`${sue}/part`, { [to(kim)]: 'stepmother', [to(ali)]: 'mother' });
    expect(await form.sent()).toEqual([
      {
        relationships: [
          { child: 1, relationship: 'father' },
          { child: 3, relationship: 'father' },
        ],
      },
      {
        relationships: [
          { child: 1, relationship: 'stepmother' },
          { child: 3, relationship: 'mother' },
        ],
      },
    ]);
  });

  it('goes with the child: whoever is removed takes their answer along, and whoever comes starts empty', async () => {
    const kim = await form.add('children', { given: 'Kim' });
    const ali = await form.add('children', { given: 'Ali' });
    const max = await form.add('adults', { given: 'Max' });
    await form.post(`${max}/part`, { [to(kim)]: 'stepfather', [to(ali)]: 'father', firstLanguage: 'Welsh' });
    await form.post(`${kim}/remove`);
    expect(form.stored()).not.toContain('stepfather');
    await form.add('children', { given: 'Bo' });
    expect(boxes((await form.get(`${max}/part`)).html)).toEqual([
      'How is Max related to Ali?',
      'How is Max related to Bo?',
    ]);
    expect(await form.sent()).toEqual([
      { given: 'Max', firstLanguage: 'Welsh', relationships: [{ child: 1, relationship: 'father' }] },
    ]);
  });

  it('is neither shown nor sent where another window keeps it for a child who was removed', async () => {
    const [kim, ali] = [await form.add('children'), await form.add('children')];
    const max = await form.add('adults');
    await form.post(`${kim}/remove`);
    await form.post(`${max}/part`, { [to(kim)]: 'half-brother', [to(ali)]: 'father' });
    expect((await form.get(`${max}/part`)).html).not.toContain('half-brother');
    expect((await form.get(`${form.path}/check`)).html).not.toMatch(/>[^<]*half-brother/);
    expect(await form.sent()).toEqual([{ relationship: 'father' }]);
  });

  it('keeps what was answered in general before, beside what differs from it', async () => {
    const max = await form.add('adults', { relationship: 'uncle' });
    const kim = await form.add('children');
    expect(boxes((await form.get(max)).html)).toEqual(['Relationship to the child']);
    await form.post(`${max}/part`, { [to(kim)]: 'father' });
    expect(await form.sent()).toEqual([
      { relationship: 'uncle', relationships: [{ child: 1, relationship: 'father' }] },
    ]);
  });

  it('is on check your answers, with a link to change it', async () => {
    const kim = await form.add('children', { given: 'Kim' });
    const max = await form.add('adults', { given: 'Max' });
    await form.post(`${max}/part`, { [to(kim)]: '<b>father', parentalResponsibility: 'yes' });
    const { html } = await form.get(`${form.path}/check`);
    expect(html).toContain('How is Max related to Kim?');
    expect(html).toContain('&lt;b&gt;father');
    expect(html).toContain('Does this person have parental responsibility?');
    expect(html).toContain(`${max}/part?then=check#${to(kim)}`);
    expect((await form.get(`${max}/part`)).html).toContain(`id="${to(kim)}"`);
  });

  it.each([1, 2])(
    'is kept with an error at its own box where it is too long, of %i children',
    async (many) => {
      const children = await Promise.all(Array.from({ length: many }, () => form.add('children')));
      const [last = ''] = children.toSorted().reverse();
      const max = await form.add('adults');
      const { status, html } = await form.post(`${max}/part`, { [to(last)]: 'x'.repeat(201) });
      expect(status).toBe(422);
      expect(html).toContain(`href="#${to(last)}"`);
      expect(html).toContain('Relationship to the child must be 200 characters or fewer');
      expect(html).toContain('x'.repeat(201));
      expect((await form.get(`${form.path}/check`)).html).toContain(`${max}/part?then=check#${to(last)}`);
    },
  );

  it('stays on the page while drafts cannot be reached', async () => {
    const [kim, ali] = [await form.add('children'), await form.add('children')];
    const max = await form.add('adults');
    form.control.down = true;
    const { status, html } = await form.post(`${max}/part`, { [to(kim)]: 'stepfather', [to(ali)]: '' });
    expect(status).toBe(503);
    expect(html).toMatch(new RegExp(`name="${to(kim)}"[^>]*value="stepfather"`));
    expect(boxes(html)).toEqual([
      'How is this person related to Child 1?',
      'How is this person related to Child 2?',
    ]);
  });
});

it('a child who cannot be removed is still there with all answers about them', async () => {
  const kim = await form.add('children', { given: 'Kim' });
  const max = await form.add('adults');
  await form.post(`${max}/part`, { [to(kim)]: 'father' });
  form.control.down = true;
  expect((await form.post(`${kim}/remove`)).status).toBe(503);
  form.control.down = false;
  expect(await form.sent()).toEqual([{ relationship: 'father' }]);
});

it('a young person’s own agreement goes with them too', async () => {
  const kim = await form.add('children', { given: 'Kim' });
  await form.post(`${form.path}/risk`, {});
  await form.post(`${form.path}/consent`, {
    told: 'yes',
    [`own-agreement-${kim.split('/').at(-1)}`]: 'refused',
  });
  await form.post(`${kim}/remove`);
  expect(form.stored()).not.toContain('refused');
  expect((await form.get(`${form.path}/consent`)).html).not.toContain('their own agreement');
});
