# For the other scripts here: starts portals on data folders that are thrown away.
java="${JAVA_HOME:?bench: set JAVA_HOME to a Java of 21 or newer}/bin/java"
program=target/khlang
[ -f "$program/khlang.jar" ] || mvn -B -q package -DskipTests
data=$(mktemp -d)
pids=

stop() {
  for pid in $pids; do kill "$pid" 2>/dev/null || true; done
  for pid in $pids; do while kill -0 "$pid" 2>/dev/null; do sleep 1; done; done
  rm -rf "$data"
}

# Prints the address and the process of a portal that is ready.
start() { # name, counting, traffic log (true)
  port=$("$java" bench/PortalBench.java port)
  KHLANG_DATA_DIR="$data/$1" KHLANG_HTTP_PORT="$port" KHLANG_COUNTING="$2" KHLANG_TRAFFIC="${3:-true}" \
    "$java" "@$program/java.options" "-Dkhlang.home=$PWD" -jar "$program/khlang.jar" run \
    >"$data/$1.out" 2>&1 &
  pids="$pids $!"
  until grep -q 'Khlang is ready' "$data/$1.out"; do
    kill -0 $! 2>/dev/null || { cat "$data/$1.out" >&2; exit 1; }
    sleep 1
  done
  echo "http://127.0.0.1:$port $!"
}

conditions() {
  echo "$(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg), $("$java" -version 2>&1 | head -1)"
}

# Compiles programs that share code, and prints where they lie then.
compiled() { # their names
  for name in "$@"; do set -- "$@" "bench/$name.java"; shift; done
  "$JAVA_HOME/bin/javac" -d "$data/bench" "$@"
  echo "$data/bench"
}
