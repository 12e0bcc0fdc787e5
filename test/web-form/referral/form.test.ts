import { beforeEach, describe, expect, it } from 'vitest';
import { stops } from '../../../web-form/referral/questions/order.ts';
import { ANN, apiThat, CSRF_TOKEN, draftsInMemory, pagesFor, RECEIPT } from './doubles.tsx';

const NASTY = '<script>alert(1)</script> "Zoë" 🧸 نور‏';

const opened = async (person = ANN) => {
  const drafts = draftsInMemory();
  const { api, calls } = apiThat(() => ({ ok: true, status: 201, answer: RECEIPT }));
  const pages = pagesFor({ person, drafts: drafts.store, api });
  const { location } = await pages.post('/referrals/drafts');
  const path = location.replace('/danger', '');
  return { ...pages, ...drafts, api, calls, path, stored: () => [...drafts.control.kept.values()][0] };
};

let form: Awaited<ReturnType<typeof opened>>;
beforeEach(async () => {
  form = await opened();
});

const addPerson = async (page: 'children' | 'adults', fields: Record<string, string>) => {
  const { location } = await form.get(`${form.path}/${page}/add`);
  const posted = await form.post(location, fields);
  expect(posted.status).toBe(303);
  return location;
};

describe('a whole referral without a script', () => {
  it('leads through every page in order, and reaches the API once, as typed', async () => {
    expect((await form.get(`${form.path}/danger`)).html).toContain('999');
    expect((await form.post(`${form.path}/danger`, { dangerNow: 'no' })).location).toBe(
      `${form.path}/already`,
    );
    const already = await form.post(`${form.path}/already`, { hasSocialWorker: 'no', livesInArea: 'yes' });
    expect(already.location).toBe(`${form.path}/you`);
    const you = await form.post(`${form.path}/you`, { name: 'Ann Teacher', phone: '01632 960000' });
    expect([you.status, you.location]).toEqual([303, `${form.path}/children`]);
    await addPerson('children', {
      given: 'Zoë',
      family: NASTY,
      ageKnown: 'estimatedAge',
      estimatedAge: '15',
    });
    await addPerson('children', {});
    expect((await form.post(`${form.path}/children`)).location).toBe(`${form.path}/adults`);
    const adult = await addPerson('adults', { given: 'Max', relationship: 'father' });
    const part = await form.post(`${adult}/part`, { allegedPerpetrator: 'yes' });
    expect(part.location).toBe(`${form.path}/adults`);
    expect((await form.post(`${form.path}/adults`)).location).toBe(`${form.path}/professionals`);
    expect((await form.post(`${form.path}/professionals`)).location).toBe(`${form.path}/worries`);
    const worries = await form.post(`${form.path}/worries`, {
      narrative: 'One\r\nTwo',
      goesHomeAt: '3.10pm',
    });
    expect(worries.location).toBe(`${form.path}/happened`);
    expect((await form.post(worries.location, { whatHappened: 'On Monday' })).location).toBe(
      `${form.path}/help`,
    );
    expect((await form.post(`${form.path}/help`, { earlyHelpAssessment: 'no' })).location).toBe(
      `${form.path}/concerns`,
    );
    const worry = await form.post(`${form.path}/concerns`, { neglect: 'yes' });
    expect(worry.location).toMatch(/children\/[^/]+\/worry$/);
    const first = await form.post(worry.location, { ownWorry: 'She is alone.' });
    expect(first.location).toContain(`${form.path}/concerns/`);
    const other = await form.post(first.location, { 'self-harm': 'yes' });
    const second = await form.post(other.location, {});
    const risk = await form.post(second.location, {});
    expect(risk.location).toBe(`${form.path}/risk`);
    expect((await form.post(risk.location, { significantHarm: 'yes', levelOfNeed: '4' })).location).toBe(
      `${form.path}/views`,
    );
    expect((await form.post(`${form.path}/views`, { staffSafety: 'Dog' })).location).toBe(
      `${form.path}/consent`,
    );
    expect((await form.post(`${form.path}/consent`, { told: 'no' })).location).toBe(`${form.path}/agreement`);
    expect((await form.get(`${form.path}/agreement`)).html).toContain('we go ahead without agreement');

    const sent = await form.post(`${form.path}/check`);
    expect([sent.status, sent.location]).toEqual([303, `${form.path}/sent`]);
    expect(form.calls).toHaveLength(1);
    expect(form.calls[0]).toMatchObject({
      id: 'submitReferral',
      token: 'bearer of ann',
      body: {
        referrer: { name: 'Ann Teacher', agency: 'Canal Road Primary School', source: '2A' },
        children: [
          {
            given: 'Zoë',
            family: NASTY,
            estimatedAge: 15,
            ownWorry: 'She is alone.',
            concerns: { 'self-harm': 'yes' },
          },
          {},
        ],
        adults: [{ given: 'Max', relationship: 'father', allegedPerpetrator: 'yes' }],
        concerns: { neglect: 'yes' },
        livesInArea: 'yes',
        narrative: 'One\nTwo',
        whatHappened: 'On Monday',
        earlyHelpAssessment: 'no',
        staffSafety: 'Dog',
        goesHomeAt: '15:10',
        significantHarm: 'yes',
        levelOfNeed: 4,
        consent: { told: 'no' },
      },
    });
    const confirmation = await form.get(sent.location);
    expect(confirmation.html).toContain(RECEIPT.reference);
    expect(confirmation.html).toContain('A screener reads your referral.');
  });

  it.each([...stops({}), 'danger/now', ''])(
    'page “%s” has one heading, a title, and the token in its forms',
    async (page) => {
      await addPerson('children', {});
      await form.post(`${form.path}/risk`, {});
      await form.post(`${form.path}/consent`, {});
      const { status, html } = await form.get(`${form.path}${page && `/${page}`}`);
      expect(status).toBe(200);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html).toMatch(/<title>[^<]+<\/title>/);
      for (const shown of html.split('<form').slice(1)) expect(shown).toContain(CSRF_TOKEN);
    },
  );

  it('asks about significant harm before consent', async () => {
    const { html } = await form.get(form.path);
    expect(html.indexOf(`${form.path}/risk`)).toBeLessThan(html.indexOf(`${form.path}/consent`));
    const early = await form.get(`${form.path}/consent`);
    expect([early.status, early.location]).toEqual([303, `${form.path}/risk`]);
    expect((await form.get(`${form.path}/agreement`)).location).toBe(`${form.path}/risk`);
  });

  it('says to call 999 first where a child is in danger, and counts it as such', async () => {
    const posted = await form.post(`${form.path}/danger`, { dangerNow: 'yes' });
    expect(posted.location).toBe(`${form.path}/danger/now`);
    expect((await form.get(posted.location)).html).toContain('Call 999 now');
    await addPerson('children', {});
    await form.post(`${form.path}/check`);
    expect(form.calls[0]).toMatchObject({ body: { concerns: { 'immediate-danger': 'yes' } } });
  });

  it('asks for the home and school of brothers and sisters once', async () => {
    const one = await addPerson('children', { given: 'Kim' });
    await form.post(`${one}/home`, { address: '1 Canal Road', postcode: 'EX1 1AA', whereNow: 'At school' });
    const other = await addPerson('children', { given: 'Lee' });
    const { html } = await form.get(`${other}/home`);
    expect(html).toContain('1 Canal Road');
    expect(html).toContain('filled in from the child before');
    expect(html).not.toContain('At school');
    // Only what is sent off counts: an address that was cleared stays cleared.
    await form.post(`${other}/home`, { address: '', postcode: '' });
    expect((await form.get(`${other}/home`)).html).not.toContain('1 Canal Road');
  });

  it('labels every field and gives every field an id of its own', async () => {
    const { location } = await form.get(`${form.path}/children/add`);
    await form.post(`${form.path}/risk`, {});
    for (const path of [location, `${form.path}/consent`, `${form.path}/concerns`, `${form.path}/worries`]) {
      const { html } = await form.get(path);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const fields = [...html.matchAll(/<(?:input|textarea|select)[^>]* id="([^"]+)"/g)].map(([, id]) => id);
      for (const id of fields) expect(html).toContain(`for="${id}"`);
    }
  });
});

