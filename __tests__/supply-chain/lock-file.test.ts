import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly hasInstallScript?: boolean
}

const manifest = read('package.json') as Readonly<Record<string, Readonly<Record<string, string>>>>
const { lockfileVersion, packages } = read('package-lock.json') as {
  readonly lockfileVersion: number
  readonly packages: Readonly<Record<string, Locked>>
}
/** Neither the project nor its stubs, which are no packages of the registry. */
const registered = Object.entries(packages).filter(
  ([path, { link }]) => path.startsWith('node_modules/') && link !== true,
)

describe('package.json', () => {
  test('asks for exact versions, or for the stubs', () => {
    const wanted = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
      .flatMap((kind) => Object.entries(manifest[kind] ?? {}))
      .filter(([, version]) => !/^(?:\d+\.\d+\.\d+(?:-[\w.]+)?|file:stubs\/[\w-]+)$/.test(version))
    expect(wanted).toEqual([])
  })

  test('replaces packages by the stubs alone', () => {
    const wrong = Object.entries(manifest['overrides'] ?? {}).filter(
      ([name, version]) =>
        version !== `$${name}` || manifest['devDependencies']?.[name]?.startsWith('file:') !== true,
    )
    expect(wrong).toEqual([])
  })
})

describe('package-lock.json', () => {
  test('is of a version whose entries stand by their paths', () => {
    expect(lockfileVersion).toBe(3)
    expect(registered.length).toBeGreaterThan(100)
  })

  /** Optional binaries that no machine of this project's can install: see complete-lock-file.mjs. */
  const isForeign = ({ optional, os = [], cpu = [] }: Locked): boolean =>
    optional === true &&
    os.length > 0 &&
    !(os.includes('linux') && cpu.some((name) => ['x64', 'arm64'].includes(name)))

  test('has a hash of every package that may be installed', () => {
    const without = registered
      .filter(([, locked]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(locked.integrity ?? ''))
      .filter(([, locked]) => !isForeign(locked))
      .map(([path]) => path)
    expect(without).toEqual([])
  })

  test('takes packages from the registry that npm is set to, and from nowhere else', () => {
    const elsewhere = registered.filter(([, { resolved }]) => resolved !== undefined)
    expect(elsewhere).toEqual([])
  })

  test('runs a script at installation for known packages alone', () => {
    const running = registered.filter(([, locked]) => locked.hasInstallScript === true)
    const known = Object.keys(manifest['allowScripts'] ?? {})
      .map((name) => name.replace(/(?<=.)@.*$/, ''))
      .map((name) => `node_modules/${name}`)
    expect(running.map(([path]) => path).filter((path) => !known.includes(path))).toEqual([])
  })
})
