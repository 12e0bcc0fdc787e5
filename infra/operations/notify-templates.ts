import { parseArgs } from 'node:util';
import { secretReader } from '../../shared/store/secrets.ts';
import { checkTemplates } from './notify-templates/check.ts';
import { findingInWords, templatesInWords } from './notify-templates/in-words.ts';
import { runCommand } from './run-command.ts';

const USAGE =
  'npm run notify:templates -- --check --secret safeguarding-front-door/live/notify-api-key; without --check it prints the texts.';

/**
 * `npm run notify:templates`: prints the texts to set up in GOV.UK Notify. With `--check` it says which of them the
 * account of a secret lacks, or has with other fields, and ends with 1 where there are any. See
 * docs/notify-templates.md.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, secret: { type: 'string' } },
  });
  if (!values.check) return console.log(templatesInWords());
  if (values.secret === undefined) throw new Error(`Say which secret holds the account. ${USAGE}`);
  const findings = await checkTemplates(await secretReader(values.secret)());
  for (const finding of findings) console.log(findingInWords(finding));
  if (findings.some(({ is }) => is !== 'fine'))
    throw new Error('Messages of these templates would not be sent as they should.');
};

runCommand(main);
