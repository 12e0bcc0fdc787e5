import { draftPath, THEN_CHECK } from '../draft/paths.ts';
import type { Prompt } from './prompts.ts';

/** What would help the MASH, said without standing in the way. */
export const PromptList = ({ prompts, draftId }: { prompts: readonly Prompt[]; draftId: string }) =>
  prompts.length === 0 ? null : (
    <section aria-labelledby="prompts" class="govuk-inset-text">
      <h2 class="govuk-heading-m" id="prompts">
        What would help us
      </h2>
      <p class="govuk-body">You can send the referral without any of this.</p>
      <ul class="govuk-list govuk-list--bullet">
        {prompts.map(({ words, page, field }) => (
          <li>
            {words}{' '}
            <a
              class="govuk-link"
              href={`${draftPath(draftId, page)}${THEN_CHECK}${field === '' ? '' : `#${field}`}`}
            >
              Answer this<span class="govuk-visually-hidden">: {words}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
