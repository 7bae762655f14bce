export const safety =
  'Call 999 for chest pain, trouble breathing, signs of a stroke, heavy bleeding, a fit, someone who will not wake, or danger to anyone. Not sure? Call 111.'
