/** What {@link defineLanguage} makes has it; holds across copies of the package. */
export const LANGUAGE = Symbol.for('isnad.language');
