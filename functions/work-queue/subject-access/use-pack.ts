import type { PackDecided } from '../../../shared/contract/life.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { keepDecisions } from '../../../shared/store/packs/packs.ts';
import type { DeskDependencies } from '../desk.ts';
import { noteOnPack, openPack, withDecisions } from './open-pack.ts';
import { isDecided, released } from './release.ts';

/** A pack with its marks, for whoever decides about them. */
export const readSubjectAccess =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { head, pack } = await openPack(deps, { ...request, route: 'readSubjectAccess' });
    await noteOnPack(deps, request, { head, pack }, 'subject-access-read');
    return { status: 200, body: pack };
  };

/** A person decides about marks, and names further words to take out. What they decided before stays. */
export const decideSubjectAccess =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<PackDecided>): Promise<ApiAnswer> => {
    const { caller, body } = request;
    const { head, pack } = await openPack(deps, { ...request, route: 'decideSubjectAccess' });
    if (head.version !== body.seen) throw new ProblemError('changed-since');
    const known = new Set(pack.marks.map(({ id }) => id));
    const texts = pack.contacts.flatMap(({ parts }) =>
      parts.flatMap(({ rows }) => rows.map(({ text }) => text)),
    );
    const errors = [
      ...body.decisions.flatMap(({ mark }, at) =>
        known.has(mark) ? [] : [{ pointer: `/decisions/${at}/mark`, detail: 'There is no such mark' }],
      ),
      ...body.also.flatMap(({ words }, at) =>
        texts.some((text) => text.includes(words))
          ? []
          : [{ pointer: `/also/${at}/words`, detail: 'These words stand nowhere in the pack' }],
      ),
    ];
    if (errors.length > 0) throw new ProblemError('fields-invalid', { errors });
    const made = { by: { id: caller.id, name: caller.name }, at: deps.now().toISOString() };
    const decided = { ...head.decided };
    for (const { mark, decision } of body.decisions) {
      if (decided[mark]?.decision !== decision) decided[mark] = { decision, ...made };
    }
    const kept = await keepDecisions(deps.records, head, { decided, also: [...body.also] });
    if (kept === 'changed-since') throw new ProblemError('changed-since');
    await noteOnPack(deps, request, { head, pack }, 'subject-access-decided');
    return { status: 200, body: withDecisions(pack, kept) };
  };

/** What is given away, once a person has decided every mark. */
export const releaseSubjectAccess =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { head, pack } = await openPack(deps, { ...request, route: 'releaseSubjectAccess' });
    if (!isDecided(pack)) throw new ProblemError('marks-undecided');
    await noteOnPack(deps, request, { head, pack }, 'subject-access-released');
    return { status: 200, body: released(pack) };
  };
