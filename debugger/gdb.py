"""Shows the maps of hashmap-mem in gdb: how many entries are present, and each as key and value of their types.

    (gdb) print health
    $1 = game::Health (2 of 100 entries = {[7] = 55, [8] = 66})

The library puts this file into every program with debug information (`#![debugger_visualizer]`). gdb loads it from
there where `add-auto-load-safe-path` allows it; elsewhere, and for a firmware, which has no `main` of Rust's to carry it,
`source debugger/gdb.py` does the same.

It knows the bytes, as FORMAT.md describes them, and takes the types from the fields of `Map`. It trusts no byte: a
header that does not fit the type is shown as such, and nothing outside the block is read.
"""

import re

import gdb

ALIGNMENT_CLASSES = (8, 32, 64, 128)
KINDS = {
    **{0x3D: "bucket", 0x3C: "bucket", 0x3B: "split", 0x3A: "split", 0x39: "group", 0x38: "group"},
    **{0x37: "bucket", 0x36: "split", 0x35: "group"},  # with a hash key
}


def align_up(offset, align):
    return (offset + align - 1) // align * align


class Block:
    """The bytes of a map, and what its header says."""

    def __init__(self, memory):
        self.memory = memory
        order = "big" if "big endian" in gdb.execute("show endian", to_string=True) else "little"
        number = lambda at, size: int.from_bytes(memory[at : at + size], order)
        code = memory[23]
        self.is_empty = not any(memory[:24])
        self.kind = KINDS.get(code & 0x3F)
        self.key_size, self.value_size = number(4, 4), number(8, 4)
        self.value_offset, self.stride = number(12, 4), number(16, 4)
        align = ALIGNMENT_CLASSES[code >> 6]
        header = (32 if self.kind == "group" else 24) + (16 if 0x35 <= code & 0x3F <= 0x37 else 0)
        if self.kind == "group":
            self.count, self.limit, self.slots, self.key_offset = number(0, 4), number(24, 4), number(28, 4), 0
            self.control, self.control_step = header, 1
            self.slots_at = align_up(header + self.slots + self.slots // 2, align)
        else:
            self.slots, self.count, self.limit, self.key_offset = number(0, 2), number(2, 2), number(20, 2), memory[22]
            self.slots_at = align_up(header if self.kind == "bucket" else header + self.slots, align)
            self.control, self.control_step = (self.slots_at, self.stride) if self.kind == "bucket" else (header, 1)

    def fits(self, key_size, value_size):
        """Whether the header is one of a map with these keys and values, inside the block."""
        return (
            self.kind is not None
            and (self.key_size, self.value_size) == (key_size, value_size)
            and self.key_offset + key_size <= self.value_offset
            and self.value_offset + value_size <= self.stride
            and self.slots_at + self.slots * self.stride <= len(self.memory)
        )

    def occupied(self):
        """Where the occupied slots begin."""
        for slot in range(self.slots):
            if self.memory[self.control + slot * self.control_step] & 0x80:
                yield self.slots_at + slot * self.stride


class MapPrinter:
    def __init__(self, value):
        fields = {field.name: field.type for field in value.type.fields()}
        self.key, self.value = fields["keys"].target(), fields["values"].target()
        self.base = int(value.address)
        memory = gdb.selected_inferior().read_memory(self.base, value.type.sizeof)
        self.block = Block(bytes(memory))

    def is_map(self):
        return self.block.fits(self.key.sizeof, self.value.sizeof)

    def to_string(self):
        if self.block.is_empty:
            return "no entries"
        if not self.is_map():
            return "damaged: the header is not that of a map of this type"
        return f"{self.block.count} of {self.block.limit} entries"

    def children(self):
        if self.block.is_empty or not self.is_map():
            return
        for number, slot in enumerate(self.block.occupied()):
            yield f"key {number}", self.at(slot + self.block.key_offset, self.key)
            yield f"value {number}", self.at(slot + self.block.value_offset, self.value)

    def at(self, offset, type):
        return gdb.Value(self.base + offset).cast(type.pointer()).dereference()

    def display_hint(self):
        return "map"


MAP = re.compile(r"^hashmap_mem::typed::map::Map<.*>$")


def lookup(value):
    name = value.type.strip_typedefs().tag
    # a value without an address is not in memory, and a map is nothing but memory
    if name is not None and MAP.match(name) and value.address is not None:
        return MapPrinter(value)
    return None


gdb.pretty_printers.append(lookup)
