import { quote } from '../errors.ts'
import { compareNumbers } from './compare-numbers.ts'
import type { Inquiry } from './inquiry.ts'
import { configuredDirectories } from './loader/configured.ts'
import type { Failure, Library, Loaded } from './loader/load.ts'
import type { Loader } from './loader/loader.ts'
import { openLibrary } from './loader/open-library.ts'
import { missingVersions } from './loader/versions.ts'
import type { MissingVersions } from './loader/versions.ts'

/** Tells of libraries that a program does not get, and of those that are too old for it. */
export async function tellLibraries(
  whose: string,
  { libraries, failures }: Loaded,
  loader: Loader,
  inquiry: Inquiry,
): Promise<void> {
  for (const failure of failures) await tellFailure(whose, failure, loader, inquiry)
  if (loader.kind !== 'glibc') return
  for (const missing of missingVersions(libraries)) tellVersions(whose, missing, inquiry)
}

/** What runtimes of devices mount into a container, as it belongs to the driver of the host. */
const ofRuntimes =
  /^lib(?:cuda|cudadebugger|nvcuvid|nvoptix|nvidia-[\w-]+|(?:EGL|GLX|GLESv\d_CM|GLESv\d|vdpau)_nvidia|ascend_hal|dcmi|rblnthunk|hlml)\.so(?:\.|$)/

async function tellFailure(
  whose: string,
  { name, by, found }: Failure,
  loader: Loader,
  inquiry: Inquiry,
): Promise<void> {
  const needs = `${subject(whose, by)} needs ${quote(name)}`
  if (found.kind === 'unfit') {
    inquiry.tell(
      'program-library-unfit',
      `${needs}, and ${quote(found.node.path)} ${found.words}`,
      found.node.path,
      'put the library itself there, for the machine of the program',
    )
    return
  }
  if (ofRuntimes.test(name)) {
    inquiry.tell(
      'program-library-of-runtime',
      `${needs}, which is not in the image: the runtime of the device brings it`,
      by.node.path,
      'run the image with its device, and the toolkit of its vendor on the host',
    )
    return
  }
  const place = await uncachedPlace(name, by, loader, inquiry)
  if (place === null) {
    inquiry.tell(
      'program-library-missing',
      `${needs}, which is in none of the directories where ${quote(loader.name)} looks`,
      by.node.path,
      'add the package that has the library; a program that was copied into the image needs its libraries, too',
    )
  } else if (!inquiry.place.environment.has('NVIDIA_VISIBLE_DEVICES')) {
    inquiry.tell(
      'program-library-uncached',
      `${needs}: it is at ${quote(place)}, which /etc/ld.so.conf names, and not in /etc/ld.so.cache, where the loader looks`,
      place,
      'run ldconfig where the image is built, after the library was added',
    )
  }
}

/** Where ldconfig(8) would find a library; the toolkit of NVIDIA runs it when a container starts. */
async function uncachedPlace(
  name: string,
  by: Library,
  loader: Loader,
  { place: { files } }: Inquiry,
): Promise<string | null> {
  if (loader.kind !== 'glibc' || name.includes('/')) return null
  for (const directory of await configuredDirectories(files)) {
    const path = `${directory}/${name}`
    if ((await openLibrary(path, by.facts, files)).kind === 'library') return path
  }
  return null
}

function tellVersions(
  whose: string,
  { by, library, versions }: MissingVersions,
  inquiry: Inquiry,
): void {
  const [first = '', ...others] = versions
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  const newest = newestOf(library, first)
  const has = newest === null ? 'does not have it' : `has ${newest} at most`
  inquiry.tell(
    'program-version-missing',
    `${subject(whose, by)} needs ${quote(first)}${more}, and ${quote(library.node.path)} ${has}`,
    by.node.path,
    first.startsWith('GLIBC_')
      ? 'build it on a system that is no newer than the image, or statically, or take a newer base image'
      : 'take the library from where the program was built, or build the program with that of the image',
  )
}

/** Of the same kind, such as `GLIBC_2.36`; null where there is none that can be compared. */
function newestOf({ facts }: Library, wanted: string): string | null {
  const kind = /^(.*_)\d[\d.]*$/.exec(wanted)?.[1]
  if (kind === undefined) return null
  const numbers = (version: string) => version.slice(kind.length).split('.').map(Number)
  const [newest] = facts.definedVersions
    .filter((one) => one.startsWith(kind) && /^[\d.]+$/.test(one.slice(kind.length)))
    .toSorted((one, other) => compareNumbers(numbers(other), numbers(one)))
  const isOlder = newest !== undefined && compareNumbers(numbers(newest), numbers(wanted)) < 0
  return isOlder ? newest : null
}

/** The program by its name, a library of it by its path. */
function subject(whose: string, { node, neededBy }: Library): string {
  return neededBy === null ? whose : `${quote(node.path)} (a library of ${whose})`
}
