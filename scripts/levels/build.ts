import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { instructions } from './programs.ts'
import type { Part, Recipe } from './programs.ts'

/** A program and its own libraries, as files. */
export interface Built {
  readonly program: string
  readonly libraries: readonly string[]
}

/** Compiles a program with its libraries into a directory of its own. */
export function build({ program, libraries }: Recipe, directory: string): Built {
  const files: string[] = []
  // The last is needed by the one before it, which therefore comes after it.
  for (const [index, part] of [...libraries.entries()].toReversed()) {
    const next = files[0] === undefined ? '' : `part${index + 1}`
    const file = join(directory, `libpart${index}.so`)
    const source = sourceOf(part, `part${index}`, next)
    const options = ['-shared', '-fPIC', `-Wl,-soname,libpart${index}.so`, ...part.options]
    compile(source, file, options, files.slice(0, 1), directory)
    files.unshift(file)
  }
  const file = join(directory, 'program')
  const source = sourceOf(program, 'main', files[0] === undefined ? '' : 'part0')
  compile(source, file, program.options, files.slice(0, 1), directory)
  return { program: file, libraries: files }
}

function sourceOf({ uses }: Part, name: string, calls: string): string {
  return [
    '#include <stdio.h>',
    ...(calls === '' ? [] : [`int ${calls}(void);`]),
    `int ${name}(void) {`,
    ...uses.map((use) => `  { ${instructions[use]}; }`),
    ...(calls === '' ? [] : [`  ${calls}();`]),
    ...(name === 'main' ? ['  puts("runs");'] : []),
    '  return 0;',
    '}',
    '',
  ].join('\n')
}

function compile(
  source: string,
  file: string,
  options: readonly string[],
  libraries: readonly string[],
  directory: string,
): void {
  const path = `${file}.c`
  writeFileSync(path, source)
  const linked = [...libraries, `-Wl,-rpath,${directory}`, `-Wl,-rpath-link,${directory}`]
  execFileSync('gcc', [path, '-o', file, ...options, ...(libraries.length === 0 ? [] : linked)])
}
