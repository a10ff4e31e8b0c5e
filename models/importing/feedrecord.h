// What a feed says of itself or of one of its items, under names that are the same in every kind of
// feed. Values; any thread.
#pragma once

#include <QList>
#include <QString>

namespace acervo {

struct FeedField
{
    // The element's name, with the usual prefix of its vocabulary (dc, content, media, itunes,
    // prism, dcterms; RSS and a feed's own Atom have none), or of JSON Feed the member's.
    QString name;
    QString value; // trimmed; addresses are absolute where that can be known
    bool isHtml = false;

    bool operator==(const FeedField &) const = default;
};

struct FeedRecord
{
    QList<FeedField> fields;
    QString lang;    // as the feed writes it
    qint64 line = 0; // 1-based

    const FeedField *see(QStringView name) const
    {
        for (const FeedField &field : fields) {
            if (field.name == name && !field.value.isEmpty())
                return &field;
        }
        return nullptr;
    }
    bool operator==(const FeedRecord &) const = default;
};

} // namespace acervo
