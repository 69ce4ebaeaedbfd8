#!/bin/sh
# Articles in, one line a claim that a desk would flag out. Any number of articles takes the same memory.
set -eu
PATH="$PWD/node_modules/.bin:$PATH"

isnad extract --format ndjson | node flagged.mjs
