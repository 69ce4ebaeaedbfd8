const { extract, print } = require('@isnad/core');
const { ar } = require('@isnad/core/ar');

// Only the languages that are passed are loaded and read.
const extraction = extract('وأكدت الشركة أن المصنع لم يتوقف عن العمل.', { languages: [ar] });

console.log(print(extraction));
