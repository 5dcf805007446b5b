import type { ReadableImage } from '../image/readable-image.ts'
import { environmentOf } from '../engine/image-environment.ts'
import type { Examination, Examine, LoadedFile, ProgramPlace } from '../programs/examination.ts'
import type { ImageFacts } from './facts.ts'
import { findDevices } from './named-devices.ts'
import { loadedFiles } from './loaded-files.ts'
import { startedPrograms } from './started-programs.ts'

/**
 * What an image's configuration, and the files that it starts, say of where it runs.
 *
 * @throws CanaryError where the image cannot be read
 */
export async function gatherFacts(
  image: ReadableImage,
  examine: Examine,
  signal: AbortSignal,
): Promise<ImageFacts> {
  const { reference, id, platform, labels, configuration, files } = image
  const environment = environmentOf(configuration)
  const workingDirectory = configuration.workingDirectory ?? '/'
  const place: ProgramPlace = { files, platform, environment, workingDirectory }
  const programs: Examination[] = []
  for (const { name, isCertain } of startedPrograms(configuration)) {
    signal.throwIfAborted()
    const examination = await examine(name, place)
    if (isCertain || examination.node !== null) programs.push(examination)
  }
  // Libraries name devices for whoever uses them, and reading each again has its price.
  const searched = await findDevices(files, loadedFiles({ programs }).filter(isProgram), signal)
  return { reference, id, platform, environment, labels, programs, ...searched }
}

function isProgram({ facts: { type, isPie, interpreter, soname } }: LoadedFile): boolean {
  return soname === null && (type === 'executable' || isPie || interpreter !== null)
}
