#include "bibtexparser.h"

#include <algorithm>

namespace acervo {

namespace {

using namespace Qt::StringLiterals;

// A value whose braces never close is cut where the next entry begins; so much further a close is
// looked for, as a value may itself contain what looks like an entry.
constexpr qsizetype lookBeyond = 16 * 1024;

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f'; }

bool isNameChar(char c)
{
    return uchar(c) > ' ' && c != '{' && c != '}' && c != '(' && c != ')' && c != '=' && c != ',' &&
           c != '"' && c != '#' && c != '%' && c != '\'' && c != '@';
}

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

QHash<QString, QString> months()
{
    QHash<QString, QString> names;
    for (QStringView name : {u"January", u"February", u"March", u"April", u"May", u"June", u"July",
                             u"August", u"September", u"October", u"November", u"December"})
        names.insert(name.first(3).toString().toLower(), name.toString());
    names.insert(u"sept"_s, u"September"_s);
    return names;
}

} // namespace

const QString *BibEntry::value(QStringView name) const
{
    for (const BibField &field : fields) {
        if (field.name == name)
            return &field.value;
    }
    return nullptr;
}

BibtexParser::BibtexParser(QByteArrayView text)
    : m_text(text)
    , m_strings(months())
{}

std::optional<BibEntry> BibtexParser::next()
{
    while (m_at < m_text.size()) {
        const qsizetype at = m_text.indexOf('@', m_at);
        if (at < 0)
            break;
        m_at = at + 1;
        // What a person commented out is not there.
        qsizetype begin = at;
        while (begin > 0 && m_text[begin - 1] != '\n' && m_text[begin - 1] != '\r' &&
               at - begin < 200)
            --begin;
        if (m_text.sliced(begin, at - begin).trimmed().startsWith('%'))
            continue;
        skipSpace();
        const QString type = QString::fromLatin1(readName()).toLower();
        skipSpace();
        const char open = peek();
        if (type.isEmpty() || !isLetter(type.front().toLatin1()) || (open != '{' && open != '('))
            continue;
        ++m_at;
        const char close = open == '{' ? '}' : ')';
        if (type == "comment"_L1 || type == "preamble"_L1)
            skipBalanced(open, close);
        else if (type == "string"_L1)
            readString(close);
        else if (auto entry = readEntry(type, close)) {
            entry->line = lineAt(at);
            if (entry->brokenLine != 0)
                entry->brokenLine = lineAt(entry->brokenLine);
            return entry;
        }
    }
    m_at = m_text.size();
    return std::nullopt;
}

std::optional<BibEntry> BibtexParser::readEntry(const QString &type, char close)
{
    BibEntry entry{.type = type};
    skipSpace();
    qsizetype end = m_at;
    while (end < m_text.size() && m_text[end] != ',' && m_text[end] != '=' && m_text[end] != '\n' &&
           m_text[end] != close && m_text[end] != '"' && m_text[end] != '{')
        ++end;
    const char after = end < m_text.size() ? m_text[end] : '\0';
    const qsizetype keyAt = m_at;
    if (after != '=' && after != '{' && after != '"') {
        entry.key = QString::fromUtf8(m_text.sliced(m_at, end - m_at)).trimmed();
        m_at = end;
        skipSpace();
        if (peek() == ',')
            ++m_at;
    }
    readFields(entry, close);
    if (entry.fields.isEmpty() && m_at == keyAt)
        ++m_at;
    return entry;
}

void BibtexParser::readFields(BibEntry &entry, char close)
{
    for (;;) {
        skipSpace();
        while (peek() == ',') {
            ++m_at;
            skipSpace();
        }
        if (m_at >= m_text.size()) {
            entry.brokenLine = entry.brokenLine != 0 ? entry.brokenLine : m_text.size();
            return;
        }
        if (peek() == close || peek() == '}') {
            if (endsEntry(entry, close))
                return;
            continue;
        }
        if (peek() == '@' && entryBeginsAt(m_at)) {
            entry.brokenLine = entry.brokenLine != 0 ? entry.brokenLine : m_at;
            return;
        }
        const qsizetype nameAt = m_at;
        const QString name = QString::fromUtf8(readName()).toLower();
        skipSpace();
        if (name.isEmpty() || peek() != '=') {
            // Something else than a field: it is passed over up to where the next one may begin.
            entry.brokenLine =
                entry.brokenLine != 0 ? entry.brokenLine : qMax<qsizetype>(nameAt, 1);
            if (m_at == nameAt)
                ++m_at;
            continue;
        }
        ++m_at;
        if (auto value = readValue(entry))
            entry.fields.append({name, *value});
    }
}

// A brace too many closes an entry early: where a field follows, the entry goes on.
bool BibtexParser::endsEntry(BibEntry &entry, char)
{
    const qsizetype closeAt = m_at++;
    const qsizetype after = m_at;
    skipSpace();
    if (peek() == ',') {
        ++m_at;
        skipSpace();
        const bool named = !readName().isEmpty();
        skipSpace();
        if (named && peek() == '=') {
            entry.brokenLine = entry.brokenLine != 0 ? entry.brokenLine : closeAt;
            m_at = after;
            return false;
        }
    }
    m_at = after;
    return true;
}

std::optional<QString> BibtexParser::readValue(BibEntry &entry)
{
    std::optional<QString> value;
    for (;;) {
        skipSpace();
        const auto piece = readPiece(entry);
        if (piece)
            value = value.value_or(QString()) + *piece;
        skipSpace();
        if (peek() != '#')
            return value;
        ++m_at;
    }
}

std::optional<QString> BibtexParser::readPiece(BibEntry &entry)
{
    const char c = peek();
    if (c == '{' || c == '"') {
        ++m_at;
        return readDelimited(c == '{' ? '}' : '"', entry);
    }
    const QByteArrayView word = readName();
    if (word.isEmpty())
        return std::nullopt;
    const QString name = QString::fromUtf8(word);
    return m_strings.value(name.toLower(), name);
}

// Braces count also behind a backslash, as in BibTeX.
QString BibtexParser::readDelimited(char close, BibEntry &entry)
{
    const qsizetype begin = m_at;
    qsizetype cut = -1;
    int depth = 0;
    for (qsizetype at = begin; at < m_text.size(); ++at) {
        const char c = m_text[at];
        if (depth == 0 && c == close) {
            m_at = at + 1;
            return QString::fromUtf8(m_text.sliced(begin, at - begin));
        }
        if (c == '{')
            ++depth;
        else if (c == '}' && depth > 0)
            --depth;
        else if (c == '@' && cut < 0 && entryBeginsAt(at))
            cut = at;
        if (cut >= 0 && at - cut > lookBeyond)
            break;
    }
    if (entry.brokenLine == 0)
        entry.brokenLine = qMax<qsizetype>(begin, 1);
    m_at = cut >= 0 ? cut : m_text.size();
    QByteArrayView rest = m_text.sliced(begin, m_at - begin).trimmed();
    while (!rest.isEmpty() && (rest.back() == '}' || rest.back() == ',' || isSpace(rest.back())))
        rest.chop(1);
    // The fields that follow in an unclosed value belong to it no more than its first line does.
    const qsizetype lineEnd = rest.indexOf('\n');
    return QString::fromUtf8(lineEnd < 0 ? rest : rest.first(lineEnd).trimmed());
}

void BibtexParser::readString(char close)
{
    skipSpace();
    const QString name = QString::fromUtf8(readName()).toLower();
    skipSpace();
    if (name.isEmpty() || peek() != '=')
        return;
    ++m_at;
    BibEntry unused;
    if (const auto value = readValue(unused))
        m_strings.insert(name, *value);
    skipSpace();
    if (peek() == close)
        ++m_at;
}

// Where it never closes, what follows is read as if it were not there.
void BibtexParser::skipBalanced(char open, char close)
{
    int depth = 1;
    for (qsizetype at = m_at; at < m_text.size(); ++at) {
        const char c = m_text[at];
        if (c == open)
            ++depth;
        else if (c == close && --depth == 0) {
            m_at = at + 1;
            return;
        }
        if (at - m_at > 4 * 1024 * 1024)
            return;
    }
}

QByteArrayView BibtexParser::readName()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && isNameChar(m_text[m_at]))
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

