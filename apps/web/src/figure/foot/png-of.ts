import type { Size } from '../panel-sizes.ts'

/** Pixels of the picture to one of the drawing: sharp on paper and on dense screens. */
const density = 2

/** An SVG document as a PNG picture. */
export async function pngOf(svg: string, { width, height }: Size): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * density
    canvas.height = height * density
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))))
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}
