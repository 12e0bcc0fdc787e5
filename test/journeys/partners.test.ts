import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { complaintsOf } from './support/complaints.ts';
import { choose, fillBirthday, follow, next, startReferral, textOf, untilHeading } from './support/form.ts';
import { COLETTE, GARETH, HALINA, type Journey, openJourney, PRIYA } from './support/journey.ts';
import { type Answers, walk } from './support/walk.ts';

const NOW = '2026-11-24T11:40:00Z';
const MINUTE = 60_000;

// A browser on a busy machine takes its time, and these fill in every page of a long form.
vi.setConfig({ testTimeout: 120_000 });

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney({ databaseEndpoint: inject('dynamodbEndpoint'), at: NOW });
});
afterAll(() => journey?.close());

/** Adds the next of several people on each visit to their list, then goes on. */
const addEach = (link: RegExp, times: number) => {
  let added = 0;
  return async (page: Page): Promise<unknown> => {
    if (added === times) return undefined;
    added += 1;
    // People stand in the order in which they were added, which a clock that stands still does not tell.
    journey.service.clock.set(new Date(Date.parse(NOW) + added * MINUTE).toISOString());
    await follow(page, link);
    return 'left';
  };
};

const named =
  (given: string, family: string, born?: readonly [string, string, string]) =>
  async (page: Page): Promise<void> => {
    await page.getByLabel('Given names').fill(given);
    await page.getByLabel('Family name').fill(family);
    if (born !== undefined) await fillBirthday(page, born);
  };

const worried = (words: string) => async (page: Page) => {
  await page.getByLabel('What are you worried about').fill(words);
};

const yesTo =
  (...concerns: string[]) =>
  async (page: Page) => {
    for (const concern of concerns) await choose(page, concern, 'Yes');
  };

