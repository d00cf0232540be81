export { createPoolExecutor, type PoolExecutor, type PoolOptions } from './pool-executor.ts'