describe('what is typed', () => {
  it('comes back exactly as typed and escaped, on its page and on check your answers', async () => {
    const location = await addPerson('children', { given: NASTY, nhsNumber: 'not a number', upn: '!' });
    for (const path of [location, `${form.path}/children`, `${form.path}/check`]) {
      const { html } = await form.get(path);
      expect(html).not.toContain('<script>alert');
      expect(html).toContain('🧸 نور‏');
      expect(html.match(/<title>[^<]*<\/title>/)?.[0]).not.toContain('Zoë');
    }
  });

  it('is kept with an error that links to its field, and in the draft too', async () => {
    const { location } = await form.get(`${form.path}/children/add`);
    const wrong = { given: 'Kim', 'born-day': '31', 'born-month': '2', 'born-year': '2014' };
    const { status, html } = await form.post(location, wrong);
    expect(status).toBe(422);
    expect(html).toContain('<title>Error: Child 1');
    expect(html).toContain('href="#born-day"');
    expect(html).toContain('id="born-day"');
    expect(html).toContain('value="31"');
    expect(html).toContain('value="Kim"');
    expect(form.stored()?.sections).toMatchObject({
      [`child:${location.split('/').at(-1)}`]: wrong,
    });
    expect((await form.get(form.path)).html).toContain('Has a problem');
  });

  it('is kept on the page when it is far too long for a draft', async () => {
    const narrative = 'x'.repeat(90_000);
    const { status, html } = await form.post(`${form.path}/worries`, { narrative });
    expect(status).toBe(422);
    expect(html).toContain('What you are worried about must be 40,000 characters or fewer');
    expect(html).toContain(narrative);
    expect(form.stored()?.sections).toEqual({});
  });

  it('shows the age that was filled in or is wrong, whichever was chosen', async () => {
    const location = await addPerson('children', { ageKnown: 'born', estimatedAge: '7' });
    expect((await form.get(location)).html).toMatch(/value="estimatedAge" checked/);
    const { html } = await form.post(location, { ageKnown: 'born', estimatedAge: 'seven' });
    expect(html).toContain('href="#estimatedAge"');
    expect(html).toMatch(/value="estimatedAge" checked/);
  });

  it('is not asked twice: name and email come from the sign-in and can be changed', async () => {
    expect((await form.get(`${form.path}/you`)).html).toContain('value="ann@school.example"');
    await form.post(`${form.path}/you`, { name: 'Ann', email: '' });
    expect((await form.get(`${form.path}/you`)).html).not.toContain('value="ann@school.example"');
  });

  it('ignores fields nobody asked for, an agency among them', async () => {
    await form.post(`${form.path}/you`, { name: 'Ann', agency: 'Other', source: '6' });
    expect(form.stored()?.sections['you']).toEqual({ name: 'Ann' });
  });
});

