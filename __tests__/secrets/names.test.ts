import { describe, expect, test } from '@jest/globals'
import { isRunnersOwn, looksSecret } from '../../src/secrets/names.ts'

describe('names that say that a value is secret', () => {
  test.each([
    ...['GITHUB_TOKEN', 'token', 'NPM_TOKEN_2', 'github-token', 'GITHUBTOKEN', 'CLIENT_SECRET'],
    ...['PGPASSWORD', 'DB_PASSWD', 'MYSQL_PWD', 'SMTP_PASS', 'KEY_PASSPHRASE', 'GIT_PAT'],
    ...['API_KEY', 'STRIPE_API_KEY_LIVE', 'OPENAI_APIKEY', 'AWS_ACCESS_KEY_ID', 'SSH_PRIVATE_KEY'],
    ...['GOOGLE_APPLICATION_CREDENTIALS', 'CREDENTIAL', 'DOCKER_AUTH_CONFIG', 'app.secret.value'],
  ])('%s', (name) => {
    expect(looksSecret(name)).toBe(true)
  })

  test.each([
    ...['PATH', 'PWD', 'OLDPWD', 'MAX_TOKENS', 'TOKENIZERS_PARALLELISM', 'KEY', 'PUBLIC_KEY'],
    ...['SECRETARY', 'PASS', 'COMPASS', 'BYPASS_CACHE', 'PATTERN', 'KEYBOARD', 'PASSENGER', ''],
  ])('not %s', (name) => {
    expect(looksSecret(name)).toBe(false)
  })
})

describe("the runner's own", () => {
  test.each([
    ...['INPUT_GITHUB-TOKEN', 'INPUT_IMAGE', 'STATE_run-id', 'ACTIONS_RUNTIME_TOKEN'],
    ...['ACTIONS_ID_TOKEN_REQUEST_URL', 'GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'],
  ])('%s', (name) => {
    expect(isRunnersOwn(name)).toBe(true)
  })

  test.each(['GITHUB_SHA', 'GITHUB_TOKEN', 'GITHUB_ENVIRONMENT', 'INPUT', 'MY_INPUT_X', 'HOME'])(
    'not %s',
    (name) => {
      expect(isRunnersOwn(name)).toBe(false)
    },
  )
})
