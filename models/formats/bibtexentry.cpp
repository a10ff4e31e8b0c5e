#include "bibtexentry.h"

#include "nameparts.h"
#include "titlecase.h"

namespace acervo {

namespace {

using namespace Qt::StringLiterals;

// "y" in "Ortega y Gasset" would end BibTeX's particle.
bool hasLaterSmallWord(QStringView family)
{
    bool isFirst = true;
    for (QStringView word : family.tokenize(u' ')) {
        if (!isFirst && !word.isEmpty() && word.front().isLower())
            return true;
        isFirst = false;
    }
    return false;
}

bool hasAnd(QStringView name) { return name.contains(u" and ", Qt::CaseInsensitive); }

} // namespace

BibtexEntry::BibtexEntry(const QString &type, const QString &key, LatexLetters letters)
    : m_letters(letters)
    , m_out(u'@' + type + u'{' + key)
{}

QString BibtexEntry::take() { return std::exchange(m_out, {}) + u"\n}\n\n"_s; }

void BibtexEntry::begin(const QString &name)
{
    m_out += u",\n  "_s + name + u" = "_s;
    m_names += name;
}

void BibtexEntry::braced(const QString &name, const QString &latex)
{
    begin(name);
    m_out += u'{' + latex + u'}';
}

QString BibtexEntry::latexOf(QStringView text) const
{
    QString latex;
    appendLatex(latex, text, m_letters);
    return latex;
}

void BibtexEntry::text(const QString &name, QStringView value)
{
    const QStringView trimmed = value.trimmed();
    if (!trimmed.isEmpty())
        braced(name, latexOf(trimmed));
}

void BibtexEntry::title(const QString &name, const QString &title)
{
    const QString plain = title.simplified();
    if (plain.isEmpty())
        return;
    QString latex;
    qsizetype at = 0;
    for (const TextRange &range : capitalsToKeep(plain)) {
        appendLatex(latex, QStringView(plain).sliced(at, range.start - at), m_letters);
        latex += u'{';
        appendLatex(latex, QStringView(plain).sliced(range.start, range.length), m_letters);
        latex += u'}';
        at = range.start + range.length;
    }
    appendLatex(latex, QStringView(plain).sliced(at), m_letters);
    braced(name, latex);
}

void BibtexEntry::pages(const QString &name, const QString &pages)
{
    QString latex;
    for (QStringView part : QStringView(pages).tokenize(u'-')) {
        for (QStringView piece : part.tokenize(u'–')) {
            if (piece.trimmed().isEmpty())
                continue;
            latex += latex.isEmpty() ? u""_s : u"--"_s;
            latex += latexOf(piece.trimmed());
        }
    }
    if (!latex.isEmpty())
        braced(name, latex);
}

QString BibtexEntry::nameOf(const Person &person) const
{
    if (const QString whole = wholeName(person); !whole.isEmpty())
        return u'{' + latexOf(whole) + u'}';
    const FamilyParts parts = familyParts(person.family.simplified());
    QString family = latexOf(parts.core);
    if (parts.core.contains(u',') || hasAnd(parts.core) || hasLaterSmallWord(parts.core))
        family = u'{' + family + u'}';
    QString given = latexOf(person.given.simplified());
    if (given.contains(u',') || hasAnd(given))
        given = u'{' + given + u'}';
    const QString suffix = parts.suffix.isEmpty() ? QString() : u", "_s + latexOf(parts.suffix);
    if (!parts.particle.isEmpty())
        family.prepend(latexOf(parts.particle) + u' ');
    return family + suffix + u", "_s + given;
}

void BibtexEntry::persons(const QString &name, const QList<Person> &persons)
{
    QStringList names;
    for (const Person &person : persons)
        names += nameOf(person);
    if (!names.isEmpty())
        braced(name, names.join(u" and "_s));
}

void BibtexEntry::keywords(const QString &name, const QStringList &keywords)
{
    QStringList latex;
    for (const QString &keyword : keywords) {
        const bool isApart = keyword.contains(u',') || keyword.contains(u';');
        const QString one = latexOf(keyword.simplified());
        latex += isApart ? u'{' + one + u'}' : one;
    }
    if (!latex.isEmpty())
        braced(name, latex.join(u", "_s));
}

void BibtexEntry::address(const QString &name, const QString &address)
{
    QString plain = address.simplified();
    for (const auto &[sign, code] :
         {std::pair{u'{', u"%7B"}, {u'}', u"%7D"}, {u'\\', u"%5C"}, {u' ', u"%20"}})
        plain.replace(sign, QString::fromUtf16(code));
    if (!plain.isEmpty())
        braced(name, plain);
}

void BibtexEntry::macro(const QString &name, QStringView value)
{
    if (value.isEmpty())
        return;
    begin(name);
    m_out += value;
}

QString BibtexEntry::freeName(const QString &name) const
{
    QString plain;
    for (const QChar c : name) {
        const bool isPlain = c < u'\x80' && c.isLetterOrNumber();
        if (isPlain)
            plain += c.toLower();
        else if (!plain.isEmpty() && !plain.endsWith(u'-'))
            plain += u'-';
    }
    if (plain.endsWith(u'-'))
        plain.chop(1);
    if (plain.isEmpty() || !plain.front().isLetter())
        plain.prepend(u"field-"_s);
    while (m_names.contains(plain))
        plain.prepend(u"source-"_s);
    return plain;
}

} // namespace acervo