void BibtexParser::skipSpace()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
}

// "@word{key," at a line's beginning.
bool BibtexParser::entryBeginsAt(qsizetype at) const
{
    qsizetype before = at;
    while (before > 0 && (m_text[before - 1] == ' ' || m_text[before - 1] == '\t'))
        --before;
    if (before > 0 && m_text[before - 1] != '\n' && m_text[before - 1] != '\r')
        return false;
    qsizetype end = at + 1;
    while (end < m_text.size() && isLetter(m_text[end]))
        ++end;
    if (end == at + 1 || end >= m_text.size() || (m_text[end] != '{' && m_text[end] != '('))
        return false;
    const QByteArrayView rest =
        m_text.sliced(end + 1, std::min<qsizetype>(200, m_text.size() - end - 1));
    const qsizetype comma = rest.indexOf(',');
    return comma >= 0 && !rest.first(comma).contains('=') && !rest.first(comma).contains('\n');
}

qint64 BibtexParser::lineAt(qsizetype at)
{
    at = std::min(at, m_text.size());
    if (at < m_countedTo) {
        m_countedTo = 0;
        m_line = 1;
    }
    m_line += std::count(m_text.begin() + m_countedTo, m_text.begin() + at, '\n');
    m_countedTo = at;
    return m_line;
}

} // namespace acervo
