import type { Notice } from '../model.ts'

/**
 * What can be found out about a program without running it. `error`: it is certain that it does not start on
 * the image's platform. `warning`: it depends on the machine or the engine. `notice`: worth knowing.
 */
export const programCodes = {
  'program-none': ['notice', 'the image has neither ENTRYPOINT nor CMD'],
  'program-missing': ['error', 'a program is not in the image, or in no directory of PATH'],
  'program-link-dangling': ['error', 'a program is a link to what is not in the image'],
  'program-link-loop': ['error', 'a program is a link that leads in a circle'],
  'program-not-a-file': ['error', 'a program is a directory or a device'],
  'program-not-executable': ['error', 'nobody may execute a program'],
  'program-no-format': [
    'error',
    'a program is neither of a format that Linux executes nor a script with #!',
  ],
  'program-unknown-format': [
    'warning',
    'a program is of a format that Linux executes only where somebody has registered it',
  ],
  'program-file-broken': ['error', 'a program or its loader is an ELF file that cannot be loaded'],
  'program-object-file': ['error', 'a program is an ELF file that is no program'],
  'program-machine': ['error', 'a program is for another machine than the platform of the image'],
  'program-machine-some': [
    'warning',
    'a program is for a machine that only some of the platform can stand in for',
  ],
  'program-machine-older': [
    'notice',
    'a program is for an older machine, which kernels of the platform run as well',
  ],
  'program-machine-newer': [
    'warning',
    'a program is for a newer variant than the platform of the image',
  ],
  'program-loader-missing': ['error', 'the loader of a program is not in the image'],
  'program-loader-unfit': ['error', 'the loader of a program is none that could load it'],
  'program-loader-none': ['warning', 'an ELF file that needs libraries names no loader'],
  'program-library-missing': ['error', 'a library that a program needs is not found'],
  'program-library-uncached': [
    'error',
    'a library that a program needs is there, and not in the cache of the loader',
  ],
  'program-library-unfit': ['error', 'the file of a library that a program needs is no library'],
  'program-library-of-runtime': [
    'notice',
    'a library that a program needs is brought by the runtime of a device',
  ],
  'program-version-missing': [
    'error',
    'a library is too old: a version of its symbols that a program needs is not there',
  ],
  'program-kernel': ['notice', 'a program or a library of it needs a kernel that is rather new'],
  'program-x86-level': [
    'notice',
    'a program or a library of it needs a newer x86-64 level than the platform says',
  ],
  'program-executable-stack': ['notice', 'a program asks for a stack that can be executed'],
  'program-set-id': ['notice', 'a program runs as its owner or group (set-uid, set-gid)'],
  'program-capabilities': ['notice', 'a program has file capabilities'],
  'program-capabilities-beyond': [
    'warning',
    'a program has file capabilities that engines do not grant: without them it cannot be executed',
  ],
  'script-interpreter-missing': ['error', 'the interpreter of a script is not in the image'],
  'script-windows-line': ['error', 'the first line of a script ends as lines do on Windows'],
  'script-windows-option': [
    'warning',
    'the first line of a script ends as lines do on Windows, behind an option of its interpreter',
  ],
  'script-env-words': [
    'error',
    'the first line of a script gives env several words, which it takes for one name',
  ],
  'script-too-deep': ['error', 'scripts that interpret scripts, more of them than Linux follows'],
  'working-directory-missing': ['notice', 'WORKDIR is not in the image: engines make it'],
  'working-directory-file': ['error', 'WORKDIR is a file'],
} as const satisfies Readonly<Record<string, readonly [Notice['severity'], string]>>

export type ProgramCode = keyof typeof programCodes
