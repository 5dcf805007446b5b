import { hardenLimits } from '../limits.ts'

/** Paths that a log says were on a read-only file system, as programs and languages write it. */
export function refusedPaths(text: string): readonly string[] {
  const found = text.split('\n').flatMap((line): readonly string[] => {
    const short = line.slice(0, 4 * hardenLimits.pathCharacters)
    if (!/read-only file ?system|EROFS|Errno 30/i.test(short)) return []
    const paths = short.match(/(?<![\w./-])\/[\w.@+~-]+(?:\/[\w.@+~-]+)*/g) ?? []
    const [first] = paths.filter((path) => path.length <= hardenLimits.pathCharacters)
    return first === undefined ? [] : [first]
  })
  return [...new Set(found)].slice(0, hardenLimits.directories)
}
