// Highlight is a passage that the person marked, with a colour and perhaps a comment; PassageAnchor
// is how it is found again when the article's text is another. Values; any thread.
#pragma once

#include "ids.h"
#include "textrange.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace acervo {

enum class HighlightId : qint64 {};

enum class HighlightColour : quint8 { Yellow, Green, Blue, Pink };

constexpr HighlightColour highlightColours[] = {HighlightColour::Yellow, HighlightColour::Green,
                                                HighlightColour::Blue, HighlightColour::Pink};

// What stands in files and in the journal: "yellow", …
QString nameOf(HighlightColour colour);
std::optional<HighlightColour> highlightColourNamed(QStringView name);

// The passage, and what stood around it in the text that it was marked in (passageanchor.h).
struct PassageAnchor
{
    TextField field = TextField::Body;
    qint64 start = 0; // UTF-16 units
    QString quote;    // exactly as it stood
    QString prefix;   // what stood before and behind it, at most some 64 characters of each
    QString suffix;
    qint64 digest = 0; // of that text
    // The same words stood elsewhere in that text, with so much of the context the same; -1: they
    // did not.
    int rival = -1;

    bool operator==(const PassageAnchor &) const = default;
};

// The same in files: "title", "summary", "body".
QString nameOf(TextField field);
std::optional<TextField> textFieldNamed(QStringView name);

// Behind its last character.
constexpr qsizetype endOf(const TextRange &range) { return range.start + range.length; }

// A piece of one of an article's texts, as the person saw it.
struct Passage
{
    TextField field = TextField::Body;
    TextRange range;
    QString quote; // what stands there

    bool operator==(const Passage &) const = default;
};

// What the library keeps of one.
struct HighlightRecord
{
    PassageAnchor anchor;
    HighlightColour colour{};
    QString comment;   // plain text
    QDateTime created; // UTC

    bool operator==(const HighlightRecord &) const = default;
};

struct Highlight
{
    HighlightId id{};
    HighlightRecord kept;
    // In its field's text as it is now. None: it is orphaned, as the passage is gone or can't be
    // told from others.
    std::optional<TextRange> place;

    bool operator==(const Highlight &) const = default;
};

// An article with its highlights: those that stand in its text in the order of the text, then those
// that are orphaned.
struct HighlightedArticle : Article
{
    QList<Highlight> highlights;

    bool operator==(const HighlightedArticle &) const = default;
};

const QString &textOf(const Article &article, TextField field);

} // namespace acervo
