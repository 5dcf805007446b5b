import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'

/** What the removal does to the machine. */
export interface Removal {
  readonly remove: (directory: string) => void
  /** Lets go of every mount below the directory. */
  readonly unmountBelow: (directory: string) => void
  readonly pause: (milliseconds: number) => void
  readonly warn: (text: string) => void
}

/** Together two seconds; what holds a layer for longer holds it for good. */
const pausesMs = [50, 150, 300, 500, 1_000]

/**
 * Removes the directory of an engine that has ended. What is still mounted below is unmounted, and
 * what is still held is tried again: tests that passed are not failed by their clean-up, so the end
 * of all patience is a warning. Synchronous, so that it works while the process ends.
 */
export function removeDirectory(directory: string, removal: Removal = onThisMachine): void {
  for (const pause of [...pausesMs, null]) {
    try {
      removal.unmountBelow(directory)
      removal.remove(directory)
      return
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error)
      if (pause === null) removal.warn(`${directory} stays behind: ${words}\n`)
      else removal.pause(pause)
    }
  }
}

/** Mount points below a directory, the innermost first. */
export function mountsBelow(directory: string, mountInfo: string): readonly string[] {
  return mountInfo
    .split('\n')
    .map((line) => unescapeOctal(line.split(' ')[4] ?? ''))
    .filter((target) => target.startsWith(`${directory}/`))
    .reverse()
}

/** proc_pid_mountinfo(5): blanks and backslashes of a path are written as three octal digits. */
function unescapeOctal(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  )
}

const onThisMachine: Removal = {
  remove: (directory) => {
    rmSync(directory, { recursive: true, force: true })
  },
  unmountBelow: (directory) => {
    const table = readFileSync('/proc/self/mountinfo', 'utf8')
    for (const target of mountsBelow(directory, table)) {
      // An outer one may have taken it along.
      execFileSync('umount', ['-l', target], { stdio: 'ignore' })
    }
  },
  pause: (milliseconds) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
  },
  warn: (text) => process.stderr.write(text),
}
