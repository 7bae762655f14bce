const ascii = /^[\x20-\x7e]*$/
const latinMarks = /(\p{Script=Latin})\p{M}+/gu
/** Latin letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd' }
const strangeLatin = /[łøđıßæœð]/g
/** Arabic-script vowel marks and stretching, written or not as one likes. */
const arabicMarks = /[\u064b-\u065f\u0670\u0640]/g
const arabicForms: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
  ک: 'ك',
}
const arabicVariant = /[أإآٱىیئةہھۃک]/g
/** Dots and doubling signs of Indian scripts that people leave out, and the two ways of writing a nasal. */
const indianMarks = /[\u093c\u0a3c\u0abc\u0a71]/g
const nasals = /[\u0901\u0a01\u0a70\u0a81]/g
const nasal: Readonly<Record<string, string>> = {
  '\u0901': '\u0902',
  '\u0a01': '\u0a02',
  '\u0a70': '\u0a02',
  '\u0a81': '\u0a82',
}
const apostrophes = /['’‘`´\u200d]/g

/** One spelling for one word: lower case, no accents, no apostrophes, one form of each Arabic letter and Indian sign. Idempotent. */
export const foldWord = (word: string): string => {
  const lower = word.toLowerCase().replace(apostrophes, '')
  if (ascii.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(latinMarks, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(strangeLatin, (letter) => letters[letter] ?? letter)
    .replace(arabicMarks, '')
    .replace(arabicVariant, (letter) => arabicForms[letter] ?? letter)
    .replace(indianMarks, '')
    .replace(nasals, (sign) => nasal[sign]!)
    .replace(apostrophes, '')
}

const digit = /\p{Nd}/gu

/** Digits of any script as 0 to 9: the blocks start at a code point ending in 0 or 6. */
export const foldDigits = (digits: string): string =>
  digits.replace(digit, (one) => {
    const code = one.codePointAt(0) ?? 0
    if (code < 0x80) return one
    const low = code & 0xf
    return code < 0x900 || code >= 0xff00 ? String(low % 10) : String((low + 10) % 16)
  })
