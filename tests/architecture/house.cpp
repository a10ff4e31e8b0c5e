#include "houserules.h"

namespace acervo {

House house()
{
    const auto room = [](const char *folder, const char *target, const char *mayUse) {
        return Room{QLatin1String(folder), QLatin1String(target),
                    QString::fromLatin1(mayUse).split(u' ', Qt::SkipEmptyParts)};
    };
    return {
        room("models/core", "core", ""),
        room("models/text", "text", "core"),
        room("models/query", "query", "core text"),
        room("models/bitmap", "bitmap", ""),
        room("models/lexicon", "lexicon", "core text"),
        room("models/markup", "markup", "core"),
        // Apart from all that reads or writes: only here is a picture decoded.
        room("models/pictures", "pictures", "core"),
        room("models/storage", "storage", "core text bitmap"),
        room("models/index", "index", "core text query bitmap"),
        room("models/importing", "importing", "core text markup pictures"),
        // Apart from exporting: a text format needs neither cairo nor a page.
        room("models/formats", "formats", "core text markup"),
        room("models/exporting", "exporting", "core markup pictures"),
        room("models/library", "library",
             "core text query bitmap lexicon markup pictures storage index importing formats "
             "exporting"),
        room("models/items", "items", "core query bitmap library"),
        room("ui/words", "words", "core query"),
        room("ui", "ui", "core query markup items library words"),
        // It wires what the others made, and prints values (articles, queries, counts) as JSON.
        room("app", "acervo", "core query index library items words ui"),
        // A test may look behind every face.
        room("tests", "tests",
             "core text query bitmap lexicon markup pictures storage index importing formats "
             "exporting "
             "library items "
             "words ui acervo"),
    };
}

const Room *roomOf(const House &house, const QString &path)
{
    const Room *innermost = nullptr;
    for (const Room &room : house) {
        const bool inside = path.startsWith(room.folder + u'/');
        if (inside && (!innermost || room.folder.size() > innermost->folder.size()))
            innermost = &room;
    }
    return innermost;
}

} // namespace acervo
