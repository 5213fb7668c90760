/** What a browser may call this server by, and what stands in the links. */
export interface Served {
  /** In lower case, with the port, as `Host` says it. */
  readonly hosts: ReadonlySet<string>
  /** `http://192.168.0.7:7464` */
  readonly origin: string
  /** Whether only this machine reaches it. */
  readonly local: boolean
}

export const LOOPBACK = '127.0.0.1'

const EVERYWHERE: ReadonlySet<string> = new Set(['0.0.0.0', '::'])

/** `addresses` are those of the machine in its networks. */
export function servedAt(host: string, port: number, addresses: readonly string[]): Served {
  const isLocal = host === 'localhost' || host === '::1' || host.startsWith('127.')
  const reachable = addresses.filter(address => !address.toLowerCase().startsWith('fe80'))
  const [first = LOOPBACK] = [...reachable].sort((a, b) => rank(a) - rank(b))
  const everywhere = EVERYWHERE.has(host)
  const names = [
    ...(everywhere ? reachable : [host]),
    ...(everywhere || isLocal ? ['localhost', LOOPBACK, '::1'] : []),
  ]
  return {
    hosts: new Set(names.map(name => authority(name, port))),
    origin: `http://${authority(everywhere ? first : host, port)}`,
    local: isLocal,
  }
}

/** What a home or an office gives out, before what virtual machines and containers have (172.17.…), before IPv6. */
function rank(address: string): number {
  if (address.includes(':')) return 3
  if (address.startsWith('192.168.')) return 0
  return address.startsWith('10.') ? 1 : 2
}

/** A browser leaves out the port that is usual. */
const authority = (name: string, port: number): string =>
  `${name.includes(':') ? `[${name}]` : name}${port === 80 ? '' : `:${port}`}`.toLowerCase()
