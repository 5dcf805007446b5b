/** What docker run does around the container, which is this tool's own business here. */
import { InvalidValue, quote } from '../run-option-error.ts'
import { parsePlatform } from '../values/platform.ts'
import { ignoredFlag, refusedFlag, valueFlag } from './flag.ts'
import type { Flag } from './flag.ts'

const windowsOnly = 'it is for engines on Windows'

export const runFlags: readonly Flag[] = [
  valueFlag('platform', (draft, value) => {
    draft.platform = value === '' ? null : parsePlatform(value)
  }),
  valueFlag('pull', (draft, value) => {
    if (value === 'always' || value === 'missing' || value === 'never') draft.pull = value
    // docker takes an empty policy and pulls nothing.
    else if (value === '') draft.pull = 'never'
    else throw new InvalidValue(`is ${quote(value)}, not always, missing or never`)
  }),
  valueFlag('restart', (_draft, value) => {
    if (value === '' || value === 'no') return
    throw new InvalidValue(
      `${quote(value)} is not supported: a container that is restarted hides that its process ended`,
      'leave the option out',
    )
  }),

  ignoredFlag('rm', true, 'the container is always removed after the checks'),
  ignoredFlag(
    'name',
    false,
    'containers get a name of their own, so that runs can stand side by side',
  ),
  ignoredFlag('detach', true, 'the container always runs in the background', { shorthand: 'd' }),
  ignoredFlag('detach-keys', false, 'no terminal is attached'),
  ignoredFlag('sig-proxy', true, 'no terminal is attached'),
  ignoredFlag('cidfile', false, 'no file is written; the report carries the container’s id'),
  ignoredFlag('quiet', true, 'it is about the output of docker', { shorthand: 'q' }),
  ignoredFlag('disable-content-trust', true, 'docker no longer verifies signatures'),
  ignoredFlag('kernel-memory', false, 'engines no longer limit kernel memory'),

  refusedFlag(
    'attach',
    false,
    'the container runs in the background, and its output is in its log',
    { shorthand: 'a' },
  ),
  refusedFlag('help', true, 'it prints help and starts nothing'),
  refusedFlag(
    'use-api-socket',
    true,
    'it would give the container the engine and your registry logins',
  ),
  refusedFlag('cpu-count', false, windowsOnly),
  refusedFlag('cpu-percent', false, windowsOnly),
  refusedFlag('io-maxbandwidth', false, windowsOnly),
  refusedFlag('io-maxiops', false, windowsOnly),
]
