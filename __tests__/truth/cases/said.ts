import type { Told, TruthCase } from '../support/case.ts'
import type { World } from '../support/world.ts'

const empty = {
  ...{ schemaVersion: 1, verdict: 'passed', startedAt: '2026-01-01T00:00:00.000Z', durationMs: 1 },
  ...{ tool: { name: 'x', version: '1' }, engine: null, errors: [], images: [] },
}

const exec = (name: string, script: string) => ({
  name,
  probe: { exec: { command: ['sh', '-c', script] }, failureThreshold: 1, timeoutSeconds: 20 },
})

/** Validates, changes what the report says, and renders that. */
async function rendered(
  world: World,
  script: string,
  change: (text: string) => string = (text) => text,
): Promise<Told> {
  const { report } = await world.validate({ checks: [exec('one', 'true'), exec('two', script)] })
  world.write({ 'report.json': change(JSON.stringify(report)) })
  return await world.run(['report', '--from', 'report.json'])
}

/** What a report that is rendered again may say. */
export const renderedReports: readonly TruthCase[] = [
  {
    id: 'report-of-nothing',
    claim: 'a report that says passed and holds no image is refused',
    wanted: { exit: 2, says: /says that the run passed, but it holds no image/, saysNot: /Passed/ },
    run: async (world) => {
      world.write({ 'report.json': empty })
      return await world.run(['report', '--from', 'report.json'])
    },
  },
  {
    id: 'report-with-forged-verdicts',
    claim: 'a report whose verdicts were all turned into passed is refused for what failed in it',
    wanted: { exit: 2, says: /the validator truth passed, but its check two failed/ },
    run: async (world) =>
      await rendered(world, 'exit 3', (text) =>
        text.replaceAll('"verdict":"failed"', '"verdict":"passed"'),
      ),
  },
  {
    id: 'report-with-forged-outcomes',
    claim: 'a report whose checks were turned into passed as well is refused for what they saw',
    wanted: { exit: 2, says: /the check two of truth passed, but its reason is exit-code/ },
    run: async (world) =>
      await rendered(world, 'exit 3', (text) =>
        text.replaceAll(/"(verdict|outcome)":"failed"/g, '"$1":"passed"'),
      ),
  },
  {
    id: 'report-of-a-failure',
    claim: 'a report of a run that failed is rendered as it was',
    wanted: { exit: 0, says: /Failed: 1 of 2 checks failed/ },
    run: async (world) => await rendered(world, 'exit 3'),
  },
  {
    id: 'report-of-a-pass',
    claim: 'a report of a run that passed is rendered as it was',
    wanted: { exit: 0, says: /Passed: all 2 checks passed/ },
    run: async (world) => await rendered(world, 'true'),
  },
  {
    id: 'reports-put-together',
    claim: 'of two reports that are put together, the one that passed hides nothing of the other',
    wanted: { exit: 0, says: /Failed: 1 of 2 images failed/, saysNot: /^Passed/m },
    run: async (world) => {
      const [failed, passed] = [
        await world.validate({ checks: [exec('one', 'exit 3')] }),
        await world.validate({ checks: [exec('one', 'true')] }),
      ]
      world.write({ 'a.json': failed.report, 'b.json': passed.report })
      return await world.run(['report', '--from', 'a.json', '--from', 'b.json'])
    },
  },
]

const secret = 'k3y/with+"marks" & $more'

/** An image that prints a secret as some program would write it, and fails. */
function printing(id: string, writer: string, written: string): TruthCase {
  return {
    id: `secret-as-${id}`,
    claim: `a secret that the image prints as ${writer} writes it is hidden`,
    wanted: { exit: 1, verdict: 'failed', says: /before \*\*\* after/, saysNot: /k3y|6b3379/ },
    run: async (world) => {
      const quoted = written.replaceAll("'", `'"'"'`)
      world.write({
        'manifest.yaml': {
          ...{ apiVersion: 'container-canary.nvidia.com/v1', kind: 'Validator', name: 'truth' },
          checks: [exec('prints', `printf '%s\\n' 'before ${quoted} after'; exit 1`)],
        },
      })
      return await world.run(
        [
          ...['validate', '--file', 'manifest.yaml', '--pull', 'never'],
          ...['--secret-env', 'LICENCE', world.base],
        ],
        { env: { LICENCE: secret } },
      )
    },
  }
}

export const hiddenSecrets: readonly TruthCase[] = [
  printing('php-json', 'json_encode of PHP', String.raw`k3y\/with+\"marks\" & $more`),
  printing('printf-q', 'printf %q', String.raw`k3y/with+\"marks\"\ \&\ \$more`),
  printing('python-quote', 'quote of Python', 'k3y/with%2B%22marks%22%20%26%20%24more'),
  printing('html-numbers', 'HTML by numbers', 'k3y/with+&#34;marks&#34; &#38; $more'),
  printing('hexadecimal', 'xxd', Buffer.from(secret).toString('hex')),
]
