import type { Pack } from '../../shared/contract/samples.ts';

/** A case without names, as a reviewer from outside sees it. */
export const PackParts = ({ parts }: Pick<Pack, 'parts'>) => (
  <>
    {parts.map(({ heading, words }) => (
      <section>
        <h2 class="govuk-heading-m">{heading}</h2>
        {words.split(/\n{2,}/).map((paragraph) => (
          <p class="govuk-body">
            {paragraph.split('\n').map((text, at) => (
              <>
                {at > 0 && <br />}
                {text}
              </>
            ))}
          </p>
        ))}
      </section>
    ))}
  </>
);
