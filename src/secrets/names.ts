/** Which variables of our environment hold secrets, by their names. docs/secrets.md lists them. */

/** A name of which one word is, or ends in, one of these; `MAX_TOKENS` is none. */
const words = [
  'TOKEN',
  'SECRET',
  'SECRETS',
  'PASSWORD',
  'PASSWD',
  'PASSPHRASE',
  'CREDENTIAL',
  'CREDENTIALS',
  'APIKEY',
] as const

/** These stand alone or behind another word: `PWD` and `OLDPWD` are directories. */
const lastWords: ReadonlySet<string> = new Set(['PWD', 'PASS', 'PAT'])

/** A `KEY` is secret behind one of these; a `PUBLIC_KEY` is not. */
const keys: ReadonlySet<string> = new Set([
  'ACCESS',
  'ACCOUNT',
  'API',
  'AUTH',
  'DEPLOY',
  'ENCRYPTION',
  'LICENSE',
  'PRIVATE',
  'SIGNING',
  'SSH',
])

/** @param name such as `NPM_TOKEN`, `github-token`, `PGPASSWORD`, `STRIPE_API_KEY` */
export function looksSecret(name: string): boolean {
  const parts = name
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((part) => part !== '')
  return (
    name.toUpperCase() === 'DOCKER_AUTH_CONFIG' ||
    parts.some((part) => words.some((word) => part.endsWith(word))) ||
    parts.some((part, index) => index > 0 && lastWords.has(part)) ||
    parts.some((part, index) => part === 'KEY' && keys.has(parts[index - 1] ?? ''))
  )
}

/**
 * What the runner gives to a step of an action for itself: inputs, state, its own tokens, and the
 * files by which a step speaks to the next one. Nobody else is given them.
 */
export function isRunnersOwn(name: string): boolean {
  return (
    /^(?:INPUT|STATE|ACTIONS)_/i.test(name) ||
    /^GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/i.test(name)
  )
}
