// fuzzedImport() reads any bytes with an importer and checks what every importer promises: drafts
// are valid text and hold something, errors name the file.
#pragma once

#include "decodeddevice.h"
#include "importer.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

namespace acervo {

inline void insist(bool holds)
{
    if (!holds)
        std::abort();
}

inline void insistOnValid(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        insist(!text[i].isNull() && !text[i].isLowSurrogate());
        if (text[i].isHighSurrogate()) {
            ++i;
            insist(i < text.size() && text[i].isLowSurrogate());
        }
    }
}

class CheckingSink final : public ImportSink
{
public:
    ImportFlow article(ArticleDraft &&draft) override
    {
        // What another library keeps may be an address alone.
        insist(draft.stored || !draft.title.isEmpty() || !draft.summary.isEmpty() ||
               !draft.body.isEmpty());
        for (const QString &text : {draft.title, draft.summary, draft.body, draft.lang, draft.url,
                                    draft.doi, draft.source, draft.raw, draft.topics.join(u'\n')})
            insistOnValid(text);
        for (const Person &person : draft.persons)
            insistOnValid(person.shown());
        return ImportFlow::GoOn;
    }
    ImportFlow badRecord(Error &&error) override
    {
        insist(!error.subject.isEmpty());
        return ImportFlow::GoOn;
    }
    ImportFlow progress(qint64) override { return ImportFlow::GoOn; }
};

inline int fuzzedImport(const Importer &importer, const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    DecodedDevice text(buffer);
    CheckingSink sink;
    const auto read = importer.read(text, QStringLiteral("fuzzed"), sink);
    insist(read || !read.error().subject.isEmpty());
    return 0;
}

} // namespace acervo
