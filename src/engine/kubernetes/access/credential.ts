/** By what the API server knows who asks. */
export interface Credential {
  /** Of the header `Authorization`; null where there is none. */
  readonly authorization: string | null
  readonly certificate: ClientCertificate | null
  /** Milliseconds since 1970; null where it is not told. */
  readonly expiresAt: number | null
}

/** PEM, both. */
export interface ClientCertificate {
  readonly certificate: string
  readonly key: string
}
