import type { ImageRecipe } from './recipe.ts'
import { serverMembers } from './server.ts'
import type { Answer, Listener, Routes, ServerOptions } from './server.ts'

/** An image whose entry point serves some ports. */
export function modelServer(
  listeners: readonly Listener[],
  options: ServerOptions = {},
): ImageRecipe {
  return { members: serverMembers(listeners, options), config: { Entrypoint: ['/server'] } }
}

/** Variants of a server of one port, each wrong in one thing. */
export interface Variants {
  readonly right: ImageRecipe
  /** With another answer to a request; null: nothing is there. */
  readonly answering: (route: string, answer: Answer | null) => ImageRecipe
  readonly onLoopback: ImageRecipe
  readonly onOtherPort: ImageRecipe
  /** It hears no signal. */
  readonly deaf: ImageRecipe
}

export function variantsOf(port: string, routes: Routes): Variants {
  const serving = (own: Routes) => modelServer([{ port, routes: own }])
  return {
    right: serving(routes),
    answering: (route, answer) => {
      const others = Object.entries(routes).filter(([name]) => name !== route)
      if (others.length === Object.keys(routes).length) throw new Error(`no route ${route}`)
      return serving({
        ...Object.fromEntries(others),
        ...(answer === null ? {} : { [route]: answer }),
      })
    },
    onLoopback: modelServer([{ port, routes, address: '127.0.0.1' }]),
    onOtherPort: modelServer([{ port: '9999', routes }]),
    deaf: modelServer([{ port, routes }], { deaf: true }),
  }
}
