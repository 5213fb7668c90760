"""Imports packages and texts with Anki itself and prints what it then has, as JSON.

    python3 test/anki/anki_backend.py <collection> <file...>
"""

import json
import sys

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest, ImportCsvRequest

LOGS = ("new", "updated", "duplicate", "conflicting", "missing_notetype", "missing_deck", "empty_first_field")


def logged(log):
    return {name: len(getattr(log, name)) for name in LOGS if len(getattr(log, name)) > 0}


col = Collection(sys.argv[1])
logs = []
for path in sys.argv[2:]:
    if path.endswith(".apkg"):
        options = ImportAnkiPackageOptions(with_scheduling=True, with_deck_configs=True)
        request = ImportAnkiPackageRequest(package_path=path, options=options)
        logs.append(logged(col.import_anki_package(request).log))
    else:
        metadata = col.get_csv_metadata(path=path, delimiter=None)
        logs.append(logged(col.import_csv(ImportCsvRequest(path=path, metadata=metadata)).log))

notes = [
    {
        "guid": note.guid,
        "type": note.note_type()["name"],
        "fields": note.fields,
        "tags": note.tags,
        "cards": [
            {
                "deck": col.decks.name(card.did),
                "ordinal": card.ord,
                "type": card.type,
                "queue": card.queue,
                "interval": card.ivl,
                "reps": card.reps,
                "lapses": card.lapses,
                "flags": card.flags,
                "memory": [round(card.memory_state.stability, 3), round(card.memory_state.difficulty, 3)]
                if card.memory_state
                else None,
                "question": card.question(),
                "reviews": col.db.all(
                    "select id, ease, ivl, lastIvl, time, type from revlog where cid = ? order by id", card.id
                ),
            }
            for card in note.cards()
        ],
    }
    for note in map(col.get_note, col.db.list("select id from notes order by id"))
]
report, is_sound = col.fix_integrity()
col.close()
print(json.dumps({"logs": logs, "notes": notes, "sound": is_sound, "report": report}, ensure_ascii=False))
