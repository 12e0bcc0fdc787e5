import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { Person } from '../../shared/store/sessions.ts';
import { guestReferrer } from '../guest/referrer.ts';
import { homeCouncilOf } from './already/home-council.ts';
import { relationshipsTyped } from './answers/relationships.ts';
import {
  childConcernsSection,
  itemsOf,
  type PeopleKind,
  type Sections,
  typedAbout,
  typedIn,
} from './answers/sections.ts';
import { filled } from './answers/typed.ts';
import { callerAnswers, isCall } from './call/answers.ts';
import { concernsTyped } from './concerns/typed.ts';
import { ownAgreementTyped } from './consent/typed.ts';
import { answersIn } from './fields/answers-in.ts';
import { personFields } from './questions/person-sets.ts';
import { setOf, type TopPage } from './questions/top-sets.ts';

/** The signed-in sender, as far as the form needs to know them. */
export interface Sender {
  /** Id of an agency in the settings. */
  readonly agency?: string | undefined;
  /** Of people without an account. */
  readonly kind?: Person['kind'];
  readonly verifiedEmail?: string | undefined;
  readonly source?: Person['source'];
  readonly anonymous?: boolean | undefined;
}

const answersOn = (sections: Sections, page: TopPage): Record<string, unknown> =>
  answersIn(setOf(page).fields, typedIn(sections, page));

/** A child in danger now is in danger, whatever is left open or answered further down. */
const concernsOf = (sections: Sections): Record<string, unknown> | undefined => {
  const inDanger = typedIn(sections, 'danger')['dangerNow'] === 'yes';
  return concernsTyped({ ...typedIn(sections, 'concerns'), ...(inDanger && { 'immediate-danger': 'yes' }) });
};

/** Said once before the form starts; a worker named for one child is that child's. */
const socialWorkerOf = ({ hasSocialWorker, childsSocialWorker }: Record<string, unknown>): unknown =>
  childsSocialWorker ?? (hasSocialWorker === 'yes' ? 'Has one, name not given' : undefined);

const person = (sections: Sections, kind: PeopleKind, item: string): Record<string, unknown> =>
  answersIn(personFields(kind), typedAbout(sections, kind, item));

/**
 * A draft as the API takes it. Only keys of the contract are in it; what was left empty is left out; text is
 * kept as typed but for the spaces around it. A value that cannot be read is passed on as typed, so that the
 * contract refuses it by name and nothing is dropped in silence.
 */
export const toReferral = (
  sections: Sections,
  sender: Sender,
  agencies: AuthoritySettings['agencies'],
): Record<string, unknown> => {
  const call = isCall(sections);
  // Of a call the caller’s, whoever writes it down.
  const agencyId = call ? typedIn(sections, 'call')['agency'] : sender.agency;
  const agency = agencies.find(({ id }) => id === agencyId);
  const { agencyReference, ...referrer } = call ? callerAnswers(sections) : answersOn(sections, 'you');
  const { hasSocialWorker, childsSocialWorker, whichCouncil, homeCouncil, ...already } = answersOn(
    sections,
    'already',
  );
  const { levelOfNeed, ...risk } = answersOn(sections, 'risk');
  const professionals = itemsOf(sections, 'professional').map((item) =>
    person(sections, 'professional', item),
  );
  const socialWorker = socialWorkerOf({ hasSocialWorker, childsSocialWorker });
  return filled({
    referrer: filled({
      ...referrer,
      ...(agency && { agency: agency.name, source: agency.source }),
      ...guestReferrer(sender),
    }),
    agencyReference,
    children: itemsOf(sections, 'child').map((item) =>
      filled({
        socialWorker,
        ...person(sections, 'child', item),
        concerns: concernsTyped(typedIn(sections, childConcernsSection(item))),
        ownAgreement: ownAgreementTyped(typedIn(sections, 'consent'), item),
      }),
    ),
    adults: itemsOf(sections, 'adult').map((item) => ({
      ...person(sections, 'adult', item),
      ...relationshipsTyped(sections, item),
    })),
    professionals: professionals.length === 0 ? undefined : professionals,
    concerns: concernsOf(sections),
    ...already,
    homeCouncil: homeCouncilOf(whichCouncil, homeCouncil),
    ...answersOn(sections, 'worries'),
    ...answersOn(sections, 'happened'),
    ...answersOn(sections, 'help'),
    ...risk,
    levelOfNeed: levelOfNeed === undefined ? undefined : Number(levelOfNeed),
    ...answersOn(sections, 'views'),
    consent: answersOn(sections, 'consent'),
  });
};
