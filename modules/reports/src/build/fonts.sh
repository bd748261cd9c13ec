#!/usr/bin/env bash
# Lays the fonts that every document embeds into the build: archives want them inside the PDF, and git wants no binaries.
# usage: fonts.sh TARGET_FOLDER
set -euo pipefail
target=$1
mkdir -p "$target"

# fetch PACKAGE VERSION SHA256 FOLDER/FILE...
fetch() {
    local package=$1 version=$2 sum=$3 missing=0 font
    shift 3
    for font in "$@"; do [[ -s $target/${font##*/} ]] || missing=1; done
    if ((missing == 0)); then return; fi
    command -v npm >/dev/null || { echo "fonts: npm is needed to fetch $package $version" >&2; exit 1; }
    local work archive
    work=$(mktemp -d)
    archive=$(cd "$work" && npm pack --silent --prefer-offline "$package@$version") ||
        { echo "fonts: $package $version could not be fetched" >&2; exit 1; }
    echo "$sum  $work/$archive" | sha256sum --check --quiet - ||
        { echo "fonts: $package $version is not the archive this project was checked with" >&2; exit 1; }
    tar -xzf "$work/$archive" -C "$work" "${@/#/package/}" package/LICENSE_FONT
    cp "$work/package/LICENSE_FONT" "$target/${package##*/}-OFL.txt"
    for font in "$@"; do mv "$work/package/$font" "$target/${font##*/}.part" && mv "$target/${font##*/}.part" "$target/${font##*/}"; done
    rm -rf "$work"
}

fetch @expo-google-fonts/noto-sans-sc 0.4.3 0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59 \
    400Regular/NotoSansSC_400Regular.ttf 700Bold/NotoSansSC_700Bold.ttf
fetch @expo-google-fonts/noto-serif-sc 0.4.3 ff6bcf5ba68d92dfecc05544bb150f9e724741a932354a0dd97e7289c40a3f5e \
    700Bold/NotoSerifSC_700Bold.ttf
