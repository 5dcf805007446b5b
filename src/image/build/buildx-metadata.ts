import { infrastructureError } from '../../errors.ts'
import { buildLimits } from '../../limits.ts'
import { parseDigest } from '../../registry/digest.ts'
import { asObject, member, tryParseJson } from '../../registry/json.ts'
import { readRegularFile } from '../../regular-file.ts'

/**
 * What `docker buildx build --metadata-file` says that it built. Docker's older image store knows an
 * image by the digest of its configuration, the store of containerd by that of its manifest or index.
 *
 * https://docs.docker.com/reference/cli/docker/buildx/build/#metadata-file
 *
 * @throws CanaryError (infrastructure) when it does not say
 */
export function readMetadata(path: string): readonly string[] {
  const document = asObject(tryParseJson(readIfWritten(path)))
  const digests = ['containerimage.digest', 'containerimage.config.digest'].flatMap((name) => {
    const value = document === null ? undefined : member(document, name)
    return parseDigest(value) ?? []
  })
  if (digests.length > 0) return [...new Set(digests)]
  throw infrastructureError({
    code: 'build-command',
    message: 'docker buildx built an image and did not say which one it is',
    hint: 'update buildx and its builder, for example with docker/setup-buildx-action',
  })
}

function readIfWritten(path: string): Uint8Array {
  const empty = Buffer.alloc(0)
  try {
    return readRegularFile(path, buildLimits.metadataBytes) ?? empty
  } catch {
    // A builder that writes none says nothing.
    return empty
  }
}
