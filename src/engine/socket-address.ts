export interface SocketAddress {
  readonly host: string
  readonly port: number
}
