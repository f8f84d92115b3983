#!/usr/bin/env python3
"""Says what is wrong with Bundles by the JSON schema of FHIR R4: one line each, exit code 1.

    validate.py FILE.json…

The schema stands beside this script (trim_schema.py made it). For every resource the errors of its
own definition are told, since those of "one of all resources" say nothing."""
import json
import pathlib
import sys

import jsonschema


def main():
    schema = json.loads(pathlib.Path(__file__).with_name("r4.schema.json").read_text("utf-8"))
    resolver = jsonschema.RefResolver.from_schema(schema)
    validators = {}

    def validator(name):
        if name not in validators:
            validators[name] = jsonschema.Draft6Validator(
                {"$ref": "#/definitions/" + name}, resolver=resolver)
        return validators[name]

    wrong = 0
    for file in sys.argv[1:]:
        bundle = json.loads(pathlib.Path(file).read_text("utf-8"))
        entries = bundle.pop("entry", [])
        parts = [("bundle", "Bundle", bundle)]
        for number, entry in enumerate(entries):
            resource = entry.pop("resource")
            parts.append((f"entry {number}", "Bundle_Entry", entry))
            parts.append((f"resource {number}", resource["resourceType"], resource))
        for place, name, part in parts:
            for error in validator(name).iter_errors(part):
                wrong += 1
                path = "/".join(str(step) for step in error.absolute_path)
                print(f"{file}: {place} ({name}) {path}: {error.message[:300]}")
    return 1 if wrong else 0


sys.exit(main())
