/**
 * How items of lists begin in text. A dash is none: it begins what somebody says in a dialogue.
 *
 * @module
 */
export const BULLET: RegExp = /^\s*[-*•‣◦▪●]\s+/u;
export const NUMBERED: RegExp = /^\s*(\d{1,3})[.)]\s+/u;
