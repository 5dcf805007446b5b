import type { ImageRecipe } from './recipe.ts'
import { plain, serverMembers } from './server.ts'
import type { Listener, ServerOptions } from './server.ts'

/** An image that serves one port, and answers `/` with 200 unless it is said otherwise. */
export function service(
  port: string,
  listener: Partial<Listener> = {},
  options: ServerOptions = {},
): ImageRecipe {
  const routes = { 'GET /': plain(200, 'ok') }
  return {
    members: serverMembers([{ port, routes, ...listener }], options),
    config: { Cmd: ['/server'] },
  }
}

/** One that accepts connections, and answers in another language than HTTP. */
export const otherLanguage = `#!/bin/busybox sh
while IFS= read -r line; do
  [ "\${#line}" -le 1 ] && break
done
echo SSH-2.0-canary
`
