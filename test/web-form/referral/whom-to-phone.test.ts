import { describe, expect, it } from 'vitest';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { whomToPhone } from '../../../web-form/referral/whom-to-phone.ts';

describe('whom to phone', () => {
  it.each([
    ['Tuesday at opening', '2026-11-24T08:30:00Z', 'Exampleshire MASH'],
    ['Tuesday a minute before opening', '2026-11-24T08:29:59Z', 'Emergency Duty Team'],
    ['Tuesday at closing', '2026-11-24T17:00:00Z', 'Emergency Duty Team'],
    ['Friday after it closes earlier', '2026-11-27T16:30:00Z', 'Emergency Duty Team'],
    ['Saturday', '2026-11-28T11:00:00Z', 'Emergency Duty Team'],
    ['Christmas Day, a Friday', '2026-12-25T11:00:00Z', 'Emergency Duty Team'],
    ['a summer morning, by local time', '2026-07-14T07:45:00Z', 'Exampleshire MASH'],
    ['midnight', '2026-11-24T00:00:00Z', 'Emergency Duty Team'],
  ])('%s: %s is for the %s', (_, instant, name) => {
    expect(whomToPhone(EXAMPLESHIRE, new Date(instant)).name).toBe(name);
  });
});
