# Worst-case stack of functions, from lines of three kinds, in this order:
#
#   frame ADDRESS BYTES      of a function, as the compiler says (decimal)
#   name ADDRESS NAME        of a function (hexadecimal)
#   what objdump -d --no-show-raw-insn prints
#
# Prints `NAME BYTES` for the functions whose names match `wanted`: the most that lies on the stack while they and all that
# they call run. Fails on an indirect call and on recursion, of which it could say nothing.

function number(text,    i, sum) {
    sum = 0
    for (i = 1; i <= length(text); i++) sum = 16 * sum + index("0123456789abcdef", substr(text, i, 1)) - 1
    return sum
}

function give_up(why, f) {
    print why ": " (f in title ? title[f] : label[f]) > "/dev/stderr"
    failed = 1
}

function depth(f,    own, most, below, count, edges, parts, i) {
    if (f in known) return known[f]
    if (f in under_way) { give_up("recursion", f); return 0 }
    if (f in indirect) give_up("an indirect call", f)
    under_way[f]
    # functions that the compiler made of common tails have no frame of their own, but may push
    own = f in frame ? frame[f] : pushed[f] + 0
    most = own
    count = split(edges_of[f], edges, " ")
    for (i = 1; i <= count; i++) {
        split(edges[i], parts, ":")
        below = depth(parts[2] + 0) + (parts[1] == "call" ? own : 0)   # a jump at the end leaves no frame behind
        if (below > most) most = below
    }
    delete under_way[f]
    return known[f] = most
}

BEGIN { FS = "\t" }

/^frame / { split($0, part, " "); frame[part[2] + 0] = part[3]; next }
/^name / { split($0, part, " "); title[number(part[2])] = part[3]; next }

/^[0-9a-f]+ <.*>:$/ {
    now = number(substr($0, 1, index($0, " ") - 1))
    label[now] = substr($0, index($0, "<") + 1)
    sub(/>:$/, "", label[now])
    next
}

$2 ~ /^(bl|b|b[a-z][a-z]|cbn?z)(\.[nw])?$/ {
    target = $3
    sub(/^r[0-9]+, /, "", target)
    into = target
    sub(/^.*</, "", into)
    sub(/>.*$/, "", into)
    if (into == label[now] && $2 != "bl") next              # back to its own start
    if (into ~ /\+0x[0-9a-f]+$/) next                       # within the function
    edges_of[now] = edges_of[now] ($2 == "bl" ? "call:" : "jump:") number(substr(target, 1, index(target, " ") - 1)) " "
    next
}

$2 == "blx" || $2 == "bx" && $3 !~ /^lr/ { indirect[now] }

$2 ~ /^push/ || $2 ~ /^stmdb/ && $3 ~ /^sp!/ {
    list = $3
    sub(/^.*\{/, "", list)
    pushed[now] += 4 * split(list, part, ",")
}
$2 ~ /^str/ && $3 ~ /\[sp, #-[0-9]+\]!/ {
    sub(/^.*\[sp, #-/, "", $3)
    pushed[now] += $3 + 0
}

END {
    for (f in title) if (title[f] ~ wanted) print title[f], depth(f)
    exit failed
}
