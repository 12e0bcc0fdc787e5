import { describe, expect, it } from 'vitest';
import { EXAMPLESHIRE } from '../../../../shared/settings/exampleshire.ts';
import { CopyToKeep } from '../../../../web-form/referral/copy/to-keep.tsx';
import type { Visit } from '../../../../web-form/referral/visit.ts';
import { ANN, NOW, RECEIPT } from '../doubles.tsx';

const VISIT: Visit = { person: ANN, token: 'token', settings: EXAMPLESHIRE, now: NOW };
const TYPED = { referrer: {}, children: [{ given: 'Ada <3' }] };

const shown = (visit: Visit, typed?: unknown): string =>
  String(<CopyToKeep receipt={RECEIPT} visit={visit} typed={typed} />);

describe('a copy to keep after sending', () => {
  it('is a file and a page for whoever can come back to them', () => {
    const html = shown(VISIT, TYPED);
    expect(html).toContain(`href="/referrals/${RECEIPT.reference}/copy.pdf"`);
    expect(html).toContain(`href="/referrals/${RECEIPT.reference}/copy"`);
    expect(html).not.toContain('Ada');
  });

  it('stands on the page itself for whoever has no account, and only right after sending', () => {
    const guest: Visit = { ...VISIT, person: { ...ANN, kind: 'public' } };
    const html = shown(guest, TYPED);
    expect(html).toContain('Ada &lt;3');
    expect(html).not.toContain('/copy');
    expect(shown(guest)).not.toContain('Keep a copy');
  });
});
