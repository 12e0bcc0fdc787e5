import { interactionPolicy } from 'oidc-provider';

/**
 * Asks who is signing in every time, so that one browser can be many people one after the other. Otherwise
 * the provider would remember the last.
 */
export const signInPolicy = (): interactionPolicy.DefaultPolicy => {
  const { base, Check } = interactionPolicy;
  const policy = base();
  policy
    .get('login')
    ?.checks.add(
      new Check('choose_person', 'somebody has to be chosen', 'login_required', ({ oidc }) =>
        oidc.result !== undefined && 'login' in oidc.result ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
      ),
    );
  return policy;
};
