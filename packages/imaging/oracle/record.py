#!/usr/bin/env python3
"""Records what pydicom reads from a folder of DICOM files, for the attributes of src/dataset/tags.ts.

Usage: record.py FOLDER
Writes recorded/pydicom-VERSION.json beside this script: for each file, by SHA-256 of its bytes, keyword
to value: a list of strings or numbers, a list of items for a sequence, true where only presence counts.
A value pydicom cannot convert is {"error": ...}; a file it cannot read is left out.
The numbers in pydicom's own types are written as plain numbers, text without padding around it.
"""

import hashlib
import json
import pathlib
import re
import sys
import warnings

import pydicom
from pydicom.errors import InvalidDicomError
from pydicom.multival import MultiValue
from pydicom.sequence import Sequence

here = pathlib.Path(__file__).resolve().parent
presence_only = {"PixelData", "EncapsulatedDocument"}


def wanted_tags():
    source = (here / ".." / "src" / "dataset" / "tags.ts").read_text()
    return {int(tag, 16): keyword for keyword, tag in re.findall(r"^  (\w+): 0x([0-9a-f]{8}),$", source, re.M)}


def single(value, vr):
    if vr in ("DS", "IS", "US", "SS", "UL", "SL", "FL", "FD", "SV", "UV"):
        number = float(value)
        return int(number) if number.is_integer() else number
    text = value.decode("latin-1") if isinstance(value, bytes) else str(value)
    return text.strip(" \0")


def values(element):
    value = element.value
    if value is None or (hasattr(value, "__len__") and len(value) == 0 and element.VR != "SQ"):
        return []
    parts = value if isinstance(value, (MultiValue, list)) else [value]
    return [single(part, element.VR) for part in parts if not (part == "" and element.VR in ("DS", "IS"))]


def answers(dataset, wanted):
    result = {}
    for tag, keyword in wanted.items():
        try:
            if tag not in dataset:
                continue
            if keyword in presence_only:
                result[keyword] = True
                continue
            element = dataset[tag]
            if isinstance(element.value, Sequence):
                result[keyword] = [answers(item, wanted) for item in element.value]
            else:
                result[keyword] = values(element)
        except Exception as error:  # what pydicom cannot convert is itself an answer
            result[keyword] = {"error": type(error).__name__}
    return result


def read(path, wanted):
    """None where only force makes pydicom read it and nothing sensible came out."""
    try:
        dataset, forced = pydicom.dcmread(path), False
    except InvalidDicomError:
        dataset, forced = pydicom.dcmread(path, force=True), True
    result = answers(dataset, wanted)
    result.update(answers(getattr(dataset, "file_meta", None) or {}, wanted))
    return None if forced and not {"SOPClassUID", "PatientID"} & result.keys() else result


def main():
    folder = pathlib.Path(sys.argv[1])
    wanted = wanted_tags()
    recorded = {}
    warnings.simplefilter("ignore")
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        try:
            result = read(path, wanted)
        except Exception:
            continue
        if result is not None:
            recorded[hashlib.sha256(path.read_bytes()).hexdigest()] = result
    target = here / "recorded" / f"pydicom-{pydicom.__version__}.json"
    lines = (f"{json.dumps(sha)}:{json.dumps(recorded[sha], separators=(',', ':'))}" for sha in sorted(recorded))
    target.write_text("{\n" + ",\n".join(lines) + "\n}\n")
    print(f"{len(recorded)} files recorded in {target.name}")


if __name__ == "__main__":
    main()
