#!/bin/sh
set -eu
expected=$(printf 'company\tanonymous-origin,second-hand\tالشركة تأخرت عامين\nsilence\tunattributed-assertion\tلم يصدر تعليق من الشركة')
output=$(sh pipe.sh < articles.ndjson)
if [ "$output" != "$expected" ]; then
  printf 'expected:\n%s\nbut it wrote:\n%s\n' "$expected" "$output" >&2
  exit 1
fi
