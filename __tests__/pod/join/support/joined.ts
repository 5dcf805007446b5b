import { plainImage } from '../../../../src/engine/images.ts'
import type { ImageConfiguration } from '../../../../src/engine/images.ts'
import type { Notice } from '../../../../src/model.ts'
import type { ImageFacts, ImageFiles } from '../../../../src/pod/join/image-facts.ts'
import { joinPod } from '../../../../src/pod/join/join.ts'
import { parseElf } from '../../../../src/elf/read.ts'
import type { WrittenElf } from '../../../elf/support/elf-writer.ts'
import { elfFile } from '../../../elf/support/elf-writer.ts'
import { readPods } from '../../../../src/pod/read.ts'

/** A file of an image: its text, or more of it. */
export type TestFile =
  string | { readonly text?: string; readonly mode?: number } | { readonly link: string }

export interface TestImage extends Partial<ImageConfiguration> {
  readonly user?: string
  /** By path. Their directories are there as well. */
  readonly files?: Readonly<Record<string, TestFile>>
  /** Empty directories. */
  readonly directories?: readonly string[]
}

/** An ELF file, as the text of one of an image's files. */
export function elf(written: WrittenElf = {}): string {
  return Buffer.from(elfFile(written)).toString('latin1')
}

/** Something that is a program to Linux: for x86-64, and without libraries. */
export const program = elf({ type: 2 })

/** As most images are: a shell, some programs, /tmp. */
export const usual: Readonly<Record<string, TestFile>> = {
  '/bin': { link: 'usr/bin' },
  ...Object.fromEntries(
    ['sh', 'ls', 'env', 'sleep', 'kill', 'wget', 'app', 'touch'].map((name) => [
      `/usr/bin/${name}`,
      program,
    ]),
  ),
}

export const app: TestImage = {
  ...{ entrypoint: ['app'], workingDirectory: '/srv', files: usual },
  directories: ['/tmp', '/srv'],
}

/** Without a shell, as distroless images are. */
export const bare: TestImage = { entrypoint: ['/app'], files: { '/app': program } }

export function imageFiles({ files = {}, directories = [] }: TestImage): ImageFiles & {
  readonly asked: readonly string[]
} {
  const paths = [...Object.keys(files), ...directories]
  const asked: string[] = []
  return {
    asked,
    stat: (path) => {
      asked.push(path)
      const file = files[path]
      const folder = { kind: 'directory', size: 0, permissions: 0o755, target: null } as const
      if (file === undefined) {
        const isFolder = paths.some((one) => one === path || one.startsWith(`${path}/`))
        return Promise.resolve(isFolder ? folder : null)
      }
      if (typeof file === 'object' && 'link' in file) {
        return Promise.resolve({ kind: 'link', size: 0, permissions: 0o777, target: file.link })
      }
      const { text = program, mode = 0o755 } = typeof file === 'string' ? { text: file } : file
      const size = text.length
      return Promise.resolve({ kind: 'file', size, permissions: mode, target: null })
    },
    elf: (path) => {
      asked.push(`elf ${path}`)
      return Promise.resolve(parseElf(bytesOf(files[path])))
    },
    read: (path, { offset, length }) => {
      asked.push(`read ${path}`)
      return Promise.resolve(bytesOf(files[path]).subarray(offset, offset + length))
    },
    list: () => Promise.resolve(null),
  }
}

function bytesOf(file: TestFile | undefined): Buffer {
  if (file === undefined || (typeof file === 'object' && 'link' in file)) return Buffer.alloc(0)
  return Buffer.from(typeof file === 'string' ? file : (file.text ?? program), 'latin1')
}

export function imageFacts(image: TestImage): ImageFacts {
  const { user = '', files, directories, ...configuration } = image
  return {
    user,
    platform: { os: 'linux', architecture: 'amd64', variant: '', osVersion: '' },
    configuration: { ...plainImage, ...configuration },
    files: imageFiles({ files: files ?? {}, directories: directories ?? [] }),
  }
}

type Fields = Readonly<Record<string, unknown>>

/** Joins the Pods of a manifest with images by the names of their containers. */
export async function joinText(
  text: string,
  images: Readonly<Record<string, TestImage>>,
): Promise<readonly Notice[]> {
  const { pods, objects } = readPods([{ file: 'pod.yaml', text }], { namespace: null })
  const facts = new Map(
    Object.entries(images).map(([name, image]) => [name, imageFacts(image)] as const),
  )
  const found = await Promise.all(pods.map(async (pod) => await joinPod(pod, facts, objects)))
  return found.flat()
}

/** A Pod with one container, called app, joined with its image. */
export async function joinOne(
  container: Fields,
  {
    image = app,
    spec = {},
    objects = [],
  }: {
    readonly image?: TestImage | null
    readonly spec?: Fields
    readonly objects?: readonly Fields[]
  } = {},
): Promise<readonly Notice[]> {
  const containers = [{ name: 'app', image: 'example/app:1', ...container }]
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'pod' },
    spec: { containers, ...spec },
  }
  const text = [pod, ...objects].map((one) => JSON.stringify(one)).join('\n---\n')
  return await joinText(text, image === null ? {} : { app: image })
}

export function codesOf(notices: readonly Notice[]): readonly string[] {
  return notices.map(({ severity, code }) => `${severity} ${code}`)
}

export function configMap(data: Readonly<Record<string, string>>, name = 'files'): Fields {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data }
}
