#!/bin/sh
# Publishes what changed through ssh and rsync, in the order that docs/publishing.md explains:
#   sh deploy/rsync.sh USER@HOST FOLDER [SITE]
# Interrupted, it is simply run again. The host needs a shell, rsync and GNU xargs.
set -eu
host=$1 folder=$2 site=${3:-dist}
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What was published last; nothing the first time.
rsync --ignore-missing-args "$host:$folder/manifest.json" "$work/last.json"
set -- --site "$site"
if [ -f "$work/last.json" ]; then set -- "$@" --against "$work/last.json"; fi

npm run -s --prefix "$root" report -- publish "$@" --dry-run
npm run -s --prefix "$root" report -- publish "$@" --list "$work/lists"

# Of these files, --checksum sends those that aren't there yet, whatever their times say.
rsync --checksum "$work/lists/begin/manifest.json" "$host:$folder/"
for list in "$work"/lists/send-*.txt; do
  rsync --checksum --times --omit-dir-times --compress --itemize-changes --files-from="$list" "$site/" "$host:$folder/"
done
ssh "$host" "cd '$folder' && xargs -r -d '\n' rm -f --" < "$work/lists/delete.txt"
rsync --checksum "$work/lists/end/manifest.json" "$host:$folder/"
