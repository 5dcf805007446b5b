import type { Notice } from '../../model.ts'
import { booleanOf } from './reader.ts'
import type { InputReader } from './reader.ts'

/** An input of docker/build-push-action that has no meaning here: nobody is refused for it. */
interface Told {
  readonly name: string
  readonly isAsked: (text: string) => boolean
  readonly why: string
  readonly hint: string
}

const isGiven = (text: string) => text !== ''
const isWanted = (text: string) => text !== '' && !isFalse(text)
const attest =
  'attest what was pushed, by the output digest: actions/attest-build-provenance, actions/attest-sbom'
const noAttestations =
  'what was judged is an image of the engine, which has no attestations beside it'

const told: readonly Told[] = [
  { name: 'provenance', isAsked: isWanted, why: noAttestations, hint: attest },
  { name: 'sbom', isAsked: isWanted, why: noAttestations, hint: attest },
  { name: 'attests', isAsked: isGiven, why: noAttestations, hint: attest },
  {
    name: 'annotations',
    isAsked: isBuildAnnotations,
    why: 'an engine keeps no annotations of an image',
    hint: 'use labels',
  },
  {
    name: 'outputs',
    isAsked: isGiven,
    why: 'the image always goes to the engine that judges it',
    hint: 'use push for a registry, and docker save in a step behind for a file',
  },
  {
    name: 'call',
    isAsked: (text) => text !== '' && text !== 'build',
    why: 'an image that is to be judged has to be built',
    hint: 'use docker/build-push-action for it, in a step before',
  },
]

/** One warning for each input that is given and not used. */
export function readTold(reader: InputReader): readonly Notice[] {
  return told
    .filter(({ name, isAsked }) => isAsked(reader.getInput(name).trim()))
    .map(({ name, why, hint }) => ({
      ...{ severity: 'warning', code: 'build-input', location: null, hint },
      message: `${name} is not used: ${why}`,
    }))
}

/** `name=value` lines are meant for the image; `true` and `false` for the lines of manifests. */
function isBuildAnnotations(text: string): boolean {
  return text.includes('=')
}

/** Whether lines of manifests are annotated. @throws CanaryError (input) */
export function readAnnotations(reader: InputReader): boolean {
  return isBuildAnnotations(reader.getInput('annotations')) || booleanOf(reader, 'annotations')
}

/** What `provenance: false` asks of a builder that adds one by itself. */
export function readProvenance(reader: InputReader): 'default' | 'none' {
  return isFalse(reader.getInput('provenance').trim()) ? 'none' : 'default'
}

function isFalse(text: string): boolean {
  return /^false$/i.test(text)
}
