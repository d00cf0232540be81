export { experimentConfig, fromLink, hashOf, presets } from '@sweetspot/schema'
