import { expect, it } from 'vitest';
import { SentPage } from '../../../web-form/referral/sent/page.tsx';
import { RECEIPT } from './doubles.tsx';

it('the confirmation leads to the status whoever can open it, and nobody else', () => {
  const followed = String(<SentPage receipt={RECEIPT} />);
  const byPhone = String(<SentPage receipt={RECEIPT} followed={false} />);
  for (const html of [followed, byPhone]) expect(html).toContain(RECEIPT.reference);
  expect(followed).toContain(`href="/referrals/${RECEIPT.reference}"`);
  expect(byPhone).not.toContain(`href="/referrals/${RECEIPT.reference}"`);
  expect(byPhone).not.toContain('to see where');
});
