import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ReturnFile } from '../../shared/contract/answers/returns.ts';
import type { ReturnFormat } from '../../shared/contract/returns.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { askedFormat, askedReturn } from './asked.ts';
import type { ReturnsDependencies } from './dependencies.ts';
import { makeReturn } from './make.ts';
import { countsOf, note } from './note.ts';

const compressed = promisify<string | Uint8Array, Buffer>(gzip);

const MEDIA_TYPES: Readonly<Record<ReturnFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/**
 * A return as a file, whether or not rows would fail: whoever makes it is told how many. Who had it is in the audit
 * before the answer leaves.
 */
export const returnAsFile =
  (deps: ReturnsDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const asked = askedReturn(deps, request);
    const format = askedFormat(asked.id, request.query);
    const made = await makeReturn(deps, asked, request.caller);
    const content = await compressed(await made.write(format));
    await note(deps, request, 'return-made', made, { format });
    const body: ReturnFile = {
      name: `${asked.id}-${asked.on}.${format}`,
      mediaType: MEDIA_TYPES[format],
      ...countsOf(made),
      content: content.toString('base64'),
    };
    return { status: 200, body };
  };
