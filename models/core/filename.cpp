#include "filename.h"

#include <QDir>
#include <QFileInfo>
#include <QTextBoundaryFinder>

namespace acervo {

namespace {

// Of a name that is cut so much stays at least, rather than that it ends with a whole word.
constexpr double leastKept = 0.6;

// What is not seen, or changes how the rest is seen: controls, marks of direction, halves of
// characters, private and unassigned ones, and letters without a form.
bool isUnseen(char32_t c)
{
    if (QStringView(u"\u115F\u1160\u2800\u3164\uFFA0\uFFFD").contains(QChar::fromUcs4(c)))
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

// In place of what has a meaning in a path, or is forbidden somewhere; nothing for what may stand.
std::optional<QStringView> replacementOf(char32_t c)
{
    switch (c) {
    case U'/':
    case U'\\':
    case U'|':
    case U':':
        return u"-";
    case U'"':
        return u"'";
    case U'<':
        return u"(";
    case U'>':
        return u")";
    case U'?':
    case U'*':
        return u"";
    default:
        return std::nullopt;
    }
}

QString withoutForbidden(const QString &title)
{
    QString name;
    name.reserve(title.size());
    const QList<uint> characters = title.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        const bool endsWord = i + 1 < characters.size() && QChar::isSpace(characters[i + 1]);
        if (QChar::isSpace(c))
            name += u' ';
        else if (c == U':' && endsWord)
            name += u" -";
        else if (const auto replacement = replacementOf(c))
            name += *replacement;
        else if (!isUnseen(c))
            name += QChar::fromUcs4(c);
    }
    return name.normalized(QString::NormalizationForm_C).simplified();
}

// Without what hides a file, marks it as a copy, makes its name an option or a home folder, clings
// to what stands before it, or is left out at the end by Windows.
QString withoutBadEnds(QStringView name)
{
    const auto isBad = [](QChar c) { return c.isSpace() || QStringView(u".-~").contains(c); };
    while (!name.isEmpty() && (isBad(name.front()) || name.front().isMark()))
        name = name.sliced(1);
    while (!name.isEmpty() && isBad(name.back()))
        name.chop(1);
    return name.toString();
}

// Windows takes these for devices, whatever follows a dot.
bool isDevice(QStringView stem)
{
    const QString base = stem.first(stem.indexOf(u'.') < 0 ? stem.size() : stem.indexOf(u'.'))
                             .trimmed()
                             .toString()
                             .toUpper();
    static const QStringList devices{
        QStringLiteral("CON"),    QStringLiteral("PRN"),    QStringLiteral("AUX"),
        QStringLiteral("NUL"),    QStringLiteral("CONIN$"), QStringLiteral("CONOUT$"),
        QStringLiteral("CLOCK$"),
    };
    const bool isPort = base.size() == 4 && (base.startsWith(u"COM") || base.startsWith(u"LPT")) &&
                        QStringView(u"0123456789¹²³").contains(base.back());
    return isPort || devices.contains(base);
}

// The last border of whole characters within so many bytes.
qsizetype cutWithin(const QString &text, qsizetype bytes)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype cut = 0;
    qsizetype used = 0;
    while (finder.toNextBoundary() > 0) {
        used += QStringView(text).sliced(cut, finder.position() - cut).toUtf8().size();
        if (used > bytes)
            break;
        cut = finder.position();
    }
    return cut;
}

QString shortened(const QString &stem, qsizetype bytes)
{
    const qsizetype cut = cutWithin(stem, bytes);
    if (cut == stem.size())
        return stem;
    const qsizetype space = stem.lastIndexOf(u' ', cut);
    const bool endsWithWord = double(space) >= leastKept * double(cut);
    return withoutBadEnds(QStringView(stem).first(endsWithWord ? space : cut));
}

QString ending(const QString &suffix) { return suffix.isEmpty() ? QString() : u'.' + suffix; }

// As a system sees it that tells neither case nor ways of writing a character apart.
QString asForgetful(const QString &name)
{
    // Upper case first: it alone takes ß and SS for the same.
    return name.normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded();
}

} // namespace

QString fileName(const QString &title, const QString &suffix, const QString &otherwise)
{
    const qsizetype room = longestFileName - ending(suffix).toUtf8().size();
    QString stem = withoutBadEnds(withoutForbidden(title));
    if (isDevice(stem))
        stem.prepend(u'_');
    stem = shortened(stem, room);
    return (stem.isEmpty() ? otherwise : stem) + ending(suffix);
}

QString numberedFileName(const QString &name, const QString &suffix, int number)
{
    if (number <= 1)
        return name;
    const QString end = QStringLiteral(" (%1)").arg(number) + ending(suffix);
    const QString stem = name.chopped(ending(suffix).size());
    return shortened(stem, longestFileName - end.toUtf8().size()) + end;
}

QString UntakenNames::take(const QString &name)
{
    int &last = m_taken[asForgetful(name)];
    int number = last;
    QString free = name;
    while (number > 0) {
        free = numberedFileName(name, m_suffix, ++number);
        if (!m_taken.contains(asForgetful(free)))
            break;
    }
    last = std::max(1, number);
    if (number > 0)
        m_taken.insert(asForgetful(free), 1); // may move `last`
    return free;
}

QString untakenPath(const QString &folder, const QString &name, const QString &suffix)
{
    for (int number = 1;; ++number) {
        const QString path = QDir(folder).filePath(numberedFileName(name, suffix, number));
        if (const QFileInfo file(path); !file.exists() && !file.isSymLink())
            return path;
    }
}

} // namespace acervo