describe.each([true, false])('partners with an account (JavaScript: %s)', (javaScript) => {
  const complaints: string[] = [];
  beforeAll(() => journey.service.reset());

  const begin = async (name: string): Promise<Page> => {
    const page = await journey.signedIn(name, { javaScript, to: '/referrals' });
    complaintsOf(page, complaints);
    await startReferral(page);
    return page;
  };

  /** Sends what is on check-your-answers and answers it as the desk shows it to a social worker. */
  const sentAndRead = async (page: Page): Promise<string> => {
    await next(page, 'Send referral');
    await untilHeading(page, 'Referral received');
    const [reference = ''] = (await textOf(page)).match(/EX-[0-9A-Z]{4}-[0-9A-Z]{4}/) ?? [];
    expect(reference).not.toBe('');
    const desk = await journey.signedIn(HALINA, { javaScript, to: `/desk/referrals/${reference}` });
    complaintsOf(desk, complaints);
    const read = await textOf(desk);
    await desk.close();
    await page.close();
    return read;
  };

  it('a school sends one referral about three siblings, and is asked for home and school once', async () => {
    const page = await begin(PRIYA);
    const homes: string[] = [];
    const homeOf = async (home: Page): Promise<void> => {
      homes.push(await home.getByLabel('Postcode').inputValue());
      if (homes.length === 1) {
        await home.getByLabel('Address', { exact: true }).fill('14 Tollgate Rise');
        await home.getByLabel('Postcode').fill('EX4 3AB');
      }
    };
    const schools: string[] = [];
    const schoolOf = async (services: Page): Promise<void> => {
      const school = services.getByLabel('School, nursery or college');
      schools.push(await school.inputValue());
      await school.fill(schools.length === 3 ? 'Riverside Nursery' : 'Exampleshire High School');
    };
    const answers: Answers = {
      Children: addEach(/^Add a(nother)? child/, 3),
      'Child 1': named('Marcus', 'Fenwick-Adeyemi', ['4', '2', '2013']),
      'Child 2': named('Naomi', 'Fenwick-Adeyemi', ['19', '8', '2016']),
      'Child 3': named('Jude', 'Fenwick', ['30', '11', '2022']),
      'Child 1: home': homeOf,
      'Child 2: home': homeOf,
      'Child 3: home': homeOf,
      'Child 1: school and health': schoolOf,
      'Child 2: school and health': schoolOf,
      'Child 3: school and health': schoolOf,
      'Child 3: what is about this child only': async (own) => {
        await own
          .getByLabel('What worries you about this child')
          .fill('Jude has no coat and is always cold.');
      },
      'What you are worried about': worried(
        'All three come hungry. The older two say there is no food at home.',
      ),
      Concerns: yesTo('Neglect, lasting or getting worse', 'School absence'),
    };
    await walk(page, answers);
    expect(homes).toEqual(['', 'EX4 3AB', 'EX4 3AB']);
    expect(schools).toEqual(['', 'Exampleshire High School', 'Exampleshire High School']);
    const check = await textOf(page);
    for (const given of ['Marcus', 'Naomi', 'Jude']) expect(check).toContain(given);
    expect(check.match(/EX4 3AB/g)).toHaveLength(3);

    const desk = await sentAndRead(page);
    for (const given of ['Marcus', 'Naomi', 'Jude']) expect(desk).toContain(given);
    expect(desk).toContain('Jude has no coat and is always cold.');
    expect(desk).toContain('Riverside Nursery');
  });

  it('a midwife sends one about a child who is not yet born', async () => {
    const page = await begin(COLETTE);
    await walk(page, {
      Children: addEach(/^Add a(nother)? child/, 1),
      'Child 1': async (child) => {
        await choose(child, 'How old is the child?', 'Not yet born: expected date');
        const expected = child.getByRole('group', { name: 'Not yet born: expected date' });
        await expected.getByLabel('Day').fill('27');
        await expected.getByLabel('Month').fill('3');
        await expected.getByLabel('Year').fill('2027');
        await choose(child, 'Sex', 'Not known or not yet born');
      },
      'Household and other adults': addEach(/^Add an(other)? adult/, 1),
      'Adult 1': async (adult) => {
        await named('Sorrel', 'Quayle', ['8', '1', '2001'])(adult);
      },
      'What you are worried about': worried(
        'Two older children were removed. She has missed every scan since.',
      ),
      Concerns: yesTo('Brother or sister removed before'),
    });
    expect(await textOf(page)).toContain('27 March 2027');
    const desk = await sentAndRead(page);
    expect(desk).toContain('27 March 2027');
    expect(desk).toContain('Sorrel');
    expect(desk).toContain('Exampleshire Midwifery');
  });

  it('police send one about an adult who was hurt and the two children who were there', async () => {
    const page = await begin(GARETH);
    await walk(page, {
      'About you': async (you) => {
        await you.getByLabel('Your own reference').fill('Log 0412 of 24/11/2026');
      },
      Children: addEach(/^Add a(nother)? child/, 2),
      'Child 1': named('Wren', 'Castell', ['2', '9', '2018']),
      'Child 2': named('Perry', 'Castell', ['14', '5', '2021']),
      'Household and other adults': addEach(/^Add an(other)? adult/, 2),
      'Adult 1': named('Dionne', 'Castell'),
      'Adult 2': named('Craig', 'Roper'),
      'Adult 2: their part in the family': async (adult) => {
        await choose(adult, 'Is this person alleged to have harmed the child?', 'Yes');
      },
      'What you are worried about': worried(
        'Called to the address at 02:10. Dionne had been strangled. Both children were on the stairs and saw it.',
      ),
      Concerns: yesTo('Domestic abuse in the household', 'Strangulation or suffocation in the household'),
    });
    const check = await textOf(page);
    for (const given of ['Wren', 'Perry', 'Dionne', 'Craig']) expect(check).toContain(given);
    const desk = await sentAndRead(page);
    for (const words of ['Wren', 'Perry', 'Dionne', 'Craig', 'Log 0412 of 24/11/2026', 'Red']) {
      expect(desk).toContain(words);
    }
  });

  it('and their browsers never complained', () => {
    expect(complaints).toEqual([]);
  });
});
