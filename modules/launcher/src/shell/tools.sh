# Shared by run, test, backup and restore: finds or installs the tools, builds, starts the launcher.

launch_folder="$root/modules/launcher/target/launch"

say() { echo "fengqiao: $*"; }
fail() { echo "fengqiao: $*" >&2; exit 1; }

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

install_packages() {
    say "installing $*"
    { DEBIAN_FRONTEND=noninteractive apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends "$@"; } \
        >/tmp/fengqiao-apt.$$ 2>&1 </dev/null || { tail -3 /tmp/fengqiao-apt.$$ >&2; fail "apt-get could not install $*"; }
    rm -f /tmp/fengqiao-apt.$$
}

java_major() { "$1" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -1; }

java_program() { if [ -n "${JAVA_HOME:-}" ]; then echo "$JAVA_HOME/bin/java"; else echo java; fi; }

need_java() {
    if ! command -v "$(java_program)" >/dev/null && [ -z "${JAVA_HOME:-}" ] && can_install; then
        install_packages openjdk-17-jdk-headless
    fi
    command -v "$(java_program)" >/dev/null || fail "Java is missing; install a JDK 17 or newer (Debian: apt-get install openjdk-17-jdk-headless)"
    local major; major="$(java_major "$(java_program)")"
    [ "${major:-0}" -ge 17 ] || fail "Java ${major:-?} is too old; JDK 17 or newer is needed (Debian: apt-get install openjdk-17-jdk-headless; or set JAVA_HOME)"
}

need_compiler() {
    local javac; javac="$(dirname "$(command -v "$(java_program)")")/javac"
    if ! command -v javac >/dev/null && [ ! -x "$javac" ]; then
        can_install || fail "a JDK is needed, not only a JRE (Debian: apt-get install openjdk-17-jdk-headless)"
        install_packages openjdk-17-jdk-headless
    fi
    [ -n "${JAVA_HOME:-}" ] || find_java_home
}

# Maven starts the compiler in a process of its own and looks for it there.
find_java_home() {
    local program
    for program in java javac; do
        JAVA_HOME="$(dirname "$(dirname "$(readlink -f "$(command -v "$program")")")")"
        if [ -x "$JAVA_HOME/bin/javac" ]; then export JAVA_HOME; return; fi
    done
    unset JAVA_HOME
}

need_maven() {
    if ! command -v mvn >/dev/null; then
        can_install || fail "Maven is missing; install Maven 3.8 or newer (Debian: apt-get install maven)"
        install_packages maven
    fi
    local version; version="$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -1)"
    [ "$(printf '%s\n3.8\n' "${version:-0}" | sort -V | head -1)" = 3.8 ] || fail "Maven ${version:-?} is too old; 3.8 or newer is needed"
}

# The fonts inside PDFs come as npm packages, once, while building.
need_npm() {
    command -v npm >/dev/null && return
    can_install || fail "npm is missing; it brings the fonts inside PDFs (Debian: apt-get install npm)"
    install_packages npm
}

# Java draws the charts of reports with the system's font configuration.
need_fontconfig() {
    command -v fc-match >/dev/null && return
    if can_install; then install_packages fontconfig fonts-dejavu-core; else say "fontconfig is missing; reports cannot draw charts without it"; fi
}

# Newer than the build: any source, resource or pom; nothing under target counts.
sources_newer_than() {
    [ ! -e "$1" ] || [ -n "$(find "$root/pom.xml" "$root/ear" "$root/modules" "$root/config" \
        \( -name target -o -name node_modules -o -path '*/src/test' \) -prune -o -type f -newer "$1" -print -quit)" ]
}

build_if_older() {
    local stamp="$launch_folder/built"
    if ! sources_newer_than "$stamp"; then return; fi
    need_compiler
    need_maven
    need_npm
    local begin=$SECONDS
    say "building (the first build downloads its libraries; a few minutes)"
    mkdir -p "$root/target"
    touch "$root/target/build.begun"
    (cd "$root" && mvn -B -q -DskipTests package </dev/null) || fail "the build failed; see above"
    touch -r "$root/target/build.begun" "$stamp"
    say "built in $((SECONDS - begin)) s"
}

launch() {
    local flags="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8"
    # shellcheck disable=SC2086
    exec "$(java_program)" $flags -Duser.timezone=Asia/Shanghai "-Dfengqiao.launch=$launch_folder" "-Dfengqiao.config=$root/config" \
        -cp "$launch_folder/lib/*" org.fengqiao.launcher.Launcher "$@"
}
