import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { adultTyped } from './adults/typed.ts';
import { childConcernsSection, itemsOf, personSection, type Sections, typedIn } from './answers/sections.ts';
import { filled } from './answers/typed.ts';
import { childTyped } from './children/typed.ts';
import { concernsTyped } from './concerns/typed.ts';
import { consentTyped, ownAgreementTyped } from './consent/typed.ts';
import { riskTyped } from './risk/typed.ts';
import { worriesTyped } from './worries/typed.ts';
import { youTyped } from './you/typed.ts';

/** The signed-in sender, as far as the form needs to know them. */
export interface Sender {
  /** Id of an agency in the settings. */
  readonly agency?: string | undefined;
}

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
  const agency = agencies.find(({ id }) => id === sender.agency);
  const { agencyReference, ...referrer } = youTyped(typedIn(sections, 'you'));
  const consent = typedIn(sections, 'consent');
  return filled({
    referrer: filled({ ...referrer, agency: agency?.name, source: agency?.source }),
    agencyReference,
    children: itemsOf(sections, 'child').map((item) =>
      filled({
        ...childTyped(typedIn(sections, personSection('child', item))),
        concerns: concernsTyped(typedIn(sections, childConcernsSection(item))),
        ownAgreement: ownAgreementTyped(consent, item),
      }),
    ),
    adults: itemsOf(sections, 'adult').map((item) =>
      adultTyped(typedIn(sections, personSection('adult', item))),
    ),
    concerns: concernsTyped(typedIn(sections, 'concerns')),
    ...worriesTyped(typedIn(sections, 'worries')),
    ...riskTyped(typedIn(sections, 'risk')),
    consent: consentTyped(consent),
  });
};
