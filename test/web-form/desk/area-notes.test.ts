import { expect, test } from 'vitest';
import { json } from '../support/api-double.ts';
import { CONTACT, RECORD, REFERENCE } from '../support/record.ts';
import { SOCIAL_WORKER, start } from '../support/start.ts';

const shown = async (areaNotes?: readonly string[]): Promise<string> => {
  const record = { ...RECORD, contacts: [{ ...CONTACT, ...(areaNotes && { areaNotes }) }] };
  const { get, signedIn } = start({ [`GET /api/referrals/${REFERENCE}`]: () => json(record) });
  return (await get(`/desk/referrals/${REFERENCE}`, await signedIn(SOCIAL_WORKER))).text();
};

test('where a child lives elsewhere, the desk reads whom to tell before anything else about the child', async () => {
  const page = await shown(['Lives in the area of <b>Farshire</b>.']);
  const note = page.indexOf('Lives in the area of &lt;b&gt;Farshire&lt;/b&gt;.');
  expect(note).toBeGreaterThan(page.indexOf('id="contact-1"'));
  expect(note).toBeLessThan(page.indexOf('12 March 2014'));
});

test('nothing is said where there is nothing to notice', async () => {
  expect(await shown()).toBe(await shown([]));
});
