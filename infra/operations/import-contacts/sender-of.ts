import { REFERRAL_SOURCES } from '../../../shared/domain/codes/referral-sources.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import type { ToAccept } from '../../../shared/store/accept/accepted.ts';
import { IMPORTED } from '../../../shared/store/items/form.ts';
import type { ContactRow } from './contact-row.ts';

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Who reported it: an agency of the settings by its id or name, or `other` under the name it has in the file. */
export const senderOf = (
  { agency, source }: Pick<ContactRow, 'agency' | 'source'>,
  { agencies }: AuthoritySettings,
): ToAccept['sender'] => {
  const known =
    agency === undefined
      ? undefined
      : agencies.find(({ id, name }) => [id, name].some((each) => plain(each) === plain(agency)));
  const from = source ?? known?.source ?? '10';
  return {
    id: IMPORTED,
    agencyId: known?.id ?? 'other',
    agencyName: known?.name ?? agency ?? REFERRAL_SOURCES[from].words,
    source: from,
  };
};
