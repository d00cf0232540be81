import '@fontsource-variable/inter/wght.css'
import '../styles/tokens.css'
import '../styles/base.css'
import type { Metadata, Viewport } from 'next'

export const metadata: Metadata = {
  title: 'Sweetspot: a learning-rate laboratory',
  description: 'Train a small network at many learning rates in your browser, and see which one is best and why.',
}

export const viewport: Viewport = { colorScheme: 'light dark' }

export default function Layout({ children }: { readonly children: React.ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
