export { networkObjective } from './network.ts'
export type { NetworkConfig } from './network-config.ts'
