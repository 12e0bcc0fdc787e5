import { annexALists } from '../../../functions/returns/annex-a/lists.ts';
import { workbook, writtenSheet } from '../../../functions/returns/annex-a/workbook.ts';
import type { Ethnicity } from '../../../shared/domain/codes/ethnicities.ts';
import { ETHNICITIES } from '../../../shared/domain/codes/ethnicities.ts';
import { REFERRAL_SOURCES, type ReferralSource } from '../../../shared/domain/codes/referral-sources.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { aContact, aSocialCareReferral } from './a-contact.ts';

/** A workbook as the service makes it, with every source, every ethnicity, and children of every kind. */
export const aWorkbook = (): Promise<Buffer> => {
  const sources = Object.keys(REFERRAL_SOURCES) as ReferralSource[]; // Object.keys forgets the key type
  const ethnicities = Object.keys(ETHNICITIES) as Ethnicity[];
  const children = [
    ...ethnicities.map((ethnicity) => ({ ethnicity, born: '2014-03-12', sex: 'M' as const })),
    { expected: '2027-02-01' },
    { estimatedAge: 7 },
    { born: '2026-03-29', sex: 'F' as const },
    {},
  ];
  const lists = annexALists(
    [...sources.map((source) => aContact({ source })), ...children.map((child) => aContact({ child }))],
    [
      ...children.map((child) => aSocialCareReferral({ child })),
      aSocialCareReferral({
        openCase: { team: '=1+1', worker: 'Nóra “O’Hara” <b>', certainty: 'same' },
        socialCare: { at: '2026-11-20T11:00:00.000Z', on: '2026-11-20', before: ['2026-01-04'] },
      }),
    ],
    { on: '2026-12-01', outcomes: EXAMPLESHIRE.outcomes },
  );
  return workbook([writtenSheet(lists.contacts), writtenSheet(lists.referrals)]);
};
