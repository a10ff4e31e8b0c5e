// BibTeX and BibLaTeX files → entries, as they stand. One thread at a time.
// The grammar of "Designing BibTeX Styles" and biber, read with tolerance: text outside entries is
// passed over, entries stand in braces or parentheses, a value is a concatenation of braces,
// quotes, numbers and macros; a missing comma is forgiven.
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace acervo {

struct BibField
{
    QString name;  // lower case
    QString value; // TeX, macros and concatenations resolved
};

struct BibEntry
{
    QString type; // lower case
    QString key;
    QList<BibField> fields; // in order, a repeated one too
    qint64 line = 0;        // 1-based, where it begins
    qint64 brokenLine = 0;  // where its braces, quotes or commas went wrong; 0 when they did not

    const QString *value(QStringView name) const; // the first; null when there is none
};

class BibtexParser
{
public:
    // UTF-8, which must outlive the parser.
    explicit BibtexParser(QByteArrayView text);

    // The next entry; none at the end. Strings, preambles and comments are taken on the way.
    std::optional<BibEntry> next();
    qsizetype position() const { return m_at; }

private:
    std::optional<BibEntry> readEntry(const QString &type, char close);
    void readFields(BibEntry &entry, char close);
    bool endsEntry(BibEntry &entry, char close);
    std::optional<QString> readValue(BibEntry &entry);
    std::optional<QString> readPiece(BibEntry &entry);
    QString readDelimited(char close, BibEntry &entry);
    void readString(char close);
    void skipBalanced(char open, char close);
    QByteArrayView readName();
    void skipSpace();
    bool entryBeginsAt(qsizetype at) const;
    qint64 lineAt(qsizetype at);
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QHash<QString, QString> m_strings; // name in lower case → value
    qsizetype m_countedTo = 0;
    qint64 m_line = 1;
};

} // namespace acervo
