import { svg, html } from 'lit'
import { encode } from 'uqr'

/** Blank modules round the code, as the standard asks. */
const border = 4

/** A square code of an address, made here: nobody is asked for it. Black on white whatever the page looks like. */
export const qr = (address: string, label: string) => {
  const { data, size } = encode(address, { ecc: 'M', border })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} data-address=${address}>
    ${svg`<rect width=${size} height=${size} fill="#fff"></rect><path d=${path} fill="#000"></path>`}
  </svg>`
}
