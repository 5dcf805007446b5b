import { resolve } from 'node:path'
import { inputError, messageOf } from '../../errors.ts'
import type { CanaryError } from '../../errors.ts'
import { buildLimits } from '../../limits.ts'
import { readRegularFile } from '../../regular-file.ts'
import type { BuildSecret } from './request.ts'

/**
 * A secret as `id=value`. The text is never repeated in an error: it may be the secret itself.
 *
 * @param name the input, for error sentences
 * @throws CanaryError (input)
 */
export function secretOfPair(text: string, name: string): BuildSecret {
  const [id, value] = splitPair(text, name, 'ID=value')
  return bounded({ id, value: Buffer.from(value) }, name)
}

/**
 * A secret as `id=path`: the content of that file.
 *
 * @param directory where a relative path starts
 * @throws CanaryError (input)
 */
export function secretOfFile(text: string, name: string, directory: string): BuildSecret {
  const [id, path] = splitPair(text, name, 'ID=path')
  return readSecretFile(id, resolve(directory, path), name)
}

/**
 * A secret as `id=NAME`: the value of that environment variable.
 *
 * @throws CanaryError (input) where there is no such variable
 */
export function secretOfVariable(
  text: string,
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): BuildSecret {
  const [id, variable] = splitPair(text, name, 'ID=VARIABLE')
  return readSecretVariable(id, variable, name, env)
}

/** @throws CanaryError (input) */
export function readSecretVariable(
  id: string,
  variable: string,
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): BuildSecret {
  const value = env[variable]
  if (value !== undefined) return bounded({ id, value: Buffer.from(value) }, name)
  throw inputError({
    code: 'build-secret',
    message: `${name}: the secret ${id} is to come from the variable ${variable}, which is not set`,
  })
}

/** @param path absolute. @throws CanaryError (input) */
export function readSecretFile(id: string, path: string, name: string): BuildSecret {
  return { id, value: readBytes(id, path, name) }
}

function readBytes(id: string, path: string, name: string): Uint8Array {
  let bytes: Uint8Array | null
  try {
    bytes = readRegularFile(path, buildLimits.secretBytes)
  } catch (error) {
    throw inputError(
      {
        code: 'build-secret',
        message: `${name}: cannot read the secret ${id} from ${path}: ${messageOf(error)}`,
      },
      { cause: error },
    )
  }
  if (bytes === null) throw tooLarge(id, name)
  return bytes
}

/**
 * Every secret once: a builder would take one of two without a word.
 *
 * @throws CanaryError (input)
 */
export function uniqueSecrets(secrets: readonly BuildSecret[]): readonly BuildSecret[] {
  const seen = new Set<string>()
  for (const { id } of secrets) {
    if (seen.has(id)) {
      const message = `the build secret ${id} is given more than once`
      throw inputError({ code: 'build-secret', message })
    }
    seen.add(id)
  }
  return secrets
}

function splitPair(text: string, name: string, form: string): readonly [string, string] {
  const cut = text.indexOf('=')
  if (cut > 0) return [text.slice(0, cut).trim(), text.slice(cut + 1)]
  throw inputError({
    code: 'build-secret',
    message: `${name} wants ${form} on each line, and one of its lines is not like that`,
  })
}

function bounded(secret: BuildSecret, name: string): BuildSecret {
  if (secret.value.length <= buildLimits.secretBytes) return secret
  throw tooLarge(secret.id, name)
}

function tooLarge(id: string, name: string): CanaryError {
  return inputError({
    code: 'build-secret',
    message: `${name}: the secret ${id} has more than the ${buildLimits.secretBytes} bytes that builders take`,
  })
}
