#!/usr/bin/env bash
# Installs what running and testing need, when root on Debian or Ubuntu; else prints the line to run.
set -euo pipefail
packages=(
  python3-venv xvfb dbus gnome-keyring libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0
  libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0
  libxcb-xkb1 fonts-dejavu-core
  # For the tests and figures: the outsiders' programs.
  age openssl poppler-utils qpdf strace util-linux coreutils x11-xserver-utils openbox xdotool fonts-noto-core
  pngcheck zip zbar-tools chromium chromium-driver firefox-esr
)
[ "$(uname -s)" = Linux ] || exit 0
command -v dpkg-query >/dev/null || { echo "Not Debian or Ubuntu: install the counterparts of: ${packages[*]}" >&2; exit 0; }
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
if [ "$(id -u)" = 0 ]; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
  echo "Some system packages are missing. Run: sudo apt-get install --no-install-recommends ${missing[*]}" >&2
  exit 1
fi
