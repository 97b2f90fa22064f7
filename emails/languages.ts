/** The languages that letters can be written in, the default first. */
export { LANGUAGES as LETTER_LANGUAGES } from '@/messages';
