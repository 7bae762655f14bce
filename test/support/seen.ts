import type { Page } from 'playwright-core'

/** What stands out of the side of a widget's own box, or of the page. Runs in the page. */
export const sideways = (widget: Element): string[] => {
  const { left, right } = widget.getBoundingClientRect()
  const inside = [...widget.shadowRoot!.querySelectorAll('*')].filter((node) => !node.closest('.vh'))
  const wide = inside.filter((node) => {
    const box = node.getBoundingClientRect()
    return box.width > 1 && (box.right > right + 0.5 || box.left < left - 0.5)
  })
  const page = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []
  return [...page, ...wide.map((node) => node.outerHTML.slice(0, 80))]
}

/** Words that are cut off by the box they stand in. Runs in the page. */
export const clippedText = (widget: Element): string[] => {
  const cuts = (node: Element) => {
    const { overflowX, overflowY } = getComputedStyle(node)
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    return (
      (hides(overflowX) && node.scrollWidth > node.clientWidth + 1) ||
      (hides(overflowY) && node.scrollHeight > node.clientHeight + 1)
    )
  }
  return [...widget.shadowRoot!.querySelectorAll('*')]
    .filter((node) => !node.closest('.vh, svg') && node.textContent?.trim() && cuts(node))
    .map((node) => node.outerHTML.slice(0, 80))
}

/** Fewer colours than words need: a picture of nothing. */
const fewest = 8

/** Is there hardly anything on this picture? Its colours are counted in the page, which can read pictures. */
export const isBlank = async (picture: Buffer, page: Page): Promise<boolean> => {
  const colours = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')!
    context.drawImage(bitmap, 0, 0)
    const pixels = new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)
    return new Set(pixels).size
  }, picture.toString('base64'))
  return colours < fewest
}
