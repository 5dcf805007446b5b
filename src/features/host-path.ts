import { lstatSync, readlinkSync, statSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { featureLimits } from '../limits.ts'
import { absence, isAbsence } from './absence.ts'
import type { Absence } from './absence.ts'

/** What stands at a path of the host. */
export interface Found {
  /** Where this process finds it. */
  readonly path: string
  /** Of what the path's last link, if any, leads to. */
  readonly stats: Stats
}

/** @throws the operating system's error, except that of a missing file */
export type FindPath = (path: string) => Found | Absence

/** Paths of the machine that this runs on: the kernel follows links. */
export const findDirectly: FindPath = (path) => {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined ? absence('ENOENT') : { path, stats }
}

/**
 * Paths of a host whose root directory is mounted at `root`. Links are followed as that host would:
 * an absolute one starts at its root, and none leads out of it.
 */
export function findBelow(root: string): FindPath {
  const links = new Map<string, string | null>()
  return (path) => {
    const ahead = stepsOf(path)
    let at = ''
    let last: Stats | null = null
    let followed = 0
    for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
      if (step === '..') {
        at = at.slice(0, Math.max(0, at.lastIndexOf('/')))
        last = null
        continue
      }
      const entry = enter(root, `${at}/${step}`, links)
      if (isAbsence(entry)) return entry
      if (entry.target === null) {
        at = `${at}/${step}`
        last = entry.stats
        continue
      }
      if (++followed > featureLimits.links) return absence('ELOOP')
      if (entry.target.startsWith('/')) at = ''
      last = null
      ahead.push(...stepsOf(entry.target))
    }
    const found = `${root}${at === '' ? '/' : at}`
    return { path: found, stats: last ?? lstatSync(found) }
  }
}

/** The last step first, for a stack. */
function stepsOf(path: string): string[] {
  return path
    .split('/')
    .filter((step) => step !== '' && step !== '.')
    .reverse()
}

interface Entry {
  /** Where a link leads to; null when this is no link. */
  readonly target: string | null
  /** Null when `links` knew the answer. */
  readonly stats: Stats | null
}

/** One step of a path; `links` remembers links and directories, which many paths share. */
function enter(root: string, path: string, links: Map<string, string | null>): Entry | Absence {
  const known = links.get(path)
  if (known !== undefined) return { target: known, stats: null }
  const stats = lstatSync(`${root}${path}`, { throwIfNoEntry: false })
  if (stats === undefined) return absence('ENOENT')
  const target = stats.isSymbolicLink() ? readlinkSync(`${root}${path}`) : null
  if (target !== null || stats.isDirectory()) links.set(path, target)
  return { target, stats }
}
