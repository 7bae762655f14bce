/**
 * Do ten digits make an NHS number? The tenth checks the others by modulus 11
 * (NHS Data Model and Dictionary, "NHS NUMBER").
 */
export const isNhsNumber = (digits: string): boolean => {
  if (!/^[0-9]{10}$/.test(digits)) return false
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0)
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === Number(digits[9])
}
