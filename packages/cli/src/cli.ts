#!/usr/bin/env node
import module from 'node:module';

// From the second run on, newer versions of Node.js need not compile again what they have compiled; others know nothing of it.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache();

const { main } = await import('./main.ts');
process.exitCode = await main(process);
