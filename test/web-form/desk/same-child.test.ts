import { expect, test } from 'vitest';
import { json, problem } from '../support/api-double.ts';
import { REFERENCE, WORK_ID } from '../support/record.ts';
import { ANSWERED, OTHER, SAME_CHILD } from '../support/same-child.ts';
import { PARTNER, SCREENER, start } from '../support/start.ts';

const API = `/api/referrals/${REFERENCE}/contacts/1/same-child/${OTHER}`;
const PAGE = `/desk/referrals/${REFERENCE}/contacts/1/same-child/${OTHER}`;
const reading = (compared: unknown = SAME_CHILD) => ({ [`GET ${API}`]: () => json(compared) });

const page = async (compared: unknown = SAME_CHILD, path = PAGE): Promise<string> => {
  const { get, signedIn } = start(reading(compared));
  const answer = await get(path, await signedIn(SCREENER));
  expect(answer.status).toBe(200);
  return (await answer.text()).replaceAll(/\s+/g, ' ');
};

test('both records stand side by side, with how near each field is and its weight', async () => {
  const shown = await page();
  const rows = [...shown.matchAll(/<tr.*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+(?=,)|\s+(?= )/g, '')
        .trim(),
    ),
  );
  expect(rows.slice(0, 4)).toEqual([
    [
      'Compared',
      `This contact ${REFERENCE}, Child 1 24 November 2026, Exampleshire High School`,
      'Other contact EX-2222-3333, Child 1 1 October 2026, Exampleshire Police',
      'How near',
      'Weight',
    ],
    ['Surname', '&lt;b&gt;Fictional&lt;/b&gt;', 'Fictional', 'The same', 'Strong evidence for'],
    ['Date of birth', '12 March 2014', '13 March 2014', 'One digit differs', 'Slight evidence for'],
    ['Postcode', 'EX4 1AB', 'Not given', 'Different', 'Slight evidence against'],
  ]);
  expect(shown).toContain('A forename is missing, so nobody can be sure.');
  expect(shown).toContain('Exampleshire Police');
});

test('the title and the address hold no personal data', async () => {
  const title = /<title>(.*)<\/title>/.exec(await page())?.[1];
  expect(title).toBe('Is this the same child? EX-7K3M-9QTD – Exampleshire safeguarding referrals');
});

test('a grade that rests on more than these two records says so', async () => {
  expect(await page()).not.toContain('By themselves');
  const shown = await page({ ...SAME_CHILD, grade: 'same' });
  expect(shown).toContain('By themselves these two records give: may be the same child');
});

test('no answer is chosen beforehand, and there is nothing to undo', async () => {
  const shown = await page();
  for (const words of ['Same child', 'Not the same child', 'Cannot tell'])
    expect(shown).toContain(`>${words}</label>`);
  expect(shown).not.toContain('checked');
  expect(shown).not.toContain('Undo');
});

test('an answer is recorded once, and the page says so', async () => {
  const { post, get, signedIn, calls } = start({ ...reading(), [`POST ${API}`]: () => json(ANSWERED) });
  const cookie = await signedIn(SCREENER);
  const answer = await post(PAGE, { answer: 'not-same', reason: 'Twins' }, cookie);
  expect(answer.status).toBe(303);
  expect(calls.at(-1)?.body).toEqual({ answer: 'not-same', reason: 'Twins' });
  const next = await (await get(answer.headers.get('location') ?? '', cookie)).text();
  expect(next).toContain('Your answer is recorded');
});

test('an answer that was not chosen never reaches the API, and the reason typed stays', async () => {
  const { post, signedIn, calls } = start(reading());
  const answer = await post(PAGE, { reason: 'Twins & more' }, await signedIn(SCREENER));
  expect(answer.status).toBe(422);
  const shown = await answer.text();
  expect(shown).toContain('<title>Error: ');
  expect(shown).toContain('<a href="#answer">Choose whether they are about the same child</a>');
  expect(shown).toContain('Twins &amp; more');
  expect(calls.map(({ route }) => route)).toEqual([`GET ${API}`]);
});

test('a reason that is missing is asked for at its field, and the answer stays chosen', async () => {
  const errors = [{ pointer: '/reason', detail: 'Give your reason' }];
  const refused = { [`POST ${API}`]: () => problem('fields-invalid', 422, errors) };
  const { post, signedIn } = start({ ...reading({ ...SAME_CHILD, grade: 'same' }), ...refused });
  const answer = await post(PAGE, { answer: 'not-same' }, await signedIn(SCREENER));
  expect(answer.status).toBe(422);
  const shown = await answer.text();
  expect(shown).toContain('<a href="#reason">Give your reason</a>');
  expect(shown).toMatch(/value="not-same"[^>]*checked/);
});

