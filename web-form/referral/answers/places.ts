import { itemsOf, ownAgreementNames, type PeopleKind, type Sections } from './sections.ts';

/** Where on the form a problem can be put right. */
export interface Place {
  /** Under the draft's address, for example `children/0mf2k3a1z-ab12cd`. */
  readonly page: string;
  /** The field's name; undefined where the page as a whole is meant. */
  readonly field?: string | undefined;
}

const PAGES: Readonly<Record<string, string>> = {
  referrer: 'you',
  agencyReference: 'you',
  narrative: 'worries',
  goingWell: 'worries',
  supportTried: 'worries',
  desiredOutcome: 'worries',
  goesHomeAt: 'worries',
  alreadyPhoned: 'worries',
  concerns: 'concerns',
  significantHarm: 'risk',
  levelOfNeed: 'risk',
  asksFor: 'risk',
  consent: 'consent',
};

const personPlace = (kind: PeopleKind, sections: Sections, [at, key, code]: readonly string[]): Place => {
  const list = kind === 'child' ? 'children' : 'adults';
  const item = itemsOf(sections, kind)[Number(at)];
  if (item === undefined) return { page: list };
  if (key === 'concerns') return { page: `concerns/${item}`, field: code };
  if (key === 'ownAgreement') {
    const { agreement, competent } = ownAgreementNames(item);
    return { page: 'consent', field: code === 'competent' ? competent : agreement };
  }
  return { page: `${list}/${item}`, field: key };
};

/** Where the answer that a JSON pointer of the API names was typed. A pointer nobody knows leads to the overview. */
export const placeOf = (pointer: string, sections: Sections): Place => {
  const [key = '', ...rest] = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (key === 'children') return personPlace('child', sections, rest);
  if (key === 'adults') return personPlace('adult', sections, rest);
  const page = PAGES[key];
  if (page === undefined) return { page: '' };
  const nested = key === 'referrer' || key === 'concerns' || key === 'consent';
  return { page, field: nested ? rest[0] : key };
};
