#include "settext.h"

#include "hyphenator.h"
#include "typesetter.h"

namespace acervo {

namespace {

const QByteArray kSoftHyphen = QByteArrayLiteral("\xc2\xad");
const QByteArray kReplacement = QByteArrayLiteral("\xef\xbf\xbd"); // U+FFFD

bool isHyphenated(const StyledText &text) { return !text.mono && text.link.isEmpty(); }

qsizetype characterSize(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

} // namespace

SetText::SetText(const QList<StyledText> &texts, bool oneLine, Hyphenator *hyphenator)
    : m_texts(texts)
{
    for (const StyledText &text : texts) {
        const qsizetype begin = m_utf8.size();
        const bool parted = hyphenator != nullptr && isHyphenated(text);
        m_utf8 += parted ? hyphenator->hyphenated(text.text).toUtf8() : text.text.toUtf8();
        m_ends.push_back(m_utf8.size());
        // A text with soft hyphens of its own was left alone; those are its letters.
        if (!parted || text.text.contains(QChar(0x00ad)))
            continue;
        for (qsizetype at = m_utf8.indexOf(kSoftHyphen, begin); at >= 0;
             at = m_utf8.indexOf(kSoftHyphen, at + 2))
            m_differences.push_back({.at = at, .size = 2, .meaning = {}});
    }
    if (oneLine)
        m_utf8.replace('\n', ' ');
}

bool SetText::isOneLook() const { return m_texts.size() == 1 && !m_texts.constFirst().isStyled(); }

std::size_t SetText::indexAt(qsizetype byte) const
{
    return static_cast<std::size_t>(std::upper_bound(m_ends.begin(), m_ends.end(), byte) -
                                    m_ends.begin());
}

void SetText::addDifference(Difference difference)
{
    const auto place = std::ranges::lower_bound(m_differences, difference.at, {}, &Difference::at);
    m_differences.insert(place, std::move(difference));
}

void SetText::replace(qsizetype byte)
{
    const qsizetype size = characterSize(m_utf8[byte]);
    const QByteArray meaning = m_utf8.sliced(byte, size);
    m_utf8.replace(byte, size, kReplacement);
    const qsizetype grown = kReplacement.size() - size;
    for (qsizetype &end : m_ends)
        end += end > byte ? grown : 0;
    for (Difference &difference : m_differences)
        difference.at += difference.at > byte ? grown : 0;
    addDifference({.at = byte, .size = static_cast<int>(kReplacement.size()), .meaning = meaning});
}

const QByteArray *SetText::meaningAt(qsizetype byte, qsizetype size) const
{
    const auto place = std::ranges::lower_bound(m_differences, byte, {}, &Difference::at);
    const bool isThere = place != m_differences.end() && place->at + place->size <= byte + size;
    return isThere ? &place->meaning : nullptr;
}

void SetText::restore(GlyphRun &run, qsizetype byte) const
{
    if (m_differences.empty() || meaningAt(byte, run.text.size()) == nullptr)
        return;
    QByteArray text;
    text.reserve(run.text.size());
    std::vector<cairo_text_cluster_t> clusters;
    qsizetype at = 0;
    for (cairo_text_cluster_t cluster : run.clusters) {
        QByteArray meaning;
        for (qsizetype end = at + cluster.num_bytes; at < end;) {
            const qsizetype size = characterSize(run.text[at]);
            const QByteArray *other = meaningAt(byte + at, size);
            meaning += other != nullptr ? *other : run.text.sliced(at, size);
            at += size;
        }
        cluster.num_bytes = static_cast<int>(meaning.size());
        text += meaning;
        if (cluster.num_bytes > 0 || cluster.num_glyphs > 0)
            clusters.push_back(cluster);
    }
    run.text = text;
    run.clusters = std::move(clusters);
}

} // namespace acervo
