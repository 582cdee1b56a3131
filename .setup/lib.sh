# Shared by ./run and ./test: finds or makes a place with Qt 6.8, then goes on inside it.
#
# A system whose own packages offer Qt >= 6.8 with Location is used as it is (missing packages come from apt).
# Any other system gets a private Debian 13 root under the cache folder and the script runs again inside it.

azalai_clone=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
azalai_cache="${XDG_CACHE_HOME:-$HOME/.cache}/azalai"
azalai_root="$azalai_cache/debian-13"

azalai_step=0
azalai_steps=1
# Every word for people goes to stderr: stdout belongs to the program.
say() { printf '%s\n' "azalai: $*" >&2; }
step() { azalai_step=$((azalai_step + 1)); printf '[%d/%d] %s\n' "$azalai_step" "$azalai_steps" "$*" >&2; }
die() { printf 'azalai: error: %s\n' "$*" >&2; exit 1; }

packages() { # LIST... : the package names of the lists, sorted
  local list
  for list in "$@"; do grep -hvE '^\s*(#|$)' "$azalai_clone/.setup/packages-$list.txt"; done | sort -u
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else die "this step needs root: $*  (install sudo, or run once as root)"; fi
}

system_offers_qt() {
  local offered
  command -v apt-cache >/dev/null || return 1
  # A fresh image has no package lists yet: without them no candidate is seen.
  if ! ls /var/lib/apt/lists/*Packages* >/dev/null 2>&1; then as_root apt-get update -qq >&2 || return 1; fi
  offered=$(apt-cache policy qt6-location-dev 2>/dev/null | sed -n 's/^ *Candidate: //p')
  [ -n "$offered" ] && [ "$offered" != "(none)" ] && dpkg --compare-versions "$offered" ge 6.8
}

use_system() { # LIST...
  local missing
  missing=$(comm -23 <(packages "$@") <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' | sort -u))
  if [ -n "$missing" ]; then
    step "Installing this system's missing packages: $(echo $missing)"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q -o DPkg::Lock::Timeout=600 --no-install-recommends $missing >&2 ||
      die "apt could not install the packages above"
  else
    step "This system has every package that Azalai needs"
  fi
}

install_in_root() { # PACKAGE... : apt inside the private root; resumes what an interruption left behind
  local log="$azalai_cache/setup.log"
  as_root unshare --mount bash -s "$azalai_root" "$@" > >(
    tee "$log" | awk '/^Setting up / { if (++n % 100 == 0) print "      " n " packages set up" }' >&2
  ) 2>&1 <<'IN' || { tail -20 "$log" >&2; return 1; }
set -e
root=$1; shift
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
cp -L /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || :
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
  ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} chroot "$root" "$@"; }
printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"; chmod +x "$root/usr/sbin/policy-rc.d"
inside dpkg --configure -a
inside apt-get update -qq
inside apt-get install -f -y -qq -o Dpkg::Use-Pty=0
inside apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends "$@" < /dev/null
IN
}

make_root() { # LIST...
  local missing tools=""
  mkdir -p "$azalai_cache"
  exec 9> "$azalai_cache/setup.lock"
  if ! flock -n 9; then say "another run is setting up; waiting for it"; flock 9; fi
  command -v mmdebstrap >/dev/null || tools="mmdebstrap"
  command -v bwrap >/dev/null || tools="$tools bubblewrap"
  if [ -n "$tools" ]; then
    say "installing $(echo $tools) (the only packages that this system gets)"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2 || :
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $tools >&2 || die "cannot install: $tools"
  fi
  if [ ! -e "$azalai_root/.azalai-base" ]; then
    azalai_steps=$((azalai_steps + 1))
    step "Making a private Debian 13 root in $azalai_root (about 15 s)"
    as_root rm -rf "$azalai_root"
    local keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    [ -e "$keyring" ] || as_root apt-get install -y -qq debian-archive-keyring >&2
    local keys="$keyring"
    [ -e /usr/share/keyrings/debian-archive-trixie-stable.gpg ] && keys=/usr/share/keyrings/debian-archive-trixie-stable.gpg
    as_root mmdebstrap --quiet --mode=root --variant=apt --aptopt='APT::Install-Recommends "false"' --keyring="$keys" \
      trixie "$azalai_root" "deb http://deb.debian.org/debian trixie main" >&2 || die "mmdebstrap failed; ./run again starts this step anew"
    as_root touch "$azalai_root/.azalai-base"
  fi
  missing=$(comm -23 <(packages "$@") <(sort -u "$azalai_root/.azalai-packages" 2>/dev/null))
  if [ -n "$missing" ]; then
    step "Installing into it what is missing: $(echo "$missing" | wc -l) named in .setup, and what they need (at most a minute or two)"
    install_in_root $missing || die "apt failed inside the private root; ./run again resumes"
    { cat "$azalai_root/.azalai-packages" 2>/dev/null; echo "$missing"; } | sort -u | as_root tee "$azalai_root/.azalai-packages" >/dev/null
  else
    step "The private Debian 13 root is ready"
  fi
  flock -u 9; exec 9>&-
}

enter_root() { # COMMAND... : replaces this process by COMMAND inside the private root
  local home="$HOME" binds=() path keep=()
  # The root's /usr and /etc on an empty tree, so that any folder of the host can be bound where the host has it.
  binds=(--ro-bind "$azalai_root/usr" /usr --ro-bind "$azalai_root/etc" /etc --ro-bind "$azalai_root/var" /var
    --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64
    --dev-bind /dev /dev --proc /proc --bind /tmp /tmp)
  for path in /sys /run/user /run/cups /run/dbus /run/media /media /mnt /srv; do [ -e "$path" ] && binds+=(--bind "$path" "$path"); done
  for path in /etc/passwd /etc/group /etc/machine-id /etc/hosts; do
    [ -e "$path" ] && [ -e "$azalai_root$path" ] && binds+=(--ro-bind "$path" "$path")
  done
  for path in "$home" "$azalai_clone" "$azalai_cache" "$PWD"; do
    case "$path" in /|/tmp|/tmp/*) ;; *) binds+=(--bind "$path" "$path") ;; esac
  done
  for path in ${AZALAI_BIND:-}; do binds+=(--bind "$path" "$path"); done
  # Only what a desktop program reads; the host's own paths and plugins mean nothing inside.
  for path in HOME USER LOGNAME TERM DISPLAY XAUTHORITY WAYLAND_DISPLAY XDG_RUNTIME_DIR XDG_CACHE_HOME XDG_CONFIG_HOME \
    XDG_DATA_HOME XDG_SESSION_TYPE DBUS_SESSION_BUS_ADDRESS LANG LANGUAGE TZ CI CTEST_OUTPUT_ON_FAILURE; do
    [ -n "${!path:-}" ] && keep+=("$path=${!path}")
  done
  while IFS='=' read -r path _; do keep+=("$path=${!path}"); done < <(env | grep -E '^(AZALAI|QT|QSG)_[A-Z_]+=' || :)
  if [ -z "${TZ:-}" ] && [ -r /etc/timezone ]; then keep+=("TZ=$(cat /etc/timezone)"); fi
  [ -n "${LC_ALL:-}" ] && keep+=("LANG=$LC_ALL")
  exec bwrap "${binds[@]}" --die-with-parent --chdir "$PWD" \
    env -i PATH=/usr/bin:/usr/sbin:/usr/lib/qt6/bin LC_CTYPE=C.UTF-8 "${keep[@]}" AZALAI_INSIDE=1 "$@"
}

go_inside() { # LIST... -- COMMAND...
  local lists=()
  while [ "$1" != -- ]; do lists+=("$1"); shift; done
  shift
  [ "${AZALAI_INSIDE:-}" = 1 ] && return
  # A root that lists every wanted package is entered at once: no apt question on the way to the window.
  if [ -e "$azalai_root/.azalai-base" ] && command -v bwrap >/dev/null &&
    [ -z "$(comm -23 <(packages "${lists[@]}") <(sort -u "$azalai_root/.azalai-packages" 2>/dev/null))" ]; then
    [ "${AZALAI_QUIET:-}" = 1 ] || step "The private Debian 13 root is ready"
  elif system_offers_qt; then
    use_system "${lists[@]}"
    export AZALAI_INSIDE=1 AZALAI_STEP=$azalai_step
    return
  else
    make_root "${lists[@]}"
  fi
  export AZALAI_STEP=$azalai_step AZALAI_STEPS=$azalai_steps
  enter_root "$@"
}

prepare_build() { # the compiler cache, outside every clone
  azalai_step=${AZALAI_STEP:-0} azalai_steps=${AZALAI_STEPS:-$azalai_steps}
  unset AZALAI_STEP AZALAI_STEPS
  export CCACHE_DIR="$azalai_cache/ccache" CCACHE_BASEDIR="$azalai_clone" CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=5G
  export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
}
