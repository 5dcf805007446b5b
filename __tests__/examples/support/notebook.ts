import { readProjectFile, replaceBase } from './validate.ts'
import type { ContextFiles } from './validate.ts'
import { loadTestImage } from './test-image.ts'

const fixtures = '__tests__/examples/__fixtures__'

/** The lines that stand for `FROM quay.io/jupyter/minimal-notebook`: Debian's Jupyter, and jovyan. */
async function notebookBase(address: string): Promise<string> {
  const base = await loadTestImage(address, 'notebook')
  const dockerfile = await readProjectFile(`${fixtures}/notebook.Dockerfile`)
  return dockerfile.trimEnd().replace('${BASE}', base)
}

/** A context whose Dockerfile continues from the notebook base. */
export async function onNotebook(address: string, lines: readonly string[]): Promise<ContextFiles> {
  return await toContext([await notebookBase(address), ...lines, ''].join('\n'))
}

/** A context with an example's own Dockerfile on the notebook base. */
export async function exampleOnNotebook(address: string, path: string): Promise<ContextFiles> {
  return await toContext(replaceBase(await readProjectFile(path), await notebookBase(address)))
}

async function toContext(dockerfile: string): Promise<ContextFiles> {
  return {
    Dockerfile: dockerfile,
    'jupyter-lab': await readProjectFile(`${fixtures}/jupyter-lab`),
  }
}
