/** What a check may ask of an image that is read: nothing of it runs. */
import type { FileKind } from '../image/files/image-files.ts'
import { staticActions } from '../model.ts'
import type { CheckAction } from '../model.ts'
import type { TextPatterns } from '../text-patterns.ts'

/** What a value of an image is to be. */
export type ExpectedText =
  | { readonly kind: 'exactly'; readonly text: string }
  | ({ readonly kind: 'patterns' } & TextPatterns)
  /** Whether there is one at all, whatever it is. */
  | { readonly kind: 'exists'; readonly exists: boolean }

export interface ExpectedVariable {
  readonly name: string
  readonly expected: ExpectedText
}

/** A port as `EXPOSE` names it. */
export interface ExpectedPort {
  readonly port: number
  /** Null: any does. */
  readonly protocol: 'tcp' | 'udp' | 'sctp' | null
}

/** A number of bytes, as it was written. */
export interface ExpectedSize {
  readonly written: string
  readonly bytes: number
}

/** Of the image's configuration and its layers; what is left out is not asked. */
export interface ImageAction {
  readonly action: 'image'
  /** Word by word; an empty list is no entry point. */
  readonly entrypoint?: readonly string[]
  readonly cmd?: readonly string[]
  /** `ENTRYPOINT` or `CMD`: whoever runs it need not say what. */
  readonly hasCommand?: true
  readonly user?: ExpectedText
  /** A number other than 0, which `runAsNonRoot` of Kubernetes asks for. */
  readonly userIsNumeric?: true
  readonly env?: readonly ExpectedVariable[]
  readonly labels?: readonly ExpectedVariable[]
  /** Each of them; there may be more. */
  readonly exposedPorts?: readonly ExpectedPort[]
  readonly notExposedPorts?: readonly ExpectedPort[]
  /** None of those that it exposes is below 1024, which only root may open. */
  readonly unprivilegedPorts?: true
  readonly volumes?: readonly string[]
  readonly notVolumes?: readonly string[]
  /** Not one. */
  readonly noVolumes?: true
  readonly workingDir?: ExpectedText
  readonly stopSignal?: ExpectedText
  /** `os/architecture[/variant]`. */
  readonly platform?: string
  readonly maxSize?: ExpectedSize
  readonly maxLayers?: number
}

export const executors = ['owner', 'group', 'other', 'any'] as const

export interface ExpectedMode {
  readonly written: string
  /** Permissions with set-uid, set-gid and sticky. */
  readonly mode: number
  /** What else the text says that it is; null where it does not say. */
  readonly kind: FileKind | null
}

export interface EachDirectory {
  /** The name of the file. */
  readonly file: string
  /** Names of directories that are left alone. */
  readonly except: readonly string[]
}

/** Of one file of the image, where links lead. */
export interface FileAction {
  readonly action: 'file'
  /** Absolute. */
  readonly path: string
  /** `$NAME` in the path stands for a variable of the image. */
  readonly expandPath?: true
  /** Not the path is looked at, but a file in each directory that is directly below it. */
  readonly eachDirectory?: EachDirectory
  /** False: nothing may be there. */
  readonly exists: boolean
  /** False: a link at the end of the path is itself what is looked at. */
  readonly followLinks: boolean
  readonly type?: FileKind
  readonly mode?: ExpectedMode
  readonly uid?: number
  readonly gid?: number
  /** Names, as the image's own `/etc/passwd` and `/etc/group` have them. */
  readonly owner?: string
  readonly group?: string
  readonly maxSize?: ExpectedSize
  /** Of its content, in hexadecimal. */
  readonly sha256?: string
  /** Patterns that are to be found in its content. */
  readonly contentMatches?: readonly string[]
  readonly contentExcludes?: readonly string[]
  /** Whose permission to execute is asked for; `any`: one of them. */
  readonly executableBy?: (typeof executors)[number]
}

/** A program that is there, for the image's platform, with all that it loads. */
export interface ProgramAction {
  readonly action: 'program'
  /** As a command begins with it: a path, or a name that PATH leads to. */
  readonly name: string
}

export type StaticAction = ImageAction | FileAction | ProgramAction

/** Whether an action asks an image that is read, and no container. */
export function isStaticAction(action: { readonly action: CheckAction }): action is StaticAction {
  return staticActions.some((name) => name === action.action)
}
