// A ChangeTrail is a file that says which articles the changes since a snapshot were about: where
// no newer snapshot was left behind, as the program was killed, the facts of these alone are read.
// It may end anywhere or be missing. One thread.
#pragma once

#include "change.h"

#include <QFile>

#include <optional>

namespace acervo {

class ChangeTrail
{
public:
    // Reading more than these one by one takes longer than reading all.
    static constexpr qsizetype mostArticles = 20'000;

    explicit ChangeTrail(const QString &file);

    // `state` tells the library that it led to from copies that went their own way.
    void append(const Change &change, const QString &state);
    void clear(); // a snapshot has it all

    struct Stretch
    {
        QList<ArticleId> articles; // sorted, each once
        QString state;             // that it led to
    };
    // Of all changes behind generation `from`, up to `to`. Nothing where a change is missing, or
    // there are more than mostArticles.
    std::optional<Stretch> between(quint64 from, quint64 to) const;

private:
    QFile m_file;
};

} // namespace acervo
