// A passage of a text is found again after the text was changed, or not at all: never elsewhere.
// Pure; any thread; linear in the text.
//
// Where the text is the same, it is at its place. Else it is where its words stand, whatever their
// typography (passagefold.h), if that can only be it: words that stand more than once, or that
// stood more than once, are told apart by what stands around them, and must have more of that in
// common with the passage than any other had. A passage of which a word has changed is gone.
#pragma once

#include "highlight.h"
#include "passagefold.h"

namespace acervo {

// What says of a text that it is the same.
qint64 passageDigest(QStringView text);

class PassageText
{
public:
    explicit PassageText(const QString &text)
        : m_text(text)
    {}

    // Of whole characters, without the white space at its ends. Nothing where it has no words, or
    // is not in the text.
    std::optional<PassageAnchor> anchor(TextField field, const TextRange &range);
    std::optional<TextRange> find(const PassageAnchor &anchor);

private:
    struct Best
    {
        std::optional<TextRange> range;
        int context = -1; // characters around it that are the same
        int second = -1;  // of the next best one
    };
    Best best(const PassageAnchor &anchor, const std::optional<TextRange> &but = {});
    const PassageFold &fold();

    QString m_text;
    std::optional<qint64> m_digest;
    std::optional<PassageFold> m_fold;
};

} // namespace acervo
