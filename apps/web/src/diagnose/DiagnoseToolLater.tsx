'use client'

import dynamic from 'next/dynamic'

/** The tool in scripts of its own, which a page loads only where the tool is drawn: all chapters share one page. */
export const DiagnoseToolLater = dynamic(() => import('./DiagnoseTool.tsx').then((module) => module.DiagnoseTool))
