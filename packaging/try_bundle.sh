#!/usr/bin/env bash
# Test the Debian package: sudo packaging/try_bundle.sh [dist/leafscope_VERSION_amd64.deb]
#
# Installs the package in a minimal Debian 12 from debootstrap (kept in $BARE), opens a photo in the
# window as a file manager does, renders, exports, and checks that purging leaves no files. Requires
# root, debootstrap, xvfb, xdotool and imagemagick. Saves a screenshot in $SCREENSHOT.
set -euo pipefail
cd "$(dirname "$0")/.."

deb=$(readlink -f "${1:-$(ls dist/leafscope_*.deb)}")
BARE=${BARE:-/tmp/leafscope-bookworm}
SCREENSHOT=${SCREENSHOT:-dist/window.png}
MIRROR=${MIRROR:-http://deb.debian.org/debian}
MAX_SECONDS=${MAX_SECONDS:-5} # until the window opens
work=$(mktemp -d)
root=$work/root

if [ ! -e "$BARE/etc/debian_version" ]; then
    debootstrap --variant=minbase bookworm "$BARE" "$MIRROR"
fi
finish() {
    jobs -p | xargs --no-run-if-empty kill 2>/dev/null || true
    umount -l "$root/tmp/.X11-unix" "$root/dev" "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$work"
}
trap finish EXIT
cp -a "$BARE" "$root"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
for file in /etc/resolv.conf /etc/apt/apt.conf.d/*proxy*; do
    if [ -e "$file" ]; then cp "$file" "$root$file"; fi
done
# One thread, since two mostly wait for each other on a busy machine
inside() {
    DEBIAN_FRONTEND=noninteractive HOME=/root LC_ALL=C.UTF-8 OMP_NUM_THREADS=1 chroot "$root" "$@"
}
traces() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev \) -prune -o -iname '*leafscope*' -print); }

echo "== Installing"
cp "$deb" "$root/tmp/leafscope.deb"
cp resources/samples/chelsea.png "$root/root/photo.png"
inside apt-get update -qq
inside apt-get install -qq -y --no-install-recommends /tmp/leafscope.deb >"$work/apt.log" ||
    { cat "$work/apt.log"; exit 1; }
rm "$root/tmp/leafscope.deb"
inside dpkg -L leafscope >"$work/files"
echo "$(wc -l <"$work/files") files and folders, $(inside dpkg-query -W -f '${Installed-Size}' leafscope) KiB"

echo "== The command line"
inside leafscope --version
inside leafscope-cli --version
inside leafscope-cli doctor --quick
for model in leaf-s leaf-m; do
    inside leafscope-cli upscale /root/photo.png -o "/root/$model.tif" --scale 3.7 --depth 16 --model $model
done
for kind in jpg webp avif; do
    inside leafscope-cli upscale /root/leaf-s.tif -o "/root/again.$kind" --scale 1.5 --model leaf-s --crop 10,10,300,200
done
inside leafscope-cli compare /root/photo.png -o /root/wipe.webp --layout wipe --scale 4 --crop 120,40,60,50

inside leafscope-cli -m pip --version # downloads models

echo "== The window"
number=$((90 + RANDOM % 900))
Xvfb :$number -screen 0 1280x900x24 -nolisten tcp &
mkdir -p "$root/tmp/.X11-unix"
for _ in $(seq 50); do
    if [ -S /tmp/.X11-unix/X$number ]; then break; fi
    sleep 0.1
done
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
export DISPLAY=:$number
open_photo() { # run the desktop entry's command; set $took to the milliseconds until the window opens
    local line
    line=$(sed -n 's/^Exec=//p' "$root/usr/share/applications/leafscope.desktop")
    started=$(date +%s%N)
    # shellcheck disable=SC2086 # the line has several words
    inside ${line/\%F//root/photo.png} 2>"$work/window.log" &
    window=$!
    until xdotool search --onlyvisible --name Leafscope >/dev/null 2>&1; do
        if ! kill -0 $window; then cat "$work/window.log"; exit 1; fi
        sleep 0.02
    done
    took=$((($(date +%s%N) - started) / 1000000))
}
sync
echo 3 >/proc/sys/vm/drop_caches 2>/dev/null || echo "(the disk cache could not be emptied)"
open_photo
echo "The window opened after $took ms"
if [ $took -gt $((MAX_SECONDS * 1000)) ]; then echo "Opening the window took too long."; exit 1; fi
wait_for_model() { # the status bar shows the device once the view is rendered
    for _ in $(seq 120); do
        corner=$(import -window root -crop 60x20+1040+736 png:- | identify -format '%k' -)
        if [ "$corner" -gt 4 ]; then return; fi
        sleep 0.5
    done
    echo "The view was not rendered in time." && exit 1
}
quit() {
    xdotool key ctrl+q
    for _ in $(seq 100); do
        if ! kill -0 $window 2>/dev/null; then wait $window; return; fi
        sleep 0.1
    done
    echo "Ctrl+Q does not close the window." && exit 1
}
focus() { xdotool windowfocus "$(xdotool search --onlyvisible --name Leafscope | head -1)"; }
focus
wait_for_model
echo "The view was rendered $((($(date +%s%N) - started) / 1000000)) ms after the start"
xdotool key z && sleep 0.5 && xdotool type 5 && xdotool key Return
sleep 2 # until the animation ends
wait_for_model
mkdir -p "$(dirname "$SCREENSHOT")"
import -window root "$SCREENSHOT"
colours=$(identify -format '%k' "$SCREENSHOT")
echo "The screenshot ($SCREENSHOT) has $colours colours"
if [ "$colours" -lt 5000 ]; then echo "It shows no photo."; exit 1; fi
quit
open_photo
echo "The window opened again after $took ms"
focus
quit
cat "$work/window.log"

echo "== The archive"
archive=$(ls "$(dirname "$deb")"/leafscope-*-linux-*.tar.xz)
tar -xf "$archive" --directory "$root/root"
inside env QT_QPA_PLATFORM=offscreen /root/leafscope/leafscope --smoke
rm -r "$root/root/leafscope"

echo "== Removing"
inside apt-get purge -qq -y leafscope >/dev/null
left=$(while read -r path; do
    if [ -e "$root$path" ] || [ -L "$root$path" ]; then
        inside dpkg -S "$path" >/dev/null 2>&1 || [ -e "$BARE$path" ] || echo "$path"
    fi
done <"$work/files")
left+=$(traces | grep -v '^\./root/' || true)
if [ -n "$left" ]; then echo "Files left behind: $left"; exit 1; fi
echo "Only user files are left: $(traces | tr '\n' ' ')"
echo "The bundle works."
