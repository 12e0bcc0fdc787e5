import { ButtonLink } from '../../components/button.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { labelOf, nameOf } from '../answers/people-words.ts';
import { itemsOf, type Sections } from '../answers/sections.ts';
import { draftPath } from './paths.ts';
import type { PeopleList } from './people.ts';

const WHO = {
  child: 'Add every child you are worried about, brothers and sisters too. You need not know their names.',
  adult: 'Add parents, everybody else in the home, and others who matter. You need not know their names.',
  professional: 'Add the health visitor, GP, school nurse, probation officer and others, if you know of any.',
} as const;

const NONE_YET = {
  child:
    'No child added yet. If this is about an adult and no child, carry on: the referral will then be about the first adult you add.',
  adult: 'Nobody added yet.',
  professional: 'Nobody added yet.',
} as const;

interface PeopleAddedProps {
  readonly list: PeopleList;
  readonly draftId: string;
  readonly sections: Sections;
}

/** Whom the draft names so far, with links to change, remove and add. */
export const PeopleAdded = ({ list: { kind, page, one, most }, draftId, sections }: PeopleAddedProps) => {
  const items = itemsOf(sections, kind);
  return (
    <>
      <p class="govuk-body">{WHO[kind]}</p>
      {items.length === 0 ? (
        <p class="govuk-body">{NONE_YET[kind]}</p>
      ) : (
        <SummaryList
          rows={items.map((item) => {
            const label = labelOf(kind, sections, item);
            const path = draftPath(draftId, `${page}/${item}`);
            return {
              key: label,
              value: nameOf(kind, sections, item),
              actions: [
                { href: path, words: 'Change', hidden: label },
                { href: `${path}/remove`, words: 'Remove', hidden: label },
              ],
            };
          })}
        />
      )}
      {items.length < most ? (
        <ButtonLink
          href={draftPath(draftId, `${page}/add`)}
          words={items.length === 0 ? `Add ${one === 'adult' ? 'an' : 'a'} ${one}` : `Add another ${one}`}
          kind="secondary"
        />
      ) : (
        <p class="govuk-body">
          A referral can name up to {most} {page}. Send another referral for the others.
        </p>
      )}
    </>
  );
};