describe('while somebody types', () => {
  const saving = (fields: Record<string, string>) =>
    form.post(`${form.path}/worries`, fields, { 'x-saving': 'typing' });

  it('a script can save half an answer, without a page and without a complaint', async () => {
    const { status, html } = await saving({ narrative: 'He said th', goesHomeAt: '3' });
    expect([status, html]).toEqual([204, '']);
    expect(form.stored()?.sections['worries']).toEqual({ narrative: 'He said th', goesHomeAt: '3' });
  });

  it('the script learns where nothing was saved', async () => {
    form.control.down = true;
    expect((await saving({ narrative: 'He' })).status).toBe(503);
  });
});

describe('going back, loading again and two windows', () => {
  it('sending one child’s page twice adds one child', async () => {
    const location = await addPerson('children', { given: 'Kim' });
    await form.post(location, { given: 'Kimberley' });
    const { html } = await form.get(`${form.path}/children`);
    expect(html).toContain('Kimberley');
    expect(html).not.toContain('Child 2');
  });

  it('two windows on two sections lose nothing', async () => {
    await Promise.all([
      form.post(`${form.path}/worries`, { narrative: 'Words' }),
      form.post(`${form.path}/risk`, { significantHarm: 'yes' }),
    ]);
    expect(form.stored()?.sections).toMatchObject({
      worries: { narrative: 'Words' },
      risk: { significantHarm: 'yes' },
    });
  });

  it('change links lead back to check your answers', async () => {
    await form.post(`${form.path}/risk`, { significantHarm: 'yes' });
    expect((await form.get(`${form.path}/check`)).html).toContain(
      `${form.path}/risk?then=check#significantHarm`,
    );
    expect((await form.get(`${form.path}/risk?then=check`)).html).toContain(`${form.path}/risk?then=check"`);
    const changed = await form.post(`${form.path}/risk?then=check`, { significantHarm: 'no' });
    expect(changed.location).toBe(`${form.path}/check`);
  });

  it('removing a child takes that child’s own concerns along', async () => {
    const location = await addPerson('children', { given: 'Kim' });
    const item = location.split('/').at(-1);
    await form.post(`${form.path}/concerns/${item}`, { neglect: 'yes' });
    expect((await form.get(`${location}/remove`)).html).toContain('Remove Child 1?');
    expect((await form.post(`${location}/remove`)).location).toBe(`${form.path}/children`);
    expect(form.stored()?.sections).toEqual({});
  });
});

