import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { Work } from '../../../shared/contract/answers/work.ts';
import { PROBLEMS, type Problem } from '../../../shared/contract/problem.ts';
import type { Session } from '../../../shared/store/sessions.ts';
import type { ApiClient } from '../../api/client.ts';

const NOT_FOUND: Problem = { type: 'about:blank', code: 'not-found', ...PROBLEMS['not-found'] };

export type Loaded<What> = ({ readonly ok: true } & What) | { readonly ok: false; readonly problem: Problem };

/** A referral as staff see it. */
export const loadRecord = async (
  api: ApiClient,
  session: Session,
  reference: string,
): Promise<Loaded<{ record: StaffRecord }>> => {
  const result = await api.call('readReferral', { token: session.accessToken, path: { reference } });
  if (!result.ok) return result;
  return result.answer.view === 'staff'
    ? { ok: true, record: result.answer }
    : { ok: false, problem: NOT_FOUND };
};

/** A piece of work with its referral. Its id is the referral's reference, a full stop and the queue. */
export const loadWork = async (
  api: ApiClient,
  session: Session,
  id: string,
): Promise<Loaded<{ record: StaffRecord; work: Work }>> => {
  const [reference = ''] = id.split('.');
  const loaded = await loadRecord(api, session, reference);
  if (!loaded.ok) return loaded;
  const work = loaded.record.work.find((one) => one.id === id);
  return work === undefined ? { ok: false, problem: NOT_FOUND } : { ok: true, record: loaded.record, work };
};
