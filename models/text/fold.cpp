#include "fold.h"

#include "foldtable.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace acervo {

namespace {

// Scripts whose combining marks are accents that a reader may leave out. Common and Inherited are
// signs and digits, which keep no mark either.
bool dropsMarks(char32_t base)
{
    switch (QChar::script(base)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Unknown:
        return true;
    default:
        return false;
    }
}

// Letters that are one of the alphabet's with a stroke or tied together; NFKD leaves them whole.
QStringView strokeLess(char32_t lower)
{
    switch (lower) {
    case U'ß':
        return u"ss";
    case U'ø':
        return u"o";
    case U'ł':
        return u"l";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'đ':
    case U'ð':
        return u"d";
    case U'þ':
        return u"th";
    case U'ħ':
        return u"h";
    case U'ŧ':
        return u"t";
    case U'ı':
        return u"i";
    case U'ȷ':
        return u"j";
    default:
        return {};
    }
}

using CodePoints = QVarLengthArray<char32_t, 8>;

// NFKD of one code point, before ordering. By hand, as QString::normalized() orders long runs of
// marks in quadratic time.
void decompose(char32_t c, CodePoints &out)
{
    const QString parts = QChar::decomposition(c);
    if (parts.isEmpty()) {
        out.append(c);
        return;
    }
    for (qsizetype i = 0, length = 0; i < parts.size(); i += length)
        decompose(codePointAt(parts, i, length), out);
}

void appendCodePoint(char32_t c, QString &out)
{
    if (QChar::requiresSurrogates(c)) {
        out += QChar(QChar::highSurrogate(c));
        out += QChar(QChar::lowSurrogate(c));
    } else {
        out += QChar(static_cast<char16_t>(c));
    }
}

void appendLowered(char32_t c, QString &out)
{
    const char32_t lower = QChar::toCaseFolded(c);
    if (const QStringView plain = strokeLess(lower); !plain.isEmpty())
        out += plain;
    else
        appendCodePoint(lower, out);
}

// Folds code points one after the other; marks that stay wait until all marks of their base are
// there, to be put into canonical order.
class Folder
{
public:
    explicit Folder(QString &out)
        : m_out(out)
    {}
    ~Folder() { flushMarks(); }
    Q_DISABLE_COPY_MOVE(Folder)

    void add(char32_t c)
    {
        if (wordClass(c) == WordClass::Ignorable)
            return;
        CodePoints parts;
        decompose(QChar::isSurrogate(c) ? U'\uFFFD' : c, parts);
        for (const char32_t part : parts)
            addDecomposed(part);
    }
    // After text that was folded elsewhere: marks that follow belong to a Latin letter or a sign.
    void restart()
    {
        flushMarks();
        m_keepMarks = false;
    }

private:
    void addDecomposed(char32_t c)
    {
        if (QChar::isMark(c)) {
            if (m_keepMarks)
                m_marks.append(c);
            return;
        }
        flushMarks();
        m_keepMarks = !dropsMarks(c);
        appendLowered(c, m_out);
    }
    void flushMarks()
    {
        // Marks of class 0 keep their place; those between them are ordered by class.
        for (auto from = m_marks.begin(); from != m_marks.end();) {
            const auto isStarter = [](char32_t c) { return QChar::combiningClass(c) == 0; };
            const auto to = std::find_if(from, m_marks.end(), isStarter);
            std::stable_sort(from, to, [](char32_t a, char32_t b) {
                return QChar::combiningClass(a) < QChar::combiningClass(b);
            });
            from = to == m_marks.end() ? to : to + 1;
        }
        for (const char32_t mark : m_marks)
            appendCodePoint(mark, m_out);
        m_marks.clear();
    }

    QString &m_out;
    CodePoints m_marks;
    bool m_keepMarks = false;
};

// What the letters of the common alphabets fold to: up to three units, or `complex` where that is
// not all (marks, letters with marks that stay).
struct Entry
{
    static constexpr quint8 complex = 0xff;
    std::array<char16_t, 3> units{};
    quint8 count = complex;
};
constexpr char32_t tableSize = 0x2100;

std::array<Entry, tableSize> computedEntries()
{
    std::array<Entry, tableSize> entries{};
    for (char32_t c = 0; c < tableSize; ++c) {
        CodePoints parts;
        decompose(c, parts);
        QString units;
        {
            Folder folder(units);
            folder.add(c);
        }
        if (units.size() > 3 || QChar::isMark(c) || !dropsMarks(parts.first()))
            continue;
        std::copy(units.utf16(), units.utf16() + units.size(), entries[c].units.begin());
        entries[c].count = static_cast<quint8>(units.size());
    }
    return entries;
}

char16_t asciiLowered(char16_t c) { return c + (static_cast<unsigned>(c - u'A') < 26U ? 32 : 0); }

// Simple loops over whole blocks, which the compiler turns into vector code.
bool isAscii(const char16_t *from, qsizetype count)
{
    char16_t all = 0;
    for (qsizetype i = 0; i < count; ++i)
        all |= from[i];
    return all < 0x80;
}

qsizetype asciiPrefix(QStringView text)
{
    constexpr qsizetype block = 64;
    const char16_t *units = text.utf16();
    qsizetype at = 0;
    while (at + block <= text.size() && isAscii(units + at, block))
        at += block;
    while (at < text.size() && units[at] < 0x80)
        ++at;
    return at;
}

void appendAsciiLowered(QStringView text, QString &out)
{
    const qsizetype start = out.size();
    out.resize(start + text.size());
    char16_t *to = reinterpret_cast<char16_t *>(out.data()) + start;
    const char16_t *from = text.utf16();
    for (qsizetype i = 0; i < text.size(); ++i)
        to[i] = asciiLowered(from[i]);
}

} // namespace

void appendFolded(QStringView text, QString &out)
{
    const qsizetype ascii = asciiPrefix(text);
    appendAsciiLowered(text.first(ascii), out);
    if (ascii == text.size())
        return;

    static const std::array<Entry, tableSize> entries = computedEntries();
    Folder folder(out);
    for (qsizetype i = ascii, length = 0; i < text.size(); i += length) {
        const char32_t c = codePointAt(text, i, length);
        if (c < tableSize && entries[c].count != Entry::complex) {
            folder.restart();
            for (quint8 unit = 0; unit < entries[c].count; ++unit)
                out += QChar(entries[c].units[unit]);
        } else {
            folder.add(c);
        }
    }
}

QString folded(QStringView text)
{
    QString out;
    out.reserve(text.size());
    appendFolded(text, out);
    return out;
}

QString lowered(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (QStringView rest = text; !rest.isEmpty();) {
        const qsizetype ascii = asciiPrefix(rest);
        appendAsciiLowered(rest.first(ascii), out);
        rest = rest.sliced(ascii);
        const auto next =
            std::ranges::find_if(rest, [](QChar c) { return c.unicode() < 0x80; }) - rest.begin();
        if (next > 0)
            out += rest.first(next).toString().toLower();
        rest = rest.sliced(next);
    }
    return out;
}

} // namespace acervo
