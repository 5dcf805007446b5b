import { infrastructureError, messageOf } from '../../errors.ts'
import type { ContainerFiles } from '../files.ts'
import type { CriContext } from './context.ts'
import { readBytes, statusOf, writeEntry } from './file-access.ts'
import { insideOf } from './file-views.ts'

/** Files of a container on this machine, by the directories that it is made of. */
export function filesOf(context: CriContext): ContainerFiles {
  return {
    write: async (id, directory, files, signal) => {
      const inside = await insideOf(context, id, directory, signal)
      for (const file of files) {
        signal.throwIfAborted()
        await told('writing files into a container', writeEntry(inside, file))
      }
    },
    read: async (id, path, maxBytes, signal) => {
      const inside = await insideOf(context, id, path, signal)
      return await told('reading a file of a container', readBytes(inside, maxBytes))
    },
    stat: async (id, path, signal) => {
      const inside = await insideOf(context, id, path, signal)
      return await told('looking at a file of a container', statusOf(inside))
    },
    copy: async (from, to, maxBytes, signal) => {
      const { copyTree } = await import('./file-tree.ts')
      const [source, target] = [
        await insideOf(context, from.id, from.path, signal),
        await insideOf(context, to.id, to.path, signal),
      ]
      return await told('copying the files of an image', copyTree(source, target, maxBytes, signal))
    },
    archive: async (id, path, signal) => {
      const { archiveOf } = await import('./file-archive.ts')
      return await archiveOf(await insideOf(context, id, path, signal), path, signal)
    },
    everything: async (id, signal) => {
      const { archiveOf } = await import('./file-archive.ts')
      const archive = await archiveOf(await insideOf(context, id, '/', signal), '/.', signal)
      if (archive === null) throw new Error('the root of the container is missing')
      return archive
    },
  }
}

async function told<Answer>(doing: string, work: Promise<Answer>): Promise<Answer> {
  try {
    return await work
  } catch (error) {
    throw infrastructureError(
      { code: 'cri-files', message: `${doing}: ${messageOf(error)}` },
      { cause: error },
    )
  }
}
