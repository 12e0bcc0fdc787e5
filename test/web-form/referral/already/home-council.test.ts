import { describe, expect, it } from 'vitest';
import { EXAMPLESHIRE } from '../../../../shared/settings/exampleshire.ts';
import { alreadyFieldsFor } from '../../../../web-form/referral/already/fields.ts';
import { apiThat, draftsInMemory, pagesFor, RECEIPT } from '../doubles.tsx';

const ELSEWHERE = [
  {
    people: ['Child 1'],
    council: 'Westmarch Council',
    words: 'We will pass this on to them.',
    frontDoor: '01632 960210',
    outOfHours: '01632 960211',
  },
];

const started = async (livesElsewhere = ELSEWHERE) => {
  const { api, calls } = apiThat(() => ({ ok: true, status: 201, answer: { ...RECEIPT, livesElsewhere } }));
  const pages = pagesFor({ drafts: draftsInMemory().store, api });
  const path = (await pages.post('/referrals/drafts')).location.replace('/danger', '');
  await pages.post((await pages.get(`${path}/children/add`)).location, { given: 'Kim' });
  return { ...pages, path, calls };
};

const sentAs = async (answers: Record<string, string>) => {
  const form = await started();
  const { location } = await form.post(`${form.path}/already`, answers);
  expect(location).toBe(`${form.path}/you`);
  await form.post(`${form.path}/check`);
  return form.calls[0]?.body;
};

describe('the question where a child lives', () => {
  it('offers every neighbour, another council and not known, without a script', async () => {
    const form = await started();
    const { html } = await form.get(`${form.path}/already`);
    for (const { name } of EXAMPLESHIRE.neighbours) expect(html).toContain(`value="${name}"`);
    for (const words of ['value="Another council"', 'value="Not known"', 'name="homeCouncil"']) {
      expect(html).toContain(words);
    }
  });

  it('asks for a name where the settings have no neighbours', () =>
    expect(alreadyFieldsFor([]).find(({ name }) => name === 'whichCouncil')?.kind).toBe('line'));

  it.each<[string, Record<string, string>, string | undefined]>([
    ['a neighbour chosen', { whichCouncil: 'Westmarch Council' }, 'Westmarch Council'],
    [
      'a neighbour chosen after another was typed',
      { whichCouncil: 'Westmarch Council', homeCouncil: 'Farshire' },
      'Westmarch Council',
    ],
    ['another council by name', { whichCouncil: 'Another council', homeCouncil: 'Farshire' }, 'Farshire'],
    ['a name typed and nothing chosen', { homeCouncil: 'Farshire' }, 'Farshire'],
    ['another council without a name', { whichCouncil: 'Another council' }, undefined],
    ['not known', { whichCouncil: 'Not known' }, undefined],
    ['nothing', {}, undefined],
  ])('never stops a referral, and sends %s', async (_, answers, homeCouncil) => {
    const body = await sentAs({ livesInArea: 'no', ...answers });
    expect(body).toMatchObject({ livesInArea: 'no' });
    expect((body as { homeCouncil?: string }).homeCouncil).toBe(homeCouncil);
  });

  it('is read back before sending, and kept when the page opens again', async () => {
    const form = await started();
    await form.post(`${form.path}/already`, { livesInArea: 'no', whichCouncil: 'Westmarch Council' });
    expect((await form.get(`${form.path}/check`)).html).toContain('Westmarch Council');
    expect((await form.get(`${form.path}/already`)).html).toMatch(/value="Westmarch Council"[^>]* checked/);
  });
});

describe('the confirmation', () => {
  it('names the council, with telephones that can be pressed', async () => {
    const form = await started();
    await form.post(`${form.path}/check`);
    const { html } = await form.get(`${form.path}/sent`);
    expect(html).toContain('We will pass this on to them.');
    expect(html).toContain('You can also phone Westmarch Council');
    for (const number of ['01632960210', '01632960211']) expect(html).toContain(`href="tel:${number}"`);
  });

  it('says nothing of it where nobody lives elsewhere', async () => {
    const form = await started([]);
    await form.post(`${form.path}/check`);
    expect((await form.get(`${form.path}/sent`)).html).not.toContain('another council’s area');
  });
});
