/** Arabic, for the option `languages`. */
export const ar = { id: 'ar' };
