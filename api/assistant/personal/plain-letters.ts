const fullWidth = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)

/** The first digit of each script that writes numbers with its own signs, in the Basic Multilingual Plane. */
const zeros = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x1040,
]

const asciiDigit = (digit: string): string => {
  const code = digit.charCodeAt(0)
  const zero = zeros.find((first) => code >= first && code < first + 10)
  return zero === undefined ? digit : String(code - zero)
}

/**
 * The text with digits of any script and full-width letters written plainly, sign by sign, so that places in it are
 * places in the original.
 */
export const plainLetters = (text: string): string =>
  text
    .replaceAll(/[\uFF01-\uFF5E]/g, fullWidth)
    .replaceAll(/[\u0660-\u1049]/g, asciiDigit)
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll('\u00A0', ' ')
