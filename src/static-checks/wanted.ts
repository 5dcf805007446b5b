import { quote, quoteName } from '../errors.ts'
import { probeLimits } from '../limits.ts'
import type { FileAction, ImageAction, StaticAction } from './action.ts'
import { describePort, list } from './check-image.ts'
import { describeExpected, describePatterns } from './expected-text.ts'

/** What a check asks of an image, in one line for people. */
export function describeStaticWanted(action: StaticAction): string {
  const text = sentence(action)
  const most = probeLimits.wantedCharacters
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`
}

function sentence(action: StaticAction): string {
  switch (action.action) {
    case 'image':
      return `the image: ${imageWishes(action).join(', ')}`
    case 'file':
      return fileSentence(action)
    case 'program':
      return `${quoteName(action.name)} is there, with all that it takes to start`
  }
}

function imageWishes(action: ImageAction): readonly string[] {
  return [...commandWishes(action), ...promiseWishes(action), ...surroundingWishes(action)]
}

/** What it runs, and as whom. */
function commandWishes(action: ImageAction): readonly string[] {
  const { entrypoint, cmd, user } = action
  return [
    ...(entrypoint === undefined ? [] : [`ENTRYPOINT is ${list(entrypoint)}`]),
    ...(cmd === undefined ? [] : [`CMD is ${list(cmd)}`]),
    ...(action.hasCommand === undefined ? [] : ['has ENTRYPOINT or CMD']),
    ...(user === undefined ? [] : [`USER ${describeExpected(user)}`]),
    ...(action.userIsNumeric === undefined ? [] : ['USER is a number other than 0']),
  ]
}

function promiseWishes(action: ImageAction): readonly string[] {
  return [
    ...(action.env ?? []).map(({ name, expected }) => `${name} ${describeExpected(expected)}`),
    ...(action.labels ?? []).map(
      ({ name, expected }) => `label ${quoteName(name)} ${describeExpected(expected)}`,
    ),
    ...(action.exposedPorts ?? []).map((port) => `exposes ${describePort(port)}`),
    ...(action.notExposedPorts ?? []).map((port) => `does not expose ${describePort(port)}`),
    ...(action.unprivilegedPorts === undefined ? [] : ['exposes no port below 1024']),
    ...(action.volumes ?? []).map((path) => `has the VOLUME ${quoteName(path)}`),
    ...(action.notVolumes ?? []).map((path) => `has no VOLUME ${quoteName(path)}`),
    ...(action.noVolumes === undefined ? [] : ['has no VOLUME']),
  ]
}

function surroundingWishes(action: ImageAction): readonly string[] {
  const { workingDir, stopSignal, platform, maxSize, maxLayers } = action
  return [
    ...(workingDir === undefined ? [] : [`WORKDIR ${describeExpected(workingDir)}`]),
    ...(stopSignal === undefined ? [] : [`STOPSIGNAL ${describeExpected(stopSignal)}`]),
    ...(platform === undefined ? [] : [`is for ${platform}`]),
    ...(maxSize === undefined ? [] : [`takes at most ${maxSize.written}`]),
    ...(maxLayers === undefined ? [] : [`has at most ${maxLayers} layers`]),
  ]
}

function fileSentence(action: FileAction): string {
  const each = action.eachDirectory
  const name =
    each === undefined
      ? quoteName(action.path)
      : `${quoteName(each.file)} of each directory of ${quoteName(action.path)}`
  if (!action.exists) return `nothing is at ${name}`
  const { type, mode, uid, gid, maxSize, sha256, executableBy } = action
  const { contentMatches: matches = [], contentExcludes: excludes = [] } = action
  const wishes = [
    ...(type === undefined ? [] : [`is a ${type.replace('-', ' ')}`]),
    ...(mode === undefined ? [] : [`has mode ${mode.written}`]),
    ...(uid === undefined ? [] : [`belongs to user ${uid}`]),
    ...(gid === undefined ? [] : [`belongs to group ${gid}`]),
    ...(action.owner === undefined ? [] : [`belongs to user ${quoteName(action.owner)}`]),
    ...(action.group === undefined ? [] : [`belongs to group ${quoteName(action.group)}`]),
    ...(maxSize === undefined ? [] : [`has at most ${maxSize.written}`]),
    ...(sha256 === undefined ? [] : [`has the digest ${quote(sha256)}`]),
    ...(executableBy === undefined ? [] : [`may be executed by ${executableBy}`]),
    ...(matches.length + excludes.length === 0 ? [] : [describePatterns({ matches, excludes })]),
  ]
  return wishes.length === 0 ? `${name} is there` : `${name} ${wishes.join(', ')}`
}
