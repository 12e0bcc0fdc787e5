import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { fillUpTo, next, startReferral, textOf, untilHeading } from './support/form.ts';
import { type Journey, openJourney, PRIYA, STELLA } from './support/journey.ts';

/** Half past nine on a Saturday evening. */
const SATURDAY_NIGHT = '2026-11-28T21:30:00Z';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney({ databaseEndpoint: inject('dynamodbEndpoint'), at: SATURDAY_NIGHT });
});
afterAll(() => journey.close());

it.each([true, false])(
  'a red on a Saturday night says to phone now, and is in the emergency duty queue (JavaScript: %s)',
  async (javaScript) => {
    await journey.service.reset();
    const referrer = await journey.signedIn(PRIYA, { javaScript, to: '/referrals' });
    await startReferral(referrer);
    await fillUpTo(referrer, 'Is a child in immediate danger?');
    expect(await textOf(referrer)).toContain('Phone Emergency Duty Team now on 01632 960999');
    await fillUpTo(referrer);
    await next(referrer, 'Send referral');
    await untilHeading(referrer, 'Referral received');

    // First on the page, before even the reference.
    const received = await textOf(referrer);
    const reference = received.match(/EX-[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0] ?? '';
    const phone = received.indexOf('Phone the Emergency Duty Team now');
    expect(phone).toBeGreaterThan(-1);
    expect(phone).toBeLessThan(received.indexOf(reference));
    expect(received.indexOf('01632 960999')).toBeLessThan(received.indexOf(reference));
    const call = referrer.getByRole('main').getByRole('link', { name: '01632 960999' }).first();
    expect(await call.getAttribute('href')).toBe('tel:01632960999');

    const duty = await journey.signedIn(STELLA, { javaScript, to: '/desk' });
    expect(await textOf(duty)).toContain('1 Red, 0 Amber, 0 Yellow');
    await duty.getByRole('link', { name: 'Emergency Duty Team', exact: true }).click();
    const rows = await duty.getByRole('row').allInnerTexts();
    expect(rows[1]).toContain(reference);
    expect(rows[1]).toContain('Red');
    await duty.getByRole('button', { name: 'Pull next' }).click();
    await untilHeading(duty, new RegExp(reference));
    expect(await textOf(duty)).toContain('Ayesha Rahman');
    await Promise.all([referrer.close(), duty.close()]);
  },
  45_000,
);
