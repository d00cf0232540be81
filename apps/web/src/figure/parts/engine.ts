export { planOf } from '@sweetspot/core'
