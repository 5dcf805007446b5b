import { pythonFunction } from '../support/real-services.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { but } from '../support/recipe.ts'
import { json } from '../support/server.ts'
import type { ServerOptions } from '../support/server.ts'
import { service } from '../support/service.ts'

const right = service('8080')

export const awsLambda: PlatformCase = {
  word: 'aws-lambda',
  right,
  wrong: [
    {
      how: 'an image for linux/arm64',
      image: but(right, { platform: 'linux/arm64' }),
      check: 'platform',
      reason: 'image-property',
    },
    {
      how: 'an image that is larger than it may be',
      word: 'aws-lambda?size=1Ki',
      image: right,
      ...{ check: 'size', reason: 'image-property' },
    },
    {
      how: 'an image that does not say what it runs',
      image: but(right, { config: { Cmd: [] } }),
      check: 'command',
      reason: 'image-property',
    },
  ],
}

const invocations = 'POST /2015-03-31/functions/function/invocations'

function emulated(answer: unknown, options: ServerOptions = {}): ImageRecipe {
  return service('8080', { routes: { [invocations]: json(answer) } }, options)
}

export const awsLambdaEmulator: PlatformCase = {
  word: 'aws-lambda-emulator',
  right: emulated({ ok: true }),
  wrong: [
    {
      how: 'an image that does not say what it runs',
      image: but(emulated({}), { config: { Cmd: [] } }),
      ...{ check: 'command', reason: 'image-property' },
      also: { invocation: 'container-not-started' },
    },
    {
      how: 'a function whose module is not there',
      image: emulated({
        errorMessage: "Unable to import module 'app'",
        errorType: 'Runtime.ImportModuleError',
      }),
      check: 'invocation',
      reason: 'body',
    },
    {
      how: 'a function that writes beside its code',
      image: emulated({ ok: true }, { before: ['echo 1 > /cache || exit 3'] }),
      check: 'invocation',
      reason: 'container-exited',
    },
    {
      how: 'a function that only root may read',
      image: emulated({ ok: true }, { before: ['[ "$(/bin/busybox id -u)" = 0 ] || exit 3'] }),
      check: 'invocation',
      reason: 'container-exited',
    },
  ],
  real: [
    {
      name: "AWS's runtime interface client of PyPI",
      image: pythonFunction("def handler(event, context):\n    return {'got': event}\n"),
    },
  ],
}
