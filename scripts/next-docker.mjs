/**
 * Docker as it will be, built by Go from its module: distributions have it a year later. For runs at
 * night; takes minutes the first time, and stays in .cache/engines-next.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** The module's version, and the name that this release has among people. */
const module = 'github.com/moby/moby/v2'
const [moduleVersion, version] = ['v2.0.0-beta.24', '29.8.1']

/**
 * @param {string} root of the project
 * @returns {string} the path of dockerd; docker-proxy is beside it
 * @throws {Error} with a sentence for people
 */
export function buildNextDocker(root) {
  const directory = join(root, '.cache', 'engines-next', moduleVersion)
  const program = join(directory, 'dockerd')
  if (existsSync(program)) return program
  process.stdout.write(`setup: build Docker ${version} (go install, some minutes)\n`)
  mkdirSync(directory, { recursive: true })
  const stamp = `-s -w -X ${module}/dockerversion.Version=${version}`
  const commands = ['docker-proxy', 'dockerd'].map(
    (name) => `${module}/cmd/${name}@${moduleVersion}`,
  )
  const env = { ...process.env, CGO_ENABLED: '0', GOBIN: directory }
  try {
    execFileSync('go', ['install', '-trimpath', '-ldflags', stamp, ...commands], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } catch (error) {
    const trouble = error.code === 'ENOENT' ? 'Go is not installed' : error.message
    throw new Error(`Docker ${version} cannot be built: ${trouble}`, { cause: error })
  }
  return program
}
