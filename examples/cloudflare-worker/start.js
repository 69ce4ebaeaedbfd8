import { start } from './miniflare.js';

console.log(String(await start(8788).ready));
