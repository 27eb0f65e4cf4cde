#!/bin/sh
# Publishes what changed to object storage (阿里云 OSS, 腾讯云 COS, MinIO, S3: whatever rclone knows), in the order that
# docs/publishing.md explains:
#   sh deploy/rclone.sh REMOTE:BUCKET[/PREFIX] [SITE]
# Interrupted, it is simply run again.
set -eu
to=$1 site=${2:-dist}
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/last"

# What was published last; nothing the first time.
printf 'manifest.json\n' > "$work/manifest.txt"
rclone copy "$to" "$work/last" --files-from-raw "$work/manifest.txt"
set -- --site "$site"
if [ -f "$work/last/manifest.json" ]; then set -- "$@" --against "$work/last/manifest.json"; fi

npm run -s --prefix "$root" report -- publish "$@" --dry-run
npm run -s --prefix "$root" report -- publish "$@" --list "$work/lists"

# Only the first list holds files whose address changes with what they say.
send() { # FROM HEADER [OPTION…]
  from=$1 header=$2
  shift 2
  rclone copy "$from" "$to" --checksum --no-traverse --header-upload "Cache-Control: $header" "$@"
}
send "$work/lists/begin" no-cache
send "$site" 'public, max-age=31536000, immutable' --files-from-raw "$work/lists/send-1.txt"
for number in 2 3 4 5 6 7; do
  send "$site" no-cache --files-from-raw "$work/lists/send-$number.txt"
done
# An empty list must never be taken for "everything".
if [ -s "$work/lists/delete.txt" ]; then
  rclone delete "$to" --files-from-raw "$work/lists/delete.txt"
fi
send "$work/lists/end" no-cache
