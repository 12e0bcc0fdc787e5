import * as z from 'zod';
import type { TemplateName } from '../../../functions/notify/message.ts';
import { fieldsIn, TEMPLATES } from '../../../functions/notify/templates.ts';

/** What is read of Notify’s list of templates. */
const allTemplates = z.object({
  templates: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      subject: z.string().nullable(),
      body: z.string(),
    }),
  ),
});

/** How one of our templates stands in an account. */
export interface Finding {
  readonly name: TemplateName;
  readonly is: 'fine' | 'missing' | 'other-fields';
  /** Fields that the account’s template asks for and our text does not have, and the other way round. */
  readonly asks: readonly string[];
  readonly lacks: readonly string[];
}

/**
 * Holds the templates of an account against ours, by the ids under which it is to be sent. A field that the service
 * does not send keeps every e-mail of that template back; one that is not asked for is left out of it.
 *
 * @param ids the id of each template, as the secret says
 * @param answer what Notify answered when asked for all of them
 */
export const compareTemplates = (
  ids: Readonly<Record<TemplateName, string>>,
  answer: unknown,
): readonly Finding[] => {
  const inAccount = new Map(
    allTemplates
      .parse(answer)
      .templates.filter(({ type }) => type === 'email')
      .map((template) => [template.id, template]),
  );
  // Object.keys forgets the key type.
  return (Object.keys(TEMPLATES) as TemplateName[]).map((name): Finding => {
    const theirs = inAccount.get(ids[name]);
    if (theirs === undefined) return { name, is: 'missing', asks: [], lacks: [] };
    const [own, other] = [
      fieldsIn(TEMPLATES[name]),
      fieldsIn({ subject: theirs.subject ?? '', body: theirs.body }),
    ];
    const asks = other.filter((field) => !own.includes(field));
    const lacks = own.filter((field) => !other.includes(field));
    return { name, is: asks.length + lacks.length === 0 ? 'fine' : 'other-fields', asks, lacks };
  });
};
