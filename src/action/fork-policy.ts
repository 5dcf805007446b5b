import type { Environment } from '../secrets/environment.ts'
import type { PolicySetting } from '../policy/mode.ts'
import { checkedOutCommit } from './checked-out-commit.ts'
import { readEvent } from './event.ts'

/** Events that say whose code they are about: a fork's pull request, or not. */
const pullRequestEvents = /^(?:pull_request|issue_comment$|workflow_run$)/

/**
 * Events that run the default branch's workflow, whatever they are about. Workflows that are asked to
 * try a pull request (by a comment, a bot, a button) start with them and check it out themselves.
 */
const askedEvents =
  /^(?:repository_dispatch|workflow_dispatch|check_run|check_suite|status|deployment(?:_status)?|issues|label|discussion(?:_comment)?)$/

/**
 * Where the workspace may hold a fork's code every manifest is restricted, unless the user says
 * otherwise: even a file of the workspace may be the fork's. An event that cannot be read is taken for
 * a fork's, and so is a workspace that is not at the commit that the event started.
 */
export async function withForkPolicy(
  setting: PolicySetting,
  env: Environment,
): Promise<PolicySetting> {
  if (setting !== 'by-origin') return setting
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  if (askedEvents.test(event)) return isAtOwnCommit(env) ? setting : 'restricted'
  if (!pullRequestEvents.test(event)) return setting
  const { mayBeFork } = await import('../github/event.ts')
  return mayBeFork(payloadOf(env)) ? 'restricted' : setting
}

function isAtOwnCommit(env: Environment): boolean {
  const commit = checkedOutCommit(env['GITHUB_WORKSPACE'] ?? '')
  return commit !== null && commit === env['GITHUB_SHA']
}

/** Null where it cannot be read. */
function payloadOf(env: Environment): unknown {
  try {
    return readEvent(env['GITHUB_EVENT_PATH'] ?? '')
  } catch {
    return null
  }
}
