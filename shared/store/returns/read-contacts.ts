import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { StoreBusy } from '../errors.ts';
import { type ContactItem, contactItem } from '../items/contact.ts';
import { type FormItem, formItem } from '../items/form.ts';
import type { Records } from '../records.ts';
import { type Key, keys } from '../table.ts';

/** Most items of one batch. */
const BATCH = 100;
/** Batches that are on their way at once. */
const AT_ONCE = 4;
/** Times a batch is asked for again where the engine left some of it out. */
const TRIES = 8;

const soon = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(20 * 2 ** attempt, 400)));

/** A contact with the form that it came in. */
export interface ReadContact {
  readonly contact: ContactItem;
  readonly form: FormItem;
}

const readBatch = async ({ client, table }: Records, wanted: readonly Key[]) => {
  const found: Record<string, unknown>[] = [];
  let left: Record<string, unknown>[] = wanted.map((key) => ({ ...key }));
  for (let attempt = 0; left.length > 0; attempt += 1) {
    if (attempt === TRIES) throw new StoreBusy('Not all could be read');
    if (attempt > 0) await soon(attempt);
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: left, ConsistentRead: true } } }),
    );
    found.push(...(Responses?.[table] ?? []));
    left = UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return found;
};

const readAll = async (records: Records, wanted: readonly Key[]): Promise<Record<string, unknown>[]> => {
  const batches = Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, at) =>
    wanted.slice(at * BATCH, (at + 1) * BATCH),
  );
  const found: Record<string, unknown>[] = [];
  for (let at = 0; at < batches.length; at += AT_ONCE) {
    const read = await Promise.all(batches.slice(at, at + AT_ONCE).map((batch) => readBatch(records, batch)));
    found.push(...read.flat());
  }
  return found;
};

/**
 * Reads many contacts with their forms, for what goes out of the service as a whole: a hundred items a request, and
 * nothing of a referral but these two. Whatever is not there any more is not in the answer.
 */
export const readContacts = async (
  records: Records,
  wanted: readonly { readonly reference: string; readonly number: number }[],
): Promise<ReadContact[]> => {
  const references = [...new Set(wanted.map(({ reference }) => reference))];
  const items = await readAll(records, [
    ...references.map(keys.form),
    ...wanted.map(({ reference, number }) => keys.contact(reference, number)),
  ]);
  const forms = new Map(
    items
      .filter(({ sk }) => sk === 'FORM')
      .map((item) => {
        const form = formItem.parse(item);
        return [form.reference, form] as const;
      }),
  );
  return items
    .filter(({ sk }) => sk !== 'FORM')
    .flatMap((item) => {
      const contact = contactItem.parse(item);
      const form = forms.get(contact.reference);
      return form === undefined ? [] : [{ contact, form }];
    });
};