test('an answer that stands is shown with its name, and can be undone', async () => {
  const shown = await page(ANSWERED);
  expect(shown).toContain('>Not the same child<');
  expect(shown).toContain('Robin Shah answered on 24 November 2026 at 15:00');
  expect(shown).toContain('Reason: Twins');
  expect(shown).not.toContain('type="radio"');
  expect(shown).toContain(`action="${PAGE}/undo"`);
});

test('whoever can tell need not undo the answer of somebody who could not', async () => {
  const answer = { ...ANSWERED.answer, answer: 'cannot-tell' };
  const shown = await page({ ...ANSWERED, answer });
  expect(shown).toContain('>Nobody can tell yet<');
  expect(shown).toContain('type="radio"');
  expect(shown).toContain(`action="${PAGE}/undo"`);
});

test('undoing names the answer that was seen', async () => {
  const { post, signedIn, calls } = start({
    ...reading(ANSWERED),
    [`POST ${API}/undo`]: () => json(SAME_CHILD),
  });
  const answer = await post(`${PAGE}/undo`, { seen: '2026-11-24T15:00:00Z' }, await signedIn(SCREENER));
  expect(answer.headers.get('location')).toBe(`${PAGE}?news=undone`);
  expect(calls.at(-1)?.body).toEqual({ seen: '2026-11-24T15:00:00Z' });
});

test('when somebody answered meanwhile, it is shown how it stands, and nothing typed is lost', async () => {
  const states = [SAME_CHILD, ANSWERED];
  const { post, signedIn } = start({
    [`GET ${API}`]: () => json(states.shift()),
    [`POST ${API}`]: () => problem('changed-meanwhile', 409),
  });
  const answer = await post(PAGE, { answer: 'same', reason: 'Same <scar>' }, await signedIn(SCREENER));
  expect(answer.status).toBe(409);
  const shown = await answer.text();
  expect(shown).toContain('Yours was not recorded');
  expect(shown).toContain('Robin Shah answered');
  expect(shown).toContain('Same &lt;scar&gt;');
});

test('when the service does not answer, nothing typed is lost', async () => {
  const { post, signedIn } = start({ ...reading(), [`POST ${API}`]: () => problem('unavailable', 503) });
  const answer = await post(PAGE, { answer: 'same', reason: 'Same scar' }, await signedIn(SCREENER));
  expect(answer.status).toBe(503);
  const shown = await answer.text();
  expect(shown).toContain('The service did not answer');
  expect(shown).toContain('Same scar');
  expect(shown).toMatch(/value="same"[^>]*checked/);
});

test('a pair that is not there for this person says what to do', async () => {
  const { get, signedIn } = start();
  const answer = await get(PAGE, await signedIn(SCREENER));
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('ask a manager');
});

test('the reader goes back to the work that they came from, whatever happens in between', async () => {
  const shown = await page(SAME_CHILD, `${PAGE}?queue=mash`);
  expect(shown).toContain(`href="/desk/work/${WORK_ID}"`);
  expect(shown).toContain(`action="${PAGE}?queue=mash"`);
  expect(await page()).toContain(`href="/desk/referrals/${REFERENCE}" class="govuk-back-link"`);
  const { post, signedIn } = start({ ...reading(), [`POST ${API}`]: () => json(ANSWERED) });
  const answer = await post(`${PAGE}?queue=mash`, { answer: 'same' }, await signedIn(SCREENER));
  expect(answer.headers.get('location')).toBe(`${PAGE}?queue=mash&news=answered`);
});

test('an address cannot lead the reader elsewhere', async () => {
  const shown = await page(SAME_CHILD, `${PAGE}?queue=${encodeURIComponent('../../sign-out')}`);
  expect(shown).not.toContain('/../');
  expect(shown).toContain(`href="/desk/referrals/${REFERENCE}" class="govuk-back-link"`);
});

test('a partner never gets here', async () => {
  const { get, signedIn, calls } = start(reading());
  expect((await get(PAGE, await signedIn(PARTNER))).status).toBe(403);
  expect(calls).toEqual([]);
});
