import type { Responders } from '../../../shared/contract/answers/checks.ts';
import { respondersOf } from '../../../shared/settings/partner-checks.ts';
import type { Session } from '../../../shared/store/sessions.ts';
import type { WebDependencies } from '../../dependencies.ts';
import { type Loaded, loadWork } from '../work/load-work.ts';

/** Agencies that can be asked; those of the settings where the directory cannot be read. */
const loadResponders = async (
  { api, settings }: WebDependencies,
  { accessToken: token }: Session,
): Promise<Responders['responders']> => {
  const result = await api.call('listResponders', { token });
  return result.ok ? result.answer.responders : respondersOf(settings);
};

type ToAsk = Extract<Awaited<ReturnType<typeof loadWork>>, { ok: true }> & Responders;

/** A piece of work, and who can be asked about it. */
export const loadToAsk = async (
  deps: WebDependencies,
  session: Session,
  id: string,
): Promise<Loaded<ToAsk>> => {
  const [loaded, responders] = await Promise.all([
    loadWork(deps.api, session, id),
    loadResponders(deps, session),
  ]);
  return loaded.ok ? { ...loaded, responders } : loaded;
};
