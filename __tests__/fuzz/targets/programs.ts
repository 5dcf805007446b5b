/** Readers of what says how an image's programs start. */
import { inputError } from '../../../src/errors.ts'
import { describeRequirement, parseRequirement } from '../../../src/infer/cuda.ts'
import { inferSpec } from '../../../src/infer/infer.ts'
import { renderSpec } from '../../../src/infer/render-spec.ts'
import { programLimits } from '../../../src/limits.ts'
import { readLibraryCache } from '../../../src/programs/loader/cache.ts'
import { configuredDirectories } from '../../../src/programs/loader/configured.ts'
import { openLoader } from '../../../src/programs/loader/loader.ts'
import { envArgument, readScriptLine } from '../../../src/programs/script-line.ts'
import { compileText } from '../../compatibility/support.ts'
import { memoryFiles } from '../../image/support/memory-files.ts'
import { plainFacts } from '../../elf/support/plain-facts.ts'
import { imageFacts } from '../../infer/support.ts'
import { cacheFile } from '../../programs/support/cache-file.ts'
import { asBytes, asLooseText, demand } from '../support/target.ts'
import type { Target } from '../support/target.ts'

const refused = (what: string) => inputError({ code: 'none', message: what })

export const scriptLineTarget: Target = {
  name: 'script-line',
  seeds: () => [
    '#!/bin/sh -e\nexit\n',
    '#!/usr/bin/env python3\n',
    '#! /usr/bin/env -S A=b -u X node --no-warnings\n',
  ],
  words: [
    '#!',
    ' ',
    '\t',
    'env',
    '-S',
    '-S ',
    '--split-string=',
    'A=b',
    '-u',
    '-C',
    '-i',
    '\n',
    '"',
  ],
  runs: 500,
  feed: (input) => {
    const line = readScriptLine(asBytes(input))
    if (line === null) throw refused('no script')
    const { interpreter, argument } = line
    demand(interpreter !== '' && !/[\n\0\t ]/.test(interpreter), 'an interpreter is one word')
    demand(argument !== '' && !/[\n\0]/.test(argument ?? ''), 'an argument is of one line')
    const found = envArgument(line)
    if (found?.kind === 'program') demand(found.name !== '', 'a program has a name')
    if (found?.kind === 'split') demand(found.name !== '', 'a program has a name')
  },
}

const configuration = '/etc/ld.so.conf'

export const loaderConfigurationTarget: Target = {
  name: 'ld-so-conf',
  seeds: () => [
    'include /etc/ld.so.conf.d/*.conf\n/opt/lib # here\n/usr/lib=libc6, /x:/y\nhwcap 1 nosegneg\n',
    'include ld.so.conf.d/[a-b]?*.conf other.conf\n/usr/local/lib\n',
  ],
  words: ['include ', '*', '**', '?', '[!a]', '[', '{a,b}', '!(a)', '/', '/etc/', '=', '#', '\n'],
  feed: async (input) => {
    const content = asBytes(input)
    const files = memoryFiles({
      [configuration]: { content },
      '/etc/ld.so.conf.d/a.conf': { content: '/a\n' },
      [`/etc/ld.so.conf.d/${'a'.repeat(60)}.conf`]: { content },
    })
    const directories = await configuredDirectories(files)
    const areAbsolute = directories.every((one) => one.startsWith('/'))
    demand(areAbsolute, 'a directory is absolute')
    demand(directories.length <= programLimits.searchDirectories, 'they are as many as may be')
  },
}

export const libraryCacheTarget: Target = {
  name: 'ld-so-cache',
  seeds: () => {
    const entries = [
      { name: 'libx.so.1', path: '/v3/libx.so.1', hardware: 1n << 62n },
      { name: 'libx.so.1', path: '/x/libx.so.1' },
      { name: 'liby.so.1', path: '/y/liby.so.1' },
    ]
    return [
      cacheFile(entries),
      cacheFile(entries, { isLittle: false }),
      cacheFile(entries, { old: 3 }),
    ]
  },
  runs: 500,
  feed: (input) => {
    const cache = readLibraryCache(asBytes(input))
    if (cache === null) throw refused('no cache')
    const paths = [...cache.values()]
    demand(
      paths.every((some) => some.length > 0),
      'a name has a path',
    )
  },
}

/** What a loader says of itself: where it looks, and by whose rules. */
export const loaderTarget: Target = {
  name: 'loader',
  seeds: () => [
    '\0/etc/ld.so.cache\0/lib64/\0/usr/lib64/\0\0',
    '\0/lib:/usr/local/lib:/usr/lib\0',
    '/nix/store/x/lib:/y\0',
  ],
  words: ['\0', '/', '/lib', '/lib/\0', ':', '/etc/ld.so.cache\0', '$LIB'],
  feed: async (input) => {
    const content = asBytes(input)
    for (const [name, definedVersions] of [
      ['/lib64/ld-linux-x86-64.so.2', ['GLIBC_2.2.5']],
      ['/lib/ld-musl-x86_64.so.1', []],
    ] as const) {
      const files = memoryFiles({ [name]: { content }, '/etc/ld.so.cache': { content } })
      const node = await files.lookUp(name)
      if (node === null) throw new Error('a loader that was written is there')
      const loader = await openLoader(name, node, { ...plainFacts, definedVersions }, files)
      demand(
        loader.directories.every((one) => one !== ''),
        'a directory has a name',
      )
    }
  },
}

const variable = 'NVIDIA_REQUIRE_CUDA'

/** Whatever an image asks of a driver, the spec that follows from it is one. */
export const requirementTarget: Target = {
  name: 'nvidia-require',
  seeds: () => [
    'cuda>=12.4 brand=tesla,driver>=535,driver<536 brand=unknown,driver>=550,driver<551',
    'cuda>=8.0 arch!=5.2',
  ],
  words: ['cuda', 'driver', 'brand', '>=', '<', '!=', '=', ',', ' ', '12.4', 'tesla'],
  runs: 300,
  feed: async (input) => {
    const value = asLooseText(input)
    const requirement = parseRequirement(value)
    const spec = inferSpec(imageFacts({ environment: new Map([[variable, value]]) }))
    if (spec.rules.length > 0) await compileText(renderSpec(spec))
    if (requirement === null) throw refused('no requirement')
    demand(describeRequirement(requirement) !== '', 'a requirement has words')
    const written = requirement.map((constraints) =>
      constraints.map((one) => `${one.property}${one.operator}${one.value}`).join(','),
    )
    demand(
      written.join(' ') ===
        value
          .split(/\s+/)
          .filter((one) => one !== '')
          .join(' '),
      'a requirement is written as read',
    )
  },
}
