import { fieldsIn, TEMPLATES } from '../../../functions/notify/templates.ts';
import type { Finding } from './compare.ts';

const fields = (names: readonly string[]): string => names.map((name) => `((${name}))`).join(', ');

/** One line for each template of an account. */
export const findingInWords = ({ name, is, asks, lacks }: Finding): string => {
  if (is === 'fine') return `${name}: fine`;
  if (is === 'missing') return `${name}: the account has no e-mail template with the id in the secret`;
  return [
    `${name}: other fields`,
    ...(asks.length > 0 ? [`asks for ${fields(asks)}, which is not sent`] : []),
    ...(lacks.length > 0 ? [`does not show ${fields(lacks)}`] : []),
  ].join('; ');
};

/** All templates, to be copied into Notify, as they stand in docs/notify-templates.md. */
export const templatesInWords = (): string =>
  Object.entries(TEMPLATES)
    .map(([name, template]) =>
      [
        `## ${name}`,
        '',
        `Fields: ${fields(fieldsIn(template))}`,
        '',
        '```text',
        `Subject: ${template.subject}`,
        '',
        template.body,
        '```',
      ].join('\n'),
    )
    .join('\n\n');
