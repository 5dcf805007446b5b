import { request } from 'node:http'
import { text } from 'node:stream/consumers'

/** Pushes an image that an engine has to a registry, as `docker push` does. */
export async function pushThroughEngine(
  address: string,
  reference: string,
  login: { readonly username: string; readonly password: string },
): Promise<void> {
  const tag = reference.lastIndexOf(':')
  const path = `/v1.40/images/${reference.slice(0, tag)}/push?tag=${reference.slice(tag + 1)}`
  // The alphabet for URLs, but padded: so engines decode it.
  const encoded = Buffer.from(JSON.stringify(login)).toString('base64')
  const credentials = encoded.replaceAll('+', '-').replaceAll('/', '_')
  const answer = await new Promise<string>((resolve, reject) => {
    request(
      {
        socketPath: address.replace(/^unix:\/\//, ''),
        method: 'POST',
        path,
        headers: { 'x-registry-auth': credentials },
        agent: false,
      },
      (response) => {
        text(response).then(resolve, reject)
      },
    )
      .once('error', reject)
      .end()
  })
  // An engine tells of a failure in the middle of a stream that began with 200.
  if (answer.includes('"error"') || !answer.includes('digest: sha256:')) {
    throw new Error(`the push of ${reference} failed: ${answer}`)
  }
}
