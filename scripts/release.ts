/**
 * `npm run release -- 1.2.3` writes the version wherever it stands, dates the changelog and makes
 * dist; committing and tagging is left to a person. `node scripts/release.ts notes v1.2.3` prints
 * what is new, when that tag is the version of this tree: the release workflow asks so.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { notesOf, released } from './release/changelog.ts'
import { isNewer, withVersion } from './release/versions.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (name: string): string => readFileSync(`${root}${name}`, 'utf8')
const write = (name: string, text: string): void => {
  writeFileSync(`${root}${name}`, text)
}

function currentVersion(): string {
  // The project's own package.json.
  return (JSON.parse(read('package.json')) as { readonly version: string }).version
}

function prepare(version: string): void {
  const current = currentVersion()
  // The first release is of the version that the tree has had all along.
  if (version !== current && !isNewer(version, current)) {
    throw new Error(`${version} does not come after ${current}`)
  }
  const status = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' })
  if (status !== '') throw new Error('the work tree has changes: commit or drop them first')
  const day = new Date().toISOString().slice(0, 10)
  const changelog = released(read('CHANGELOG.md'), version, day)
  const manifest = withVersion(read('package.json'), current, version, 1)
  const lock = withVersion(read('package-lock.json'), current, version, 2)
  write('CHANGELOG.md', changelog)
  write('package.json', manifest)
  write('package-lock.json', lock)
  execFileSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'inherit' })
  process.stdout.write(
    `${version} is ready: look at git diff, then\n` +
      `  git add --all && git commit --message 'Release ${version}'\n` +
      `  git tag --sign v${version} --message v${version}\n` +
      'and push the commit by a pull request; push the tag when it stands on its branch\n',
  )
}

function notes(tag: string): void {
  const current = currentVersion()
  if (tag !== `v${current}`) throw new Error(`the tag is ${tag}; package.json has ${current}`)
  withVersion(read('package-lock.json'), current, current, 2)
  process.stdout.write(`${notesOf(read('CHANGELOG.md'), current)}\n`)
}

function main([command, argument, ...rest]: readonly string[]): void {
  if (command === 'notes' && argument !== undefined && rest.length === 0) {
    notes(argument)
  } else if (command !== undefined && argument === undefined) {
    prepare(command)
  } else {
    throw new Error('usage: npm run release -- 1.2.3, or node scripts/release.ts notes v1.2.3')
  }
}

try {
  main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`release: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
