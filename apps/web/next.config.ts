import type { NextConfig } from 'next'
import { basePathOf } from './src/base-path.ts'

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  basePath: basePathOf(process.env['BASE_PATH']),
  reactStrictMode: true,
  images: { unoptimized: true },
  // A page may train for a while before it is drawn.
  staticPageGenerationTimeout: 600,
  // The types are checked by `typecheck`, over the same files and more.
  typescript: { ignoreBuildErrors: true },
}

export default config
