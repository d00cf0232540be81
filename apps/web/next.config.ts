import type { NextConfig } from 'next'
import { basePathOf } from './src/base-path.ts'

const basePath = basePathOf(process.env['BASE_PATH'])
const outputFolder = process.env['OUTPUT_FOLDER']

const config: NextConfig = {
  output: 'export',
  ...(outputFolder !== undefined && { distDir: outputFolder }),
  trailingSlash: true,
  basePath,
  env: { SITE_FOLDER: basePath },
  reactStrictMode: true,
  images: { unoptimized: true },
  // A page may train for a while before it is drawn.
  staticPageGenerationTimeout: 600,
  // The types are checked by `typecheck`, over the same files and more.
  typescript: { ignoreBuildErrors: true },
}

export default config
