import { config } from 'zod'

// zod's compiled parsers need `new Function`, which a content-security-policy forbids; this must run before the first schema is made.
config({ jitless: true })
