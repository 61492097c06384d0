"""Shows the maps of hashmap-mem in gdb and lldb: how many entries are present, and each as key and value of their
types.

    (gdb) print health
    $1 = game::Health (2 of 100 entries = {[7] = 55, [8] = 66})

The library puts this file into every program with debug information (`#![debugger_visualizer]`). gdb loads it from
there where `add-auto-load-safe-path` allows it; elsewhere, and for a firmware, which has no `main` of Rust's to carry it,
`source debugger/maps.py` does the same. In lldb, `command script import debugger/maps.py`.

It knows the bytes, as FORMAT.md describes them, and takes the types from the fields of `Map`. It trusts no byte: a
header that does not fit the type is shown as such, and nothing outside the block is read.
"""

import re
import sys

IN_LLDB = "lldb" in sys.modules
if IN_LLDB:
    import lldb
else:
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

    def __init__(self, memory, order):
        self.memory = memory
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

    def summary(self, is_map):
        if self.is_empty:
            return "no entries"
        if not is_map:
            return "damaged: the header is not that of a map of this type"
        return f"{self.count} of {self.limit} entries"

    def occupied(self):
        """Where the occupied slots begin."""
        for slot in range(self.slots):
            if self.memory[self.control + slot * self.control_step] & 0x80:
                yield self.slots_at + slot * self.stride


class MapPrinter:
    """For gdb."""

    def __init__(self, value):
        fields = {field.name: field.type for field in value.type.fields()}
        self.key, self.value = fields["keys"].target(), fields["values"].target()
        self.base = int(value.address)
        memory = gdb.selected_inferior().read_memory(self.base, value.type.sizeof)
        order = "big" if "big endian" in gdb.execute("show endian", to_string=True) else "little"
        self.block = Block(bytes(memory), order)

    def is_map(self):
        return self.block.fits(self.key.sizeof, self.value.sizeof)

    def to_string(self):
        return self.block.summary(self.is_map())

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


class MapChildren:
    """For lldb: the keys and values as children, in turns; lldb leaves out those of type `()`."""

    def __init__(self, value, _=None):
        self.value_of_map = value
        self.update()

    def update(self):
        value = self.value_of_map
        fields = {field.GetName(): field.GetType().GetArrayElementType() for field in value.GetType().fields}
        self.types = [fields["keys"], fields["values"]]
        self.sizes = [type.GetByteSize() for type in self.types]
        process, error = value.GetProcess(), lldb.SBError()
        self.base = value.GetLoadAddress()
        memory = process.ReadMemory(self.base, value.GetByteSize(), error)
        order = "big" if process.GetByteOrder() == lldb.eByteOrderBig else "little"
        self.block = Block(memory if error.Success() else bytes(32), order)
        self.is_map = not self.block.is_empty and self.block.fits(*self.sizes)
        self.slots = list(self.block.occupied()) if self.is_map else []

    def has_children(self):
        return True

    def num_children(self):
        return 2 * len(self.slots)

    def get_child_index(self, name):
        what, _, number = name.partition(" ")
        return 2 * int(number) + (what == "value") if number.isdigit() else -1

    def get_child_at_index(self, index):
        number, what = divmod(index, 2)
        at = self.base + self.slots[number] + (self.block.key_offset, self.block.value_offset)[what]
        return self.value_of_map.CreateValueFromAddress(f"{('key', 'value')[what]} {number}", at, self.types[what])


def summary(value, _):
    children = MapChildren(value.GetNonSyntheticValue())
    return children.block.summary(children.is_map)


def __lldb_init_module(debugger, _):
    name = MAP.pattern
    debugger.HandleCommand(f'type summary add --expand --python-function {__name__}.summary --regex "{name}"')
    debugger.HandleCommand(f'type synthetic add --python-class {__name__}.MapChildren --regex "{name}"')


MAP = re.compile(r"^hashmap_mem::typed::map::Map<.*>$")


def lookup(value):
    name = value.type.strip_typedefs().tag
    # a value without an address is not in memory, and a map is nothing but memory
    if name is not None and MAP.match(name) and value.address is not None:
        return MapPrinter(value)
    return None


if not IN_LLDB:
    gdb.pretty_printers.append(lookup)
