#!/bin/sh
# Prints how it was called.
echo "argc=$#"
i=0
for a in "$@"; do
  i=$((i + 1))
  echo "argv[$i]=$a"
done
echo "cwd=$(pwd)"
