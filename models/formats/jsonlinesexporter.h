// JsonLinesExporter writes the format of record: one object a line is one article with everything
// that the library keeps of it. Importing the file into an empty library gives the same library.
// One thread at a time.
//
// Keys; those whose value is empty, null or false are left out:
//   acervo     the version of this format, 1: by it the importer knows its own
//   id         the article's uuid
//   title summary body lang date url doi     as in `acervo search --json`; date as precise as known
//   authors    {"family","given"} or {"name"}; "role" where it is not "author"
//   source     names; countries (ISO codes), regions (UN M49), topics: those in force, for others
//              to read
//   tags read starred trashed
//   undone     it is in the trash because its import was undone, not because somebody put it there
//   added      when it came into the library, UTC
//   notes      {"text","created","changed","name"}: Markdown; UTC with milliseconds; the first of
//              an article has no name
//   highlights {"quote","colour":"yellow"|"green"|"blue"|"pink","comment","created"}, and how the
//              passage is found again: {"field":"title"|"summary"|"body","start","prefix","suffix",
//              "digest","rival"}: UTF-16 units; what stood around it; of the text that it was
//              marked in; how much the same words elsewhere had around them
//              (models/core/highlight.h)
//   stated     {"places","topics"}: what sources said, whatever was decided since
//   decisions  {"place"|"topic","decision":"confirmed"|"rejected"|"added"}
//   records    {"source","file","raw","digest"}: what it was made from; digest in decimal digits
//   pictures   {"digest","address","data"}: those that stand in the body, one for each of its lines
//              that begin with U+FFFC (models/core/picture.h); data in Base64, once for each digest
//   notePictures   {"digest","data"}: those whose address stands in the notes
//   corrected  what sources say of the facts that the person corrected, by their keys
//   collections {"name","position"}: those that it is in
//   fields     what the source said beyond these
//
// An export of a whole library begins with what it keeps beside its articles, a line each. Whoever
// knows nothing of these lines finds no article in them:
//   acervoKeeps  "tag", "collection", "savedSearch" or "rule"
//   it           {"name","colour"}; of a tag also "description" and "key" (1 to 9), of a saved
//   search
//                "query"; a rule is {"query","tag","onImport"}. What lies below another has its
//                name before its own, with a slash; they stand in the person's order.
#pragma once

#include "exporter.h"

namespace acervo {

class JsonLinesExporter final : public Exporter
{
public:
    // Without them pictures are named alone.
    explicit JsonLinesExporter(PictureSupply pictures = {})
        : m_pictures(std::move(pictures))
    {}

    void keep(const QList<LibraryRecord> &records, QByteArray &out) override;
    void add(const ArticleRecord &record, QByteArray &out) override;

private:
    PictureSupply m_pictures;
};

} // namespace acervo
