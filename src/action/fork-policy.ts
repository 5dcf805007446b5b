import type { Environment } from '../secrets/environment.ts'
import type { PolicySetting } from '../policy/mode.ts'
import { readEvent } from './event.ts'

/** Events that may be about a fork's pull request. */
const pullRequestEvents = /^(?:pull_request|issue_comment$|workflow_run$)/

/**
 * In a fork's pull request every manifest is restricted, unless the user says otherwise: even a file
 * of the workspace may be the fork's. An event that cannot be read is taken for a fork's.
 */
export async function withForkPolicy(
  setting: PolicySetting,
  env: Environment,
): Promise<PolicySetting> {
  if (setting !== 'by-origin') return setting
  if (!pullRequestEvents.test(env['GITHUB_EVENT_NAME'] ?? '')) return setting
  const [{ mayBeFork }, payload] = await Promise.all([
    import('../github/event.ts'),
    readEvent(env['GITHUB_EVENT_PATH'] ?? '').catch(() => null),
  ])
  return mayBeFork(payload) ? 'restricted' : setting
}