describe('a young person’s own agreement', () => {
  it.each([
    [{ estimatedAge: '13' }, false],
    [{ estimatedAge: '14' }, true],
    [{ 'born-day': '24', 'born-month': '11', 'born-year': '2012' }, true],
    [{ 'born-day': '25', 'born-month': '11', 'born-year': '2012' }, false],
    [{}, true],
  ])('for a child with %j is asked: %s', async (age, asked) => {
    await addPerson('children', age);
    await form.post(`${form.path}/risk`, {});
    const { html } = await form.get(`${form.path}/consent`);
    expect(html.includes('their own agreement')).toBe(asked);
  });
});

describe('somebody else’s draft', () => {
  it('is not found, whatever is asked of it', async () => {
    const bob = pagesFor({ person: { ...ANN, id: 'bob' }, drafts: form.store, api: form.api });
    for (const page of ['', '/you', '/children', '/check', '/sent', '/remove']) {
      expect((await bob.get(`${form.path}${page}`)).status).toBe(404);
    }
    expect((await bob.post(`${form.path}/you`, { name: 'Bob' })).status).toBe(404);
    expect((await bob.post(`${form.path}/check`)).status).toBe(404);
    expect(form.stored()?.sections).toEqual({});
  });

  it('is not for people of the desk, who have calls to write down and no referrals of their own', async () => {
    const screener = { ...ANN, id: 'sue', roles: ['screener'] as const };
    const desk = pagesFor({ person: screener, drafts: form.store, api: form.api });
    expect((await desk.get(form.path)).status).toBe(404);
    expect((await desk.get('/referrals')).location).toBe('/desk/calls');
    expect((await desk.get('/referrals/EX-7K3M-9QTD')).status).toBe(403);
    expect((await desk.post('/referrals/drafts')).status).toBe(403);
  });
});

describe('when drafts cannot be saved', () => {
  it('says so on the same page and keeps all that was typed', async () => {
    form.control.down = true;
    const { status, html } = await form.post(`${form.path}/worries`, { narrative: NASTY });
    expect(status).toBe(503);
    expect(html).toContain('This page was not saved');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('01632 960100');
  });

  it('keeps a young person’s answers on the page as well', async () => {
    const location = await addPerson('children', {});
    form.control.down = true;
    const name = `own-agreement-${location.split('/').at(-1)}`;
    const { status, html } = await form.post(`${form.path}/consent`, { [name]: 'refused' });
    expect(status).toBe(503);
    expect(html).toMatch(new RegExp(`name="${name}"[^>]*value="refused"[^>]*checked`));
  });

  it('says that saved answers cannot be opened, and whom to phone', async () => {
    form.control.down = true;
    const { status, html } = await form.get(`${form.path}/worries`);
    expect(status).toBe(503);
    expect(html).toContain('01632 960100');
  });
});
