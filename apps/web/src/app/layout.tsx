import '@fontsource-variable/inter/wght.css'
import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/slider.css'
import '../styles/print.css'
import type { Metadata, Viewport } from 'next'
import { addressOf } from '../site/address.ts'
import { metadataOf } from '../site/metadata.ts'

export const metadata: Metadata = metadataOf({
  title: 'Sweetspot: a learning-rate laboratory',
  description:
    'A short course on the learning rate in which every figure trains a real network in your browser, and a lab to work in.',
})

export const viewport: Viewport = { colorScheme: 'light dark' }

/** What every page has: its language, the styles, and the theme before the first paint. */
export default function Layout({ children }: { readonly children: React.ReactNode }) {
  return (
    // The theme's script changes the attributes of the root before React sees it.
    <html lang="en" suppressHydrationWarning>
      <head>
        <script src={addressOf('/first.js')} />
      </head>
      <body>{children}</body>
    </html>
  )
}
