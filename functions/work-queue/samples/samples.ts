import type { EligibleContacts, SampleAsked, Samples } from '../../../shared/contract/samples.ts';
import { localDate } from '../../../shared/domain/working-time/instants.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { hiddenFrom } from '../../../shared/store/restricted/read-access.ts';
import { drawAndKeep } from '../../../shared/store/samples/draw-sample.ts';
import { orderKeyOf } from '../../../shared/store/samples/order-key.ts';
import { latestSamples, readCases, readEligible } from '../../../shared/store/samples/read-samples.ts';
import { contactIdOf } from '../../../shared/store/table.ts';
import type { DeskDependencies } from '../desk.ts';
import { referenceOf } from '../restricted/hidden-contacts.ts';
import { sampleIn } from './find.ts';
import { doer, noteOwnLook } from './note.ts';
import { sampleAnswer } from './sample-answer.ts';
import { summaryOf } from './summary-answer.ts';

/** Most samples of one list. */
const MOST = 100;

/** Every sample that was drawn, the latest first. */
export const listSamples =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    await noteOwnLook(deps, request, 'samples-read');
    const { samples, more } = await latestSamples(deps.records, MOST);
    const body: Samples = { samples: samples.map(summaryOf), more };
    return { status: 200, body };
  };

const wrong = (pointer: string, detail: string): ProblemError =>
  new ProblemError('fields-invalid', { errors: [{ pointer, detail }] });

/** Draws a sample, with a seed that nobody chose. */
export const draw =
  ({ records, settings, now }: DeskDependencies) =>
  async (request: ApiRequest<SampleAsked>): Promise<ApiAnswer> => {
    const { body, caller } = request;
    const at = now().toISOString();
    if (body.to > localDate(at, settings.calendar.timeZone)) throw wrong('/to', 'Must not be in the future');
    const drawn = await drawAndKeep(records, body, { by: doer(request), at });
    if (drawn === 'nobody') throw wrong('/from', 'No contact was closed in these days');
    return { status: 201, body: await sampleAnswer(records, drawn, caller, at) };
  };

/** One sample with its cases. */
export const read =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const sample = await sampleIn(deps.records, request.path);
    await noteOwnLook(deps, request, 'samples-read', { sample: sample.number });
    return {
      status: 200,
      body: await sampleAnswer(deps.records, sample, request.caller, deps.now().toISOString()),
    };
  };

/**
 * All that a sample was drawn from, with what each was ordered by: enough to draw it again, for whoever may see each
 * record. The part of one that is kept from them is not told: it says who referred, or who decided.
 */
export const listEligible =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records, now } = deps;
    const sample = await sampleIn(records, request.path);
    await noteOwnLook(deps, request, 'samples-read', { sample: sample.number, eligible: true });
    const [eligible, cases] = await Promise.all([readEligible(records, sample), readCases(records, sample)]);
    const references = eligible.map(({ id }) => referenceOf(id));
    const hidden = await hiddenFrom(records, request.caller, references, now().toISOString());
    const drawn = new Set(cases.map(({ reference, contact }) => contactIdOf(reference, contact)));
    const keyOf = orderKeyOf(sample.seed);
    const body: EligibleContacts = {
      number: sample.number,
      eligible: eligible.map(({ id, stratum }) => ({
        id,
        part: hidden.has(referenceOf(id)) ? 'restricted' : stratum,
        key: keyOf(id),
        drawn: drawn.has(id),
      })),
    };
    return { status: 200, body };
  };
