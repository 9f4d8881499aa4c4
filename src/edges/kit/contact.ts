// What an operator's contact is: an address that takes mail, a page, or words.
export const isMailAddress = (contact: string): boolean => /^[^\s@]+@[^\s@]+$/.test(contact);
export const isWebPage = (contact: string): boolean => /^https?:\/\/\S+$/.test(contact);
