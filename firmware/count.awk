# Instructions executed by `op_insert`, `op_get` and `op_remove` between `drive` calling them and being back in it, from
# QEMU's log of one translation block an instruction (-singlestep -d exec,nochain), which ends each line with the name of
# the function. `count` is the number of keys of the run: so many of the calls to `op_get` are hits, the others misses.
# Prints `insert/hit/miss/remove SUM CALLS MAXIMUM`, a line each.

/^Trace/ {
    if ($NF == "drive") {
        if (op != "") {
            kind = op == "op_get" ? (++gets <= count ? "hit" : "miss") : substr(op, 4)
            calls[kind]++
            sum[kind] += steps
            if (steps > most[kind]) most[kind] = steps
        }
        op = ""
        steps = 0
        next
    }
    if (op == "" && $NF ~ /^op_/) op = $NF
    if (op != "") steps++
}

END {
    for (kind in calls) print kind, sum[kind], calls[kind], most[kind]
}
